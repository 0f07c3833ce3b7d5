import { expect, html } from '@open-wc/testing';
import { gpPractices as sample } from '../../fixtures/sample/people.js';
import '../../src/register/gp-practice.js';
import '../../src/register/provider.js';
import { violations } from '../support/axe.js';
import {
  activate,
  all,
  button,
  descriptionOf,
  entries,
  entry,
  fill,
  focused,
  focusedName,
  get,
  has,
  listen,
  messages,
  mount,
  names,
  press,
  said,
  summary,
  textbox,
  textOf,
  type,
  types,
  words,
  type Widget,
} from '../support/widget.js';

const QUESTION = 'Is the person registered with a GP practice?';
const NO = 'No, not registered with a practice';
const NOT_APPLICABLE = 'Not applicable, or they have opted out';
const DETAILS = 'Millpond Surgery, 2 Weir Lane, Ashmere AS4 1BD. Telephone 01632 960188';

const two = () => [
  { id: 'a', practiceDetails: 'Mill Surgery', practiceIdentifier: 'A12345' },
  { id: 'b', gpName: 'Dr B', practiceIdentifier: 'B12345' },
];

const capture = (value?: unknown): Promise<Widget> =>
  mount(html`<pcsp-gp-practice .value=${value as typeof sample}></pcsp-gp-practice>`);

const shown = (value: unknown): Promise<Widget> =>
  mount(html`<pcsp-gp-practice readonly .value=${value as typeof sample}></pcsp-gp-practice>`);

interface Practice {
  id?: string;
  gpName?: string;
  practiceDetails?: string;
  practiceIdentifier?: string;
}

const valueOf = (widget: Widget) => (widget.value ?? []) as unknown as Practice[];
const codes = (widget: Widget) =>
  valueOf(widget).map(({ practiceIdentifier }) => practiceIdentifier);
const answer = (widget: Widget): string[] => names(get(widget, 'group', QUESTION), 'checked');
const radio = (widget: Widget, name: string): HTMLElement =>
  get(get(widget, 'group', QUESTION), 'radio', name);
const rows = (widget: Widget): string[] =>
  [...widget.shadowRoot!.querySelectorAll('.row')].map(({ textContent }) => words(textContent));

describe('whether there is a GP practice', () => {
  it('is asked first, and nothing else', async () => {
    const widget = await capture();

    expect(names(get(widget, 'group', QUESTION), 'radio')).to.deep.equal([
      'Yes',
      NO,
      NOT_APPLICABLE,
      'Not known',
    ]);
    expect(answer(widget)).to.deep.equal([]);
    expect(names(widget, 'button')).to.deep.equal(['Save']);
    expect(descriptionOf(get(widget, 'group', QUESTION))).to.include('do not want a practice');
  });

  it('has to be answered, and its error leads to the answers', async () => {
    const widget = await capture();
    await activate(button(widget, 'Save'));
    expect(summary(widget)).to.deep.equal([
      'Fill in “GP practice”. The plan cannot be saved without it.',
    ]);
    expect(messages(widget)).to.have.length(1);
    expect(descriptionOf(get(widget, 'group', QUESTION))).to.include('Fill in “GP practice”');

    await press('Tab', 'Enter');

    expect(focusedName(widget)).to.equal('Yes');
  });

  for (const [name, code] of [
    [NO, 'V81997'],
    [NOT_APPLICABLE, 'V81998'],
    ['Not known', 'V81999'],
  ] as const) {
    it(`is recorded as ${code} when the answer is “${name}”`, async () => {
      const widget = await capture();
      const heard = listen();

      await activate(radio(widget, name));

      expect(codes(widget)).to.deep.equal([code]);
      expect(valueOf(widget)[0]!.id).to.match(/^[0-9a-f]{24}$/);
      expect(widget.valid).to.equal(true);
      expect(answer(widget)).to.deep.equal([name]);
      expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
    });

    it(`is answered with “${name}” when ${code} came with the value`, async () => {
      const widget = await capture([{ id: 'a', practiceIdentifier: code }]);

      expect(answer(widget)).to.deep.equal([name]);
      expect(has(widget, 'textbox', 'Practice code')).to.equal(false);
    });
  }

  it('opens a practice to fill in when the answer is yes, and leaves the focus', async () => {
    const widget = await capture();

    await activate(radio(widget, 'Yes'));

    expect(focusedName(widget)).to.equal('Yes');
    expect(entries(widget, 'GP practice')).to.have.length(1);
    expect(widget.value).to.equal(undefined);
  });

  it('changes from one reason to another, keeping what else came with it', async () => {
    const widget = await capture([{ id: 'a', practiceIdentifier: 'V81999', source: 'PDS' }]);
    expect(textOf(widget)).to.include('source PDS');
    radio(widget, 'Not known').focus();

    await press('ArrowUp');

    expect(widget.value).to.deep.equal([{ id: 'a', source: 'PDS', practiceIdentifier: 'V81998' }]);
    expect(textOf(widget)).to.include('source PDS');
  });

  it('changes from a reason to yes, without the reason’s code', async () => {
    const widget = await capture([{ id: 'a', practiceIdentifier: 'V81997' }]);

    await activate(radio(widget, 'Yes'));

    expect(textbox(widget, 'Practice code').value).to.equal('');
    expect(widget.valid).to.equal(false);
  });

  it('is asked of the person where they fill it in', async () => {
    const widget = await mount(
      html`<pcsp-provider audience="person"><pcsp-gp-practice></pcsp-gp-practice></pcsp-provider>`,
      'pcsp-gp-practice',
    );

    expect(has(widget, 'group', 'Am I registered with a GP practice?')).to.equal(true);
    expect(has(widget, 'radio', 'Does not apply, or I have opted out')).to.equal(true);
  });

  it('cannot be answered while the widget is disabled', async () => {
    const widget = await capture(sample);

    widget.disabled = true;
    await widget.updateComplete;

    expect(all<HTMLInputElement>(widget, 'radio').every(({ disabled }) => disabled)).to.equal(true);
  });
});

describe('practices that an answer takes out', () => {
  it('are named, with a button that puts them back', async () => {
    const widget = await capture(two());

    await activate(radio(widget, NO));

    expect(codes(widget)).to.deep.equal(['V81997']);
    expect(valueOf(widget)[0]!.id).to.match(/^[0-9a-f]{24}$/);
    expect(textOf(widget)).to.include('Taken out: Mill Surgery; Dr B');
    expect(said(widget)).to.equal('Taken out: Mill Surgery; Dr B');
    expect(has(widget, 'button', 'Put back')).to.equal(true);
  });

  it('are back at the press of the button, and the focus is on the answer', async () => {
    const widget = await capture(two());
    await activate(radio(widget, NO));

    await activate(button(widget, 'Put back'));

    expect(widget.value).to.deep.equal(two());
    expect(answer(widget)).to.deep.equal(['Yes']);
    expect(focusedName(widget)).to.equal('Yes');
    expect(has(widget, 'button', 'Put back')).to.equal(false);
    expect(said(widget)).to.equal('Put back: Mill Surgery; Dr B');
  });

  it('are back with the next “yes”, whichever answers the arrow keys went through', async () => {
    const widget = await capture(two());
    radio(widget, 'Yes').focus();

    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(codes(widget)).to.deep.equal(['V81999']);
    await press('ArrowUp', 'ArrowUp', 'ArrowUp');

    expect(widget.value).to.deep.equal(two());
    expect(focusedName(widget)).to.equal('Yes');
  });

  it('are taken out in one edit, which one undo takes back', async () => {
    const widget = await capture(two());
    const heard = listen();
    await activate(radio(widget, NO));
    expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);

    widget.undo();

    expect(widget.value).to.deep.equal(two());
    expect(widget.dirty).to.equal(false);
    expect(answer(widget)).to.deep.equal(['Yes']);
    expect(entries(widget, 'GP practice')).to.have.length(2);
  });

  it('are not offered once the value is another', async () => {
    const widget = await capture(two());
    await activate(radio(widget, NO));

    widget.value = [{ id: 'z', practiceIdentifier: 'V81999' }] as never;
    await widget.updateComplete;

    expect(has(widget, 'button', 'Put back')).to.equal(false);
    await activate(radio(widget, 'Yes'));
    expect(codes(widget).join()).to.not.include('A12345');
  });

  it('are not spoken of where nothing was recorded', async () => {
    const widget = await capture();
    await activate(radio(widget, 'Yes'));

    await activate(radio(widget, NO));

    expect(has(widget, 'button', 'Put back')).to.equal(false);
  });
});

describe('GP practices', () => {
  it('are filled in with the keyboard alone, and saved', async () => {
    const widget = await capture();
    const heard = listen();
    await activate(radio(widget, 'Yes'));
    await press('Tab');
    await fill(focused(widget) as HTMLElement, 'Mill Surgery, 01632 960188');
    await fill(focused(widget) as HTMLElement, 'A12345');
    await fill(focused(widget) as HTMLElement, 'Dr A');

    await activate(button(widget, 'Save'));

    expect(types(heard).at(-1)).to.equal('pcsp-submit');
    expect(valueOf(widget)[0]).to.include({
      practiceDetails: 'Mill Surgery, 01632 960188',
      practiceIdentifier: 'A12345',
      gpName: 'Dr A',
    });
  });

  it('may be several', async () => {
    const widget = await capture(sample);

    await activate(button(widget, 'Add a GP practice'));
    await fill(textbox(entry(widget, 'GP practice', 1), 'Practice code'), 'B12345');

    expect(codes(widget)).to.deep.equal(['Z99142', 'B12345']);
    expect(answer(widget)).to.deep.equal(['Yes']);
  });

  it('need a code, and say which to enter where nobody knows it', async () => {
    const widget = await capture([{ id: 'a', gpName: 'Dr A' }]);

    await activate(button(widget, 'Save'));

    expect(summary(widget)).to.deep.equal([
      'Fill in “Practice code”. The plan cannot be saved without it.',
    ]);
  });

  it('have a code that says that nobody knows it, at one press', async () => {
    const widget = await capture([{ id: 'a', gpName: 'Dr A' }]);

    await activate(button(widget, 'No one knows the code'));

    expect(valueOf(widget)[0]).to.include({ gpName: 'Dr A', practiceIdentifier: 'V81999' });
    expect(widget.valid).to.equal(true);
  });

  it('stay to be filled in when that code is typed first', async () => {
    const widget = await capture();
    await activate(radio(widget, 'Yes'));

    await fill(textbox(widget, 'Practice code'), 'V81999');
    await type(textbox(widget, 'Practice'), 'Mill Surgery');

    expect(answer(widget)).to.deep.equal(['Yes']);
    expect(valueOf(widget)[0]).to.include({
      practiceIdentifier: 'V81999',
      practiceDetails: 'Mill Surgery',
    });
  });

  it('are practices where the code is not known and something else is', async () => {
    const widget = await capture([{ gpName: 'Dr A', practiceIdentifier: 'V81999' }]);

    expect(answer(widget)).to.deep.equal(['Yes']);
    expect(textbox(widget, 'GP').value).to.equal('Dr A');
  });

  it('leave a way back when the last one is removed, and the question is open again', async () => {
    const widget = await capture(sample);

    await activate(button(widget, 'Remove GP practice 1'));
    expect(answer(widget)).to.deep.equal([]);
    expect(focusedName(widget)).to.equal('Undo GP practice 1');
    await press(' ');

    expect(valueOf(widget)).to.deep.equal(sample);
    expect(answer(widget)).to.deep.equal(['Yes']);
  });

  it('are all shown where one of them is a code for none', async () => {
    const widget = await capture([...two(), { id: 'c', practiceIdentifier: 'V81997' }]);

    expect(entries(widget, 'GP practice')).to.have.length(3);
    expect(answer(widget)).to.deep.equal(['Yes']);
  });

  it('are kept as they came where they have another shape', async () => {
    const widget = await capture(['Mill Surgery']);

    expect(textOf(widget)).to.include('Mill Surgery');
    expect(widget.value).to.deep.equal(['Mill Surgery']);
  });
});

describe('the practice as a document', () => {
  for (const [code, said] of [
    ['V81997', 'No registered GP practice'],
    ['V81998', 'GP practice not applicable, or the person has opted out'],
    ['V81999', 'GP practice not known'],
    ['v81997 ', 'No registered GP practice'],
  ] as const) {
    it(`says “${said}” for ${code}`, async () => {
      const widget = await shown([{ practiceIdentifier: code }]);

      expect(textOf(widget)).to.equal(`GP practice ${said}`);
    });
  }

  it('says name, details and code, with its telephone number to call', async () => {
    const widget = await shown(sample);

    expect(rows(widget)).to.deep.equal([
      'GP Dr Anil Kapoor',
      `Practice ${DETAILS}`,
      'Practice code Z99142',
    ]);
    expect(get(widget, 'link', 'GP practice, 01632 960188').getAttribute('href')).to.equal(
      'tel:01632960188',
    );
  });

  it('says that a code is not known beside what is', async () => {
    const widget = await shown([{ gpName: 'Dr A', practiceIdentifier: 'V81999' }]);

    expect(rows(widget)).to.deep.equal(['GP Dr A', 'Practice code Not known']);
  });

  it('tells several practices apart', async () => {
    const widget = await shown(two());

    expect(names(widget, 'heading')).to.deep.equal([
      'GP practice',
      'GP practice 1',
      'GP practice 2',
    ]);
  });

  it('shows what came in another shape, or is unknown', async () => {
    const widget = await shown([
      'Mill Surgery',
      { practiceDetails: 7, practiceIdentifier: 'V81997', source: 'PDS' },
      { practiceIdentifier: 'V81999', source: 'Spine' },
    ]);

    for (const one of ['Mill Surgery', '7', 'PDS', 'GP practice not known', 'Spine'])
      expect(textOf(widget)).to.include(one);
  });

  it('says where nothing was recorded', async () => {
    expect(textOf(await shown(undefined))).to.equal('GP practice Nothing has been recorded yet.');
  });
});

describe('accessibility of the GP practice', () => {
  it('has no fault while empty', async () => {
    expect(await violations(await capture())).to.deep.equal([]);
  });

  it('has no fault when filled in', async () => {
    expect(await violations(await capture(sample))).to.deep.equal([]);
  });

  it('has no fault with something taken out', async () => {
    const widget = await capture(sample);
    await activate(radio(widget, NO));

    expect(await violations(widget)).to.deep.equal([]);
  });

  it('has no fault with errors', async () => {
    for (const value of [undefined, [{ gpName: 'Dr A' }]]) {
      const widget = await capture(value);
      widget.submit();
      await widget.updateComplete;

      expect(await violations(widget)).to.deep.equal([]);
    }
  });

  it('has no fault as a document', async () => {
    expect(await violations(await shown(sample))).to.deep.equal([]);
    expect(await violations(await shown([{ practiceIdentifier: 'V81997' }]))).to.deep.equal([]);
  });
});
