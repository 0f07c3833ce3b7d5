import { expect, html } from '@open-wc/testing';
import '../../src/register/care-and-support-plan.js';
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

async function edit(widget: Widget): Promise<void> {
  widget.focusField(['needsConcernsOrProblems', 0, 'text']);
  await type(focused(widget) as HTMLElement, 'Sleep and rest');
}

type Person = Record<string, unknown>;
const peopleIn = (widget: Widget): Person[] | undefined =>
  (widget.value as { peopleCompletingRecord?: Person[] }).peopleCompletingRecord?.map(
    ({ id: _, ...person }) => person,
  );

const { id: _, ...her } = hers;

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

  it('is dated at the save, for the author alone', async () => {
    const widget = await draw([hers]);
    await edit(widget);

    await activate(button(widget, 'Save'));

    expect(peopleIn(widget)).to.deep.equal([her, { ...sam, dateCompleted: NOW }]);
  });

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
