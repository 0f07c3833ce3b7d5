import { expect, html } from '@open-wc/testing';
import '../../src/register/care-and-support-plan.js';
import '../../src/register/contingency-plan.js';
import '../../src/register/provider.js';
import { activate, button, focused, mount, type, type Widget } from '../support/widget.js';

const sam = { name: 'Sam Nurse', role: { text: 'Nurse' } };
const hers = { id: 'h', name: 'Ana Doctor', dateCompleted: '2025-01-01T10:00:00+00:00' };
const now = () => new Date('2026-07-01T09:05:33Z');
const NOW = '2026-07-01T10:05:00+01:00';

const draw = (people: unknown, author: object | null = sam): Promise<Widget> => {
  const value = {
    needsConcernsOrProblems: [{ id: 'n', text: 'Sleep' }],
    peopleCompletingRecord: people,
  };
  return mount(
    html`<pcsp-provider .author=${(author ?? undefined) as never} .now=${now}
      ><pcsp-care-and-support-plan .value=${value as never}></pcsp-care-and-support-plan
    ></pcsp-provider>`,
    'pcsp-care-and-support-plan',
  );
};

async function edit(widget: Widget, text = 'Sleep and rest'): Promise<void> {
  widget.focusField(['needsConcernsOrProblems', 0, 'text']);
  await type(focused(widget) as HTMLElement, text);
}

/** As a database may give it back: without what is empty, and with its keys sorted. */
const sorted = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ),
  );

type Person = Record<string, unknown>;
const peopleIn = (widget: Widget): Person[] | undefined =>
  (widget.value as { peopleCompletingRecord?: Person[] }).peopleCompletingRecord?.map(
    ({ id: _, ...person }) => person,
  );

const { id: _, ...her } = hers;

/** What `JSON.stringify` throws at, or goes on for ever. */
function noJson(): Record<string, unknown> {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  return { 'a BigInt': 1n, 'a cycle': cycle };
}

const codesAt = (widget: Widget, path: string): string[] =>
  widget.issues.filter((issue) => issue.path.join() === path).map(({ code }) => code);

describe('who recorded a care and support plan', () => {
  it('is the author beside whoever did before', async () => {
    const widget = await draw([hers]);

    await edit(widget);

    expect(peopleIn(widget)).to.deep.equal([her, sam]);
  });

  it('is the author once, however often they edit', async () => {
    const widget = await draw(undefined);

    await edit(widget);
    await edit(widget);

    expect(peopleIn(widget)).to.deep.equal([sam]);
  });

  it('is the author once, though whoever stores it sorts keys and drops what is empty', async () => {
    const coding = { system: 'http://snomed.info/sct', code: '224535009', display: 'Nurse' };
    const author = { name: 'Sam Nurse', grade: '', role: { text: 'Nurse', coding } };
    const stored = { name: 'Sam Nurse', role: { coding: sorted(coding), text: 'Nurse' } };
    const widget = await draw(undefined, author);

    for (const text of ['first', 'second']) {
      await edit(widget, text);
      await activate(button(widget, 'Save'));
      widget.value = sorted(widget.value) as never;
      await widget.updateComplete;
    }

    expect(peopleIn(widget)).to.deep.equal([{ ...stored, dateCompleted: NOW }]);
  });

  it('is dated at the save, for the author alone', async () => {
    const widget = await draw([hers]);
    await edit(widget);

    await activate(button(widget, 'Save'));

    expect(peopleIn(widget)).to.deep.equal([her, { ...sam, dateCompleted: NOW }]);
  });

  for (const [what, name] of Object.entries(noJson())) {
    it(`is the author beside someone whose name is ${what}, which stays an issue`, async () => {
      const widget = await draw([{ id: 'h', name }]);

      await edit(widget);
      await edit(widget, 'Sleep');

      expect(peopleIn(widget)).to.deep.equal([{ name }, sam]);
      expect(codesAt(widget, 'peopleCompletingRecord,0,name')).to.deep.equal(['type']);
    });

    it(`takes the place of someone whose name is ${what}, where only one is recorded`, async () => {
      const widget = await mount(
        html`<pcsp-provider .author=${sam as never}
          ><pcsp-contingency-plan
            .value=${[{ id: 'p', name: { text: 'Crisis' }, personCompletingRecord: { name } }] as never}
          ></pcsp-contingency-plan
        ></pcsp-provider>`,
        'pcsp-contingency-plan',
      );
      widget.focusField([0, 'name']);

      await type(focused(widget) as HTMLElement, 'Mine');

      expect(widget.value).to.deep.equal([
        { id: 'p', name: { text: 'Mine' }, personCompletingRecord: sam },
      ]);
    });
  }

  it('is nobody new where nobody edits', async () => {
    const widget = await draw([hers]);

    await activate(button(widget, 'Save'));

    expect(peopleIn(widget)).to.deep.equal([her]);
  });

  it('is nobody new without an author', async () => {
    const widget = await draw([hers], null);

    await edit(widget);
    widget.submit();

    expect(peopleIn(widget)).to.deep.equal([her]);
  });

  it('is taken back with the edit', async () => {
    const widget = await draw([hers]);
    await edit(widget);

    widget.undo();

    expect(peopleIn(widget)).to.deep.equal([her]);
  });

  it('is not written into a list of another shape', async () => {
    const widget = await draw('Ana');

    await edit(widget);

    expect((widget.value as { peopleCompletingRecord?: unknown }).peopleCompletingRecord).to.equal(
      'Ana',
    );
  });
});
