// Entries of a section that are captured: a line each while they are closed, which all that leads to
// what is in them opens, and nothing else.
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/register.js';
import {
  activate,
  all,
  button,
  focusedName,
  get,
  mount,
  names,
  press,
  textbox,
  textOf,
  toggled,
  type,
  until,
  type Widget,
} from '../support/widget.js';

interface Case {
  readonly tag: string;
  readonly draw: (value: unknown, readonly?: boolean) => TemplateResult;
  /** two entries, of which the second is called so, stands so, and holds so in this element */
  readonly value: readonly object[];
  readonly name: string;
  readonly fact: string;
  readonly box: string;
  readonly path: readonly (string | number)[];
  readonly held: string;
  readonly wrong: object;
}

const brother = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
  code: 'BRO',
  display: 'brother',
};

const cases: readonly Case[] = [
  {
    tag: 'pcsp-professional-contacts',
    draw: (value, readonly = false) =>
      html`<pcsp-professional-contacts
        ?readonly=${readonly}
        .value=${value}
      ></pcsp-professional-contacts>`,
    value: [
      { id: 'a', name: 'Ana' },
      { id: 'b', name: 'Ben', role: { text: 'Nurse' }, contactDetails: '01632 960111' },
    ],
    name: 'Ben',
    fact: 'Nurse',
    box: 'Telephone or other details',
    path: [1, 'contactDetails'],
    held: '01632 960111',
    wrong: { id: 'c', name: 'Cat', startDate: '2026-02-31' },
  },
  {
    tag: 'pcsp-personal-contacts',
    draw: (value, readonly = false) =>
      html`<pcsp-personal-contacts ?readonly=${readonly} .value=${value}></pcsp-personal-contacts>`,
    value: [
      { id: 'a', name: 'Ana' },
      { id: 'b', name: 'Ben', relationship: brother, comments: 'Works nights' },
    ],
    name: 'Ben',
    fact: 'brother',
    box: 'Comments',
    path: [1, 'comments'],
    held: 'Works nights',
    wrong: { id: 'c', name: 7 },
  },
  {
    tag: 'pcsp-contingency-plan',
    draw: (value, readonly = false) =>
      html`<pcsp-contingency-plan ?readonly=${readonly} .value=${value}></pcsp-contingency-plan>`,
    value: [
      { id: 'a', name: { text: 'If I fall' }, triggerFactors: [{ id: 'd', text: 'Ice' }] },
      {
        id: 'b',
        name: { text: 'If I am low' },
        triggerFactors: [{ id: 't', text: 'No sleep' }],
        agreement: { agreed: false },
        advanceStatement: { documentLocation: 'In the kitchen' },
      },
    ],
    name: 'If I am low',
    fact: 'Not agreed',
    box: 'Where the document is kept',
    path: [1, 'advanceStatement', 'documentLocation'],
    held: 'In the kitchen',
    wrong: { id: 'c', name: { text: 'No triggers' } },
  },
  {
    tag: 'pcsp-procedures-and-therapies',
    draw: (value, readonly = false) =>
      html`<pcsp-procedures-and-therapies
        ?readonly=${readonly}
        .value=${value}
      ></pcsp-procedures-and-therapies>`,
    value: [
      { id: 'a', procedure: { text: 'X-ray' }, date: '2026-01-01' },
      { id: 'b', procedure: { text: 'Hip set' }, date: '2024', comment: 'Went well' },
    ],
    name: 'Hip set',
    fact: '2024',
    box: 'Comment',
    path: [1, 'comment'],
    held: 'Went well',
    wrong: { id: 'c', comment: 'Which?' },
  },
];

const linesOf = (widget: Widget): HTMLDetailsElement[] =>
  all<HTMLDetailsElement>(widget, 'disclosure').filter((one) => one.matches('.folded'));
const isOpen = (widget: Widget): boolean[] => linesOf(widget).map(({ open }) => open);
const lineOf = (widget: Widget, name: string): HTMLDetailsElement =>
  linesOf(widget).find((one) => one.querySelector('summary')!.innerText.includes(name))!;

for (const one of cases) {
  const { tag, value, name, fact, box, path, held, wrong } = one;
  const draw = (more: readonly object[] = [], readonly = false): Promise<Widget> =>
    mount(
      html`<div>${one.draw([...value, ...more], readonly)}</div>`,
      tag as 'pcsp-contingency-plan',
    );

  describe(`the entries of ${tag}`, () => {
    it('are lines that say what each is and how it stands, as tall as a thumb', async () => {
      const widget = await draw();

      expect(isOpen(widget)).to.deep.equal([false, false]);
      const summary = lineOf(widget, name).querySelector('summary')!;
      expect(summary.innerText).to.include(fact);
      expect(summary.offsetHeight).to.be.within(44, 52);
    });

    it('are called as where they are read', async () => {
      const [captured, shown] = [await draw(), await draw([], true)];

      const called = names(shown, 'heading');
      for (const { innerText } of linesOf(captured).map((line) => line.querySelector('bdi')!))
        expect(called).to.include(innerText);
    });

    it('open at a press, with what they hold, and close at another', async () => {
      const widget = await draw();
      lineOf(widget, name).querySelector('summary')!.focus();

      await press('Enter');
      await toggled(lineOf(widget, name));
      expect(textbox(widget, box).value).to.equal(held);

      await press('Enter');
      expect(isOpen(widget)).to.deep.equal([false, false]);
    });

    it('hold all words while they are closed, where a search of the browser finds them', async () => {
      const widget = await draw();
      const line = lineOf(widget, name);

      expect(line.textContent).to.include(held);
      expect(line.innerText).not.to.include(held);

      // what a browser does that found something in it
      line.open = true;
      await toggled(line);
      expect(textbox(widget, box).value).to.equal(held);
    });

    it('open for what a host puts the focus in', async () => {
      const widget = await draw();

      widget.focusField(path);

      expect(focusedName(widget)).to.equal(box);
      expect(lineOf(widget, name).open).to.equal(true);
      expect(isOpen(widget)).to.include(false);
    });

    it('are open where something is wrong, from the start', async () => {
      const widget = await draw([wrong]);

      expect(isOpen(widget).filter(Boolean)).to.have.length(1);
    });

    it('are open when they are new, and the others stay as they are', async () => {
      const widget = await draw();

      await activate(button(widget, /^Add a /));

      expect(isOpen(widget).filter(Boolean)).to.have.length(1);
    });

    it('are there in full on paper, and closed again after it', async () => {
      const widget = await draw();

      window.dispatchEvent(new Event('beforeprint'));
      await widget.updateComplete;
      const printed = widget.shadowRoot!.querySelector<HTMLElement>('#section')!.innerText;
      window.dispatchEvent(new Event('afterprint'));
      await widget.updateComplete;

      expect(printed).to.include(held);
      expect(isOpen(widget)).to.deep.equal([false, false]);
    });

    it('neither open nor close while somebody types', async () => {
      const widget = await draw();
      widget.focusField(path);
      const before = isOpen(widget);

      await type(get(widget, 'textbox', box), ' today');

      expect(isOpen(widget)).to.deep.equal(before);
      expect(focusedName(widget)).to.equal(box);
    });

    it('are not folded where there is one', async () => {
      const widget = await mount(
        html`<div>${one.draw([value[1]!])}</div>`,
        tag as 'pcsp-contingency-plan',
      );

      expect(isOpen(widget)).to.deep.equal([true]);
    });
  });
}

describe('the line of what is to be archived one day', () => {
  const archivedOn = '2999-06-01';
  const inUse = 'In use until 1 June 2999';
  const factsOf = (widget: Widget) =>
    [...widget.shadowRoot!.querySelectorAll('summary')].map((line) => textOf(line));

  it('says until when a contingency plan is in use', async () => {
    const widget = await mount(
      html`<pcsp-contingency-plan
        .value=${[{ name: { text: 'Low' }, archivedOn }, { name: { text: 'High' } }]}
      ></pcsp-contingency-plan>`,
    );

    const [low, high] = factsOf(widget);

    expect(low).to.contain(inUse);
    expect(high).to.not.contain('In use until');
  });

  it('says so of a need, a goal and an action', async () => {
    const action = { what: [{ text: 'Walk' }], archivedOn };
    const goal = { text: 'Sleep', actionsAndActivities: [action], archivedOn };
    const need = { text: 'Tired', goalsAndHopes: [goal], archivedOn };
    const widget = await mount(
      html`<pcsp-care-and-support-plan
        .value=${{ needsConcernsOrProblems: [need] }}
      ></pcsp-care-and-support-plan>`,
    );

    const said = () => factsOf(widget).filter((line) => line.includes(inUse)).length;
    await until(() => {
      for (const details of widget.shadowRoot!.querySelectorAll('details')) details.open = true;
      return said() === 3;
    });
  });
});
