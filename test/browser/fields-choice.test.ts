import { expect, html } from '@open-wc/testing';
import '../support/every-kind.js';
import {
  all,
  activate,
  entry,
  button,
  descriptionOf,
  focusedName,
  get,
  has,
  listen,
  mount,
  nameOf,
  names,
  press,
  textOf,
  types,
  type Widget,
} from '../support/widget.js';

const capture = (value: object = {}): Promise<Widget> =>
  mount(html`<test-every-kind .value=${value as never}></test-every-kind>`);

const shown = (value: object): Promise<Widget> =>
  mount(html`<test-every-kind readonly .value=${value as never}></test-every-kind>`);

const checkedIn = (widget: Widget, group: string): string =>
  all(get(widget, 'group', group), 'checked')
    .map(nameOf)
    .join();

describe('yes, no or not recorded', () => {
  it('is not recorded at first', async () => {
    const widget = await capture();

    expect(names(get(widget, 'group', 'Agreed'), 'radio')).to.deep.equal([
      'Yes',
      'No',
      'Not recorded',
    ]);
    expect(checkedIn(widget, 'Agreed')).to.equal('Not recorded');
  });

  it('records no, which is not the same as nothing', async () => {
    const widget = await capture();
    get(get(widget, 'group', 'Agreed'), 'radio', 'Not recorded').focus();

    await press('ArrowUp');

    expect(widget.value).to.deep.equal({ agreed: false });
    expect(checkedIn(widget, 'Agreed')).to.equal('No');
  });

  it('goes back to not recorded', async () => {
    const widget = await capture({ agreed: true });

    await activate(get(get(widget, 'group', 'Agreed'), 'radio', 'Not recorded'));

    expect(widget.value).to.equal(undefined);
  });

  it('raises an edit and a change at once', async () => {
    const widget = await capture();
    const heard = listen(widget);

    await activate(get(get(widget, 'group', 'Agreed'), 'radio', 'Yes'));

    expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
    expect(heard[1]!.detail.change).to.deep.equal({ path: ['agreed'], next: true });
  });

  it('is shown in words, no too', async () => {
    expect(textOf(await shown({ agreed: true }))).to.equal('Every kind Agreed Yes');
    expect(textOf(await shown({ agreed: false }))).to.equal('Every kind Agreed No');
  });

  it('stays with its entry when entries change places', async () => {
    const steps = [
      { id: 'a', what: 'one', done: true },
      { id: 'b', what: 'two', done: false },
    ];
    const widget = await capture({ steps });

    await activate(button(widget, 'Move Step 1 down'));

    const checked = (index: number) =>
      all(get(entry(widget, 'Steps', index), 'group', 'Done'), 'checked')
        .map(nameOf)
        .join();
    expect([checked(0), checked(1)]).to.deep.equal(['No', 'Yes']);
  });
});

describe('a scale', () => {
  const scales = { Importance: 10, Confidence: 5 };

  for (const [name, max] of Object.entries(scales)) {
    it(`of ${max} has a choice for each, and one for not recorded`, async () => {
      const widget = await capture();

      const steps = Array.from({ length: max }, (_, index) => String(index + 1));
      expect(names(get(widget, 'group', name), 'radio')).to.deep.equal([...steps, 'Not recorded']);
    });
  }

  it('says which end is which to a screen reader, too', async () => {
    const widget = await capture();

    expect(descriptionOf(get(widget, 'group', 'Importance'))).to.include(
      '1 is the lowest and 10 the highest.',
    );
  });

  it('records a number by the keyboard', async () => {
    const widget = await capture({ importance: 7 });
    get(get(widget, 'group', 'Importance'), 'radio', '7').focus();

    await press('ArrowRight');

    expect(widget.value).to.deep.equal({ importance: 8 });
    expect(focusedName(widget)).to.equal('8');
  });

  it('is one stop of the Tab key', async () => {
    const widget = await capture({ importance: 7, confidence: 2 });
    get(get(widget, 'group', 'Importance'), 'radio', '7').focus();

    await press('Tab');

    expect(focusedName(widget)).to.equal('2');
  });

  it('has no choice that is made for a number outside it, and keeps the number', async () => {
    const widget = await capture({ confidence: 7 });

    expect(checkedIn(widget, 'Confidence')).to.equal('');
    expect(widget.issues.map(({ code }) => code)).to.deep.equal(['range']);
    expect(widget.value).to.deep.equal({ confidence: 7 });
  });

  it('is shown out of its top', async () => {
    expect(textOf(await shown({ importance: 8 }))).to.equal('Every kind Importance 8 out of 10');
  });
});

describe('a fixed list', () => {
  const male = {
    system: 'https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonStatedGenderCode',
    code: '1',
    display: 'Male',
  };
  const select = (widget: Widget) => get<HTMLSelectElement>(widget, 'select', 'Gender');
  const chosen = (widget: Widget) => select(widget).selectedOptions[0]?.textContent?.trim();

  it('is not recorded at first', async () => {
    expect(chosen(await capture())).to.equal('Not recorded');
  });

  it('shows what is recorded', async () => {
    expect(chosen(await capture({ gender: male }))).to.equal('Male');
  });

  it('records the code with its system and words', async () => {
    const widget = await capture();
    select(widget).focus();

    await press('M', 'Tab');

    expect(widget.value).to.deep.equal({ gender: male });
  });

  it('keeps a code that is not on it, and says so', async () => {
    const gender = { system: 'urn:elsewhere', code: 'Z', display: 'Zeta' };
    const widget = await capture({ gender });

    expect(chosen(widget)).to.equal('Zeta (recorded, not from the list)');
    expect(widget.value).to.deep.equal({ gender });
    expect(widget.issues.map(({ code }) => code)).to.deep.equal(['code']);
  });

  it('shows words that came without a code', async () => {
    const widget = await capture({ gender: { display: 'Prefers not to say' } });

    expect(chosen(widget)).to.equal('Prefers not to say (not on this list)');
  });

  it('is shown in the words of the code', async () => {
    expect(textOf(await shown({ gender: male }))).to.equal('Every kind Gender Male');
  });

  it('is shown in our words when the code came without any', async () => {
    const { system, code } = male;

    expect(textOf(await shown({ gender: { system, code } }))).to.equal('Every kind Gender Male');
  });
});

describe('a link', () => {
  it('leads to http and https, in a tab of its own', async () => {
    const widget = await shown({ link: 'https://example.org/a?b=1', place: 'HTTP://example.org/' });

    const links = all<HTMLAnchorElement>(widget, 'link');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://example.org/a?b=1',
      'HTTP://example.org/',
    ]);
    expect(links[0]!.rel).to.contain('noopener');
    expect(nameOf(links[0]!)).to.equal('https://example.org/a?b=1 (opens in a new tab)');
  });

  for (const text of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    'In the filing cabinet',
    'http://',
  ]) {
    it(`is text for ${JSON.stringify(text)}`, async () => {
      const widget = await shown({ link: text, place: text });

      expect(all(widget, 'link')).to.deep.equal([]);
      expect(
        [...widget.shadowRoot!.querySelectorAll('.words')].map((one) => one.textContent),
      ).to.deep.equal([text, text]);
    });
  }

  it('is an error when a web address is asked for and there is none', async () => {
    const widget = await capture({ link: 'javascript:alert(1)', place: 'In the filing cabinet' });

    expect(widget.issues.map(({ code, path }) => [code, ...path])).to.deep.equal([['url', 'link']]);
    expect(has(widget, 'link', /./)).to.equal(false);
  });
});
