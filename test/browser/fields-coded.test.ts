import { expect, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../src/register/contingency-plan.js';
import '../../src/register/provider.js';
import type { PcspProvider } from '../../src/plan/provider.element.js';
import type { TerminologyService } from '../../src/terminology/terminology.js';
import '../support/every-kind.js';
import { openAll } from '../support/sections.js';
import { anxiety, depression, quickService, SlowService } from '../support/terminology.js';
import {
  activate,
  all,
  askForCodes,
  button,
  fill,
  focusedName,
  get,
  has,
  listen,
  messages,
  mount,
  names,
  pause,
  press,
  said,
  textbox,
  textOf,
  type,
  types,
  until,
  type Widget,
} from '../support/widget.js';

const capture = (value: object = {}, terminology?: TerminologyService): Promise<Widget> =>
  mount(
    html`<pcsp-provider .terminology=${terminology}>
      <test-every-kind .value=${value as never}></test-every-kind>
    </pcsp-provider>`,
    'test-every-kind',
  );

/** What somebody reads of a value, with everything open. */
async function shown(value: object): Promise<string> {
  const widget = await mount(
    html`<test-every-kind readonly .value=${value as never}></test-every-kind>`,
  );
  await openAll(widget);
  return textOf(widget).replace('Every kind ', '');
}

const box = (widget: Widget, name = 'Problem'): HTMLInputElement => get(widget, 'combobox', name);
const isOpen = (widget: Widget, name?: string): boolean =>
  box(widget, name).hasAttribute('aria-controls');
const opened = (widget: Widget, name?: string) => until(() => isOpen(widget, name), 'the list');
const hint = (widget: Widget): string =>
  box(widget).parentElement?.querySelector('[part=hint]')?.textContent?.trim() ?? '';

/** The option that the arrow keys stand on, as a screen reader is told. */
function activeOption(widget: Widget, name?: string): string {
  const id = box(widget, name).getAttribute('aria-activedescendant');
  if (id === null) return 'none';
  const option = widget.shadowRoot!.getElementById(id);
  expect(option?.getAttribute('aria-selected')).to.equal('true');
  return option?.textContent?.trim() ?? 'missing';
}

async function withList(service = quickService(depression, anxiety)): Promise<Widget> {
  const widget = await capture({}, service);
  await type(box(widget), 'disorder');
  await opened(widget);
  return widget;
}

describe('a coded text without anybody to look codes up', () => {
  it('is a text box', async () => {
    const widget = await capture();

    await type(textbox(widget, 'Problem'), 'Low mood');

    expect(widget.value).to.deep.equal({ problem: { text: 'Low mood' } });
    expect(has(widget, 'combobox', 'Problem')).to.equal(false);
  });

  it('becomes a combobox when a service comes late, and keeps its words', async () => {
    const widget = await capture({ problem: { text: 'Low mood' } });

    (widget.parentElement as PcspProvider).terminology = quickService(depression);
    await until(() => has(widget, 'combobox', 'Problem'), 'the combobox');

    expect(box(widget).value).to.equal('Low mood');
  });
});

describe('a coded text with a terminology service', () => {
  it('is a combobox that is closed at first', async () => {
    const widget = await capture({}, quickService(depression));

    expect(box(widget).getAttribute('aria-autocomplete')).to.equal('list');
    expect(isOpen(widget)).to.equal(false);
    expect(box(widget).hasAttribute('aria-controls')).to.equal(false);
    expect(has(widget, 'listbox', /./)).to.equal(false);
  });

  it('opens a list that it controls, and says how long it is', async () => {
    const widget = await withList();

    const list = get(widget, 'listbox', 'Problem');
    expect(box(widget).getAttribute('aria-controls')).to.equal(list.id);
    expect(names(widget, 'option')).to.deep.equal(['Depressive disorder', 'Anxiety disorder']);
    expect(said(widget)).to.equal('2 suggestions');
    expect(activeOption(widget)).to.equal('none');
  });

  it('asks the service about the list of its element', async () => {
    const service = new SlowService();
    const widget = await capture({}, service);

    await type(box(widget), 'low mood');

    const search = await service.searchFor('low mood');
    expect(search.set.name).to.equal('health-issues');
  });

  it('asks once for a word that is typed without a pause', async () => {
    const service = new SlowService();
    const widget = await capture({}, service);

    await type(box(widget), 'depress');
    await service.searchFor('depress');

    expect(service.searches).to.have.length(1);
  });

  it('moves through the list and back to the text with the arrow keys', async () => {
    const widget = await withList();

    const stops: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await press(key);
      stops.push(activeOption(widget));
    }

    expect(stops).to.deep.equal([
      'Depressive disorder',
      'Anxiety disorder',
      'none',
      'Anxiety disorder',
      'Depressive disorder',
    ]);
    expect(focusedName(widget)).to.equal('Problem');
  });

  it('takes the option with Enter', async () => {
    const widget = await withList();
    await press('ArrowDown', 'ArrowDown');

    await press('Enter');

    expect(widget.value).to.deep.equal({ problem: { coding: anxiety } });
    expect(box(widget).value).to.equal('Anxiety disorder');
    expect(isOpen(widget)).to.equal(false);
    expect(focusedName(widget)).to.equal('Problem');
  });

  it('takes the option at a click', async () => {
    const widget = await withList();
    const [option] = all(widget, 'option');
    option!.scrollIntoView({ block: 'center' });
    const { x, y } = option!.getBoundingClientRect();

    await sendMouse({ type: 'click', position: [Math.ceil(x) + 5, Math.ceil(y) + 5] });

    expect(widget.value).to.deep.equal({ problem: { coding: depression } });
    expect(focusedName(widget)).to.equal('Problem');
  });

  it('raises one change, from before it was typed to the option that is taken', async () => {
    const widget = await withList();
    const heard = listen(widget);
    await press('ArrowDown');

    await press('Enter');

    expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
    expect(heard[1]!.detail.change).to.deep.equal({
      path: ['problem'],
      next: { coding: depression },
    });
  });

  it('takes the option and the typing back as one', async () => {
    const widget = await withList();
    await press('ArrowDown', 'Enter');

    widget.undo();

    expect(widget.value).to.equal(undefined);
    expect(box(widget).value).to.equal('');
  });

  it('closes with Escape, and keeps what is typed', async () => {
    const widget = await withList();
    await press('ArrowDown');

    await press('Escape');

    expect(isOpen(widget)).to.equal(false);
    expect(box(widget).value).to.equal('disorder');
    expect(widget.value).to.deep.equal({ problem: { text: 'disorder' } });
  });

  it('does nothing with Enter while no option is chosen', async () => {
    const widget = await withList();

    await press('Enter');

    expect(widget.value).to.deep.equal({ problem: { text: 'disorder' } });
  });

  it('closes with Tab, goes on, and keeps what is typed', async () => {
    const widget = await withList();
    await press('ArrowDown');

    await press('Tab');

    await until(() => !isOpen(widget), 'the list to close');
    expect(focusedName(widget)).to.equal('Link');
    expect(widget.value).to.deep.equal({ problem: { text: 'disorder' } });
  });

  it('opens again with the down arrow', async () => {
    const widget = await withList();
    await press('Escape');

    await press('ArrowDown');
    await opened(widget);

    expect(names(widget, 'option')).to.have.length(2);
  });

  it('does not choose by Enter from what was found for other words', async () => {
    const widget = await withList(quickService(depression, anxiety));
    await press('ArrowDown');

    await press('x', 'Enter');

    expect(widget.value).to.deep.equal({ problem: { text: 'disorderx' } });
  });

  it('does not search for one letter', async () => {
    const service = new SlowService();
    const widget = await capture({}, service);

    await type(box(widget), 'd');
    await pause(300);

    expect(service.searches).to.deep.equal([]);
  });

  it('says that it is searching, after a while', async () => {
    const service = new SlowService();
    const widget = await capture({}, service);

    await type(box(widget), 'depress');
    const atOnce = hint(widget);

    await until(() => hint(widget) === 'Searching…', 'the hint');
    expect(atOnce).to.equal('');
  });

  it('says that nothing was found, and keeps what is typed', async () => {
    const widget = await capture({}, quickService());

    await type(box(widget), 'zz top');

    await until(() => hint(widget).startsWith('Nothing found'), 'the hint');
    expect(isOpen(widget)).to.equal(false);
    expect(widget.value).to.deep.equal({ problem: { text: 'zz top' } });
  });

  it('says that the list cannot be reached, and keeps what is typed', async () => {
    const service = new SlowService();
    const widget = await capture({}, service);
    await type(box(widget), 'depress');

    (await service.searchFor('depress')).fail();

    await until(() => hint(widget).includes('cannot be reached'), 'the hint');
    expect(widget.value).to.deep.equal({ problem: { text: 'depress' } });
  });

  it('stands a service that throws at once', async () => {
    const search = () => {
      throw new Error('broken');
    };
    const widget = await capture({}, { search });

    await type(box(widget), 'depress');

    await until(() => hint(widget).includes('cannot be reached'), 'the hint');
  });

  it('searches again once the service is back', async () => {
    const service = new SlowService();
    const widget = await capture({}, service);
    await type(box(widget), 'depress');
    (await service.searchFor('depress')).fail();
    await until(() => hint(widget).includes('cannot be reached'), 'the hint');

    await press('i');
    (await service.searchFor('depressi')).answer([depression]);

    await opened(widget);
    expect(hint(widget)).to.equal('');
  });

  it('calls off a search that is overtaken, and never shows its answer', async () => {
    const service = new SlowService();
    const widget = await capture({}, service);
    await type(box(widget), 'dep');
    const first = await service.searchFor('dep');
    await press('x');
    const second = await service.searchFor('depx');
    expect(first.signal.aborted).to.equal(true);

    second.answer([anxiety]);
    await opened(widget);
    first.answer([depression]);
    await pause(20);

    expect(names(widget, 'option')).to.deep.equal(['Anxiety disorder']);
  });

  it('never shows an answer that comes after it was left', async () => {
    const service = new SlowService();
    const widget = await capture({}, service);
    await type(box(widget), 'dep');
    const search = await service.searchFor('dep');

    await press('Tab');
    search.answer([depression]);
    await pause(20);

    expect(isOpen(widget)).to.equal(false);
    expect(hint(widget)).to.equal('');
  });

  it('forgets what it found when another value is set', async () => {
    const widget = await withList();

    widget.value = { problem: { text: 'Other' } } as never;
    await widget.updateComplete;

    expect(box(widget).value).to.equal('Other');
    expect(isOpen(widget)).to.equal(false);
  });
});

describe('the code behind a text', () => {
  const problem = { coding: depression, text: 'Feeling flat' };

  it('is shown beside the words to whoever asks, and to nobody else', async () => {
    const widget = await capture({ problem });
    expect(textbox(widget, 'Problem').value).to.equal('Feeling flat');
    const remove = button(widget, 'Remove the code Depressive disorder from “Problem”');
    expect(remove.checkVisibility()).to.equal(false);

    const [details] = await askForCodes(widget);

    expect(details!.innerText).to.contain('Coded as Depressive disorder 35489007');
    expect(remove.checkVisibility()).to.equal(true);
  });

  it('stays when words of its own are edited', async () => {
    const widget = await capture({ problem });

    await type(textbox(widget, 'Problem'), 'Flat');

    expect(widget.value).to.deep.equal({ problem: { coding: depression, text: 'Flat' } });
  });

  it('goes when the code’s own words are edited', async () => {
    const widget = await capture({ problem: { coding: depression } });

    await type(textbox(widget, 'Problem'), 'Feeling flat');

    expect(widget.value).to.deep.equal({ problem: { text: 'Feeling flat' } });
  });

  it('is removed by a button that names it; the words stay, and the focus goes to them', async () => {
    const widget = await capture({ problem: { coding: depression } });
    await askForCodes(widget);

    await activate(button(widget, /^Remove the code Depressive disorder from /));

    expect(widget.value).to.deep.equal({ problem: { text: 'Depressive disorder' } });
    expect(focusedName(widget)).to.equal('Problem');
  });

  it('is shown to whoever asks where it says something else than the words', async () => {
    expect(await shown({ problem })).to.equal(
      'Problem Feeling flat About this record: Every kind Problem Coded as Depressive disorder',
    );
  });

  it('is not shown twice', async () => {
    expect(await shown({ problem: { coding: depression } })).to.equal(
      'Problem Depressive disorder',
    );
  });

  it('is shown itself when nobody says what it means', async () => {
    const { system, code } = depression;

    expect(await shown({ problem: { coding: { system, code } } })).to.equal('Problem 35489007');
  });

  it('does not hide what else came with it', async () => {
    const text = await shown({ problem: { text: 'Flat', severity: 'bad' } });

    expect(text).to.contain('severity bad');
  });
});

describe('our own long lists', () => {
  it('suggest roles without any service', async () => {
    const widget = await capture();

    await type(box(widget, 'Role'), 'mental health nurse');
    await opened(widget, 'Role');

    expect(names(widget, 'option').join('|').toLowerCase()).to.contain('mental health nurse');
  });

  it('push down what is below the box, and not what stands beside it', async () => {
    const widget = await mount(
      html`<pcsp-contingency-plan
        .value=${[{ id: 'a', whoShouldBeContacted: [{ id: 'b', name: 'Sam' }] }] as never}
      ></pcsp-contingency-plan>`,
    );
    await openAll(widget);
    const role = box(widget, 'Role or relationship');
    const beside = get(get(widget, 'group', /^Contact 1/), 'textbox', 'Name');
    const topOf = (control: Element) => control.getBoundingClientRect().top;
    expect(topOf(beside)).to.equal(topOf(role));

    await type(role, 'social worker');
    await opened(widget, 'Role or relationship');

    expect(topOf(beside)).to.equal(topOf(role));
  });

  it('give a role its code', async () => {
    const widget = await capture();
    await type(box(widget, 'Role'), 'social worker');
    await opened(widget, 'Role');

    await press('ArrowDown', 'Enter');

    const { role } = widget.value as unknown as { role: { coding: Record<string, string> } };
    expect(role.coding.display?.toLowerCase()).to.contain('social worker');
    expect(role.coding.code).to.be.a('string');
  });

  it('let a role be in words', async () => {
    const widget = await capture();

    await fill(box(widget, 'Role'), 'Peer friend');

    expect(widget.value).to.deep.equal({ role: { text: 'Peer friend' } });
  });

  it('give a code alone its code', async () => {
    const widget = await capture();
    await type(box(widget, 'Specialty'), 'forensic psych');
    await opened(widget, 'Specialty');

    await press('ArrowDown', 'Enter');

    const { specialty } = widget.value as unknown as { specialty: Record<string, string> };
    expect(specialty).to.include({ code: '712', display: 'Forensic Psychiatry Service' });
    expect(box(widget, 'Specialty').value).to.equal('Forensic Psychiatry Service');
    expect(widget.valid).to.equal(true);
  });

  it('keep words that are no code, and mark them', async () => {
    const widget = await capture();

    await fill(box(widget, 'Specialty'), 'Something new');

    expect(box(widget, 'Specialty').value).to.equal('Something new');
    expect(widget.value).to.deep.equal({ specialty: { display: 'Something new' } });
    expect(messages(widget)).to.have.length(1);
    expect(messages(widget)[0]).to.contain('Choose from the list, or clear it');
    expect(widget.valid).to.equal(true);
  });
});

describe('a code without a list', () => {
  it('is typed as it is', async () => {
    const widget = await capture();

    await type(textbox(widget, 'Plain code'), 'X1');

    expect((widget.value as unknown as { code: object }).code).to.include({ code: 'X1' });
  });

  it('keeps its system and words when it is shown', async () => {
    const code = { system: 'urn:x', code: 'X1', display: 'An X' };
    const widget = await capture({ code });

    expect(textbox(widget, 'Plain code').value).to.equal('X1');
    expect(widget.value).to.deep.equal({ code });
  });
});
