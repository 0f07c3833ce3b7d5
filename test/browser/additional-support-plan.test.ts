import { expect, html } from '@open-wc/testing';
import {
  additionalSupportPlans,
  isOfTheTeam,
} from '../../fixtures/sample/additional-support-plans.js';
import '../../src/register/additional-support-plan.js';
import '../../src/register/provider.js';
import type { AdditionalSupportPlan } from '../../src/standard/plan-model.js';
import { violations } from '../support/axe.js';
import {
  activate,
  all,
  button,
  fill,
  focused,
  focusedName,
  has,
  listen,
  mount,
  names,
  open,
  press,
  said,
  summary,
  textbox,
  textOf,
  type,
  types,
  type Widget,
} from '../support/widget.js';

const NOW = '2026-11-22T10:00:00+00:00';
const now = () => new Date('2026-11-22T10:00:33Z');
const sam = { name: 'Sam Nurse', role: { text: 'Nurse' } };
const LOCKED = 'Only the service that made this plan can change it.';

interface Given {
  readonly mayEdit?: (plan: AdditionalSupportPlan) => boolean;
  readonly labels?: Record<string, Record<string, string>>;
  readonly audience?: 'professional' | 'person';
  readonly readonly?: boolean;
}

const draw = (value: unknown, given: Given = {}): Promise<Widget> =>
  mount(
    html`<pcsp-provider
      .now=${now}
      .author=${sam}
      .mayEdit=${given.mayEdit}
      .labels=${given.labels}
      .audience=${given.audience ?? 'professional'}
    >
      <pcsp-additional-support-plan
        ?readonly=${given.readonly ?? false}
        .value=${value as never}
      ></pcsp-additional-support-plan>
    </pcsp-provider>`,
    'pcsp-additional-support-plan',
  );

const providerOf = (widget: Widget) => widget.closest('pcsp-provider')!;

const ours = { id: 'a', name: { text: 'Ours' }, content: 'One' };
const theirs = {
  id: 'b',
  name: { text: 'Theirs' },
  content: 'Two',
  performingProfessional: {
    name: 'Priya',
    role: { text: 'Nurse' },
    organisation: { text: 'Occupational health' },
    contactDetails: '01632 960131',
  },
};
const both = () => [ours, theirs];
const isOurs = ({ id }: AdditionalSupportPlan) => id === 'a';

interface Plan {
  id: string;
  name?: { text: string };
  archivedOn?: string;
}

const valueOf = (widget: Widget) => (widget.value ?? []) as unknown as Plan[];
const articles = (widget: Widget): Element[] => [
  ...widget.shadowRoot!.querySelectorAll('[part=entry][role]'),
];
const controlsIn = (scope: Element): Element[] => [
  ...scope.querySelectorAll('input, textarea, select, button'),
];
const noteIn = (scope: Element): string =>
  textOf(scope.querySelector('[part=locked]') ?? document.createElement('p'));

describe('an additional support plan that was saved before', () => {
  it('is locked, whoever reads it, where the host says nothing', async () => {
    const widget = await draw(both());

    expect(articles(widget).map(controlsIn)).to.deep.equal([[], []]);
    expect(articles(widget).every((one) => noteIn(one).startsWith(LOCKED))).to.equal(true);
  });

  it('is drawn as its document, with its name as the heading', async () => {
    const widget = await draw(both());

    expect(names(widget, 'heading')).to.include('Theirs');
    expect(textOf(articles(widget)[1]!)).to.contain('Two');
  });

  it('says who made it and how to reach them', async () => {
    const widget = await draw(both());

    const [, note] = articles(widget);
    expect(noteIn(note!)).to.equal(
      `${LOCKED} It was made by Priya, Nurse, Occupational health. Contact: 01632 960131`,
    );
    expect(all<HTMLAnchorElement>(note!, 'link').map(({ href }) => href)).to.deep.equal([
      'tel:01632960131',
    ]);
  });

  for (const [name, plan, note] of [
    ['nobody', ours, 'It is not recorded which service that is.'],
    ['a place', { ...ours, location: { text: 'Elm Ward' } }, 'It was made here: Elm Ward.'],
    [
      'only who recorded it',
      { ...ours, performingProfessional: {}, personCompletingRecord: { name: 'Ana' } },
      'It was made by Ana.',
    ],
    [
      'a professional of another shape',
      { ...ours, performingProfessional: 'Ana' },
      'It is not recorded which service that is.',
    ],
  ] as const) {
    it(`says what is known of the service where that is ${name}`, async () => {
      const widget = await draw([plan]);

      expect(noteIn(articles(widget)[0]!)).to.equal(`${LOCKED} ${note}`);
    });
  }

  it('is edited where the host says that the user may', async () => {
    const widget = await draw(both(), { mayEdit: isOurs });

    await fill(textbox(widget, 'What this plan is called'), 'Mine');

    expect(valueOf(widget)[0]?.name).to.deep.equal({ text: 'Mine' });
    expect(valueOf(widget)[1]).to.deep.equal(theirs);
    expect(articles(widget).map((one) => controlsIn(one).length > 0)).to.deep.equal([true, false]);
  });

  it('stays locked for an answer that is no true', async () => {
    const widget = await draw(both(), { mayEdit: (() => Promise.resolve(true)) as never });

    expect(articles(widget).map(controlsIn)).to.deep.equal([[], []]);
  });

  it('is unlocked and locked again when the host changes its mind', async () => {
    const widget = await draw(both());
    const locked = async (mayEdit: Given['mayEdit']) => {
      providerOf(widget).mayEdit = mayEdit;
      await providerOf(widget).updateComplete;
      await widget.updateComplete;
      return articles(widget).map((one) => noteIn(one) !== '');
    };

    expect(await locked(isOurs)).to.deep.equal([false, true]);
    expect(await locked(() => true)).to.deep.equal([false, false]);
    expect(await locked(undefined)).to.deep.equal([true, true]);
  });

  it('has no button to archive, restore, move or remove it', async () => {
    const archived = { ...theirs, id: 'c', archivedOn: '2026-01-02' };
    const widget = await draw([...both(), archived]);
    await open(widget, 'Archived (1)');

    // a new one may begin with the words of one that is archived
    expect(names(widget, 'button')).to.deep.equal([
      'Add an additional support plan',
      'Copy from an earlier plan: Additional support plans',
      'Save',
    ]);
  });

  it('is the same after every event, whatever is done to others', async () => {
    const widget = await draw([theirs, ours, { name: { text: 'No id' } }], { mayEdit: isOurs });
    const heard = listen();

    await fill(textbox(widget, 'What the plan says'), 'Other');
    await activate(button(widget, 'Add an additional support plan'));
    await type(focused(widget) as HTMLElement, 'New');
    await activate(button(widget, 'Archive Additional support plan 2'));
    widget.undo();
    widget.redo();
    widget.submit();

    expect(types(heard)).to.include('pcsp-submit');
    for (const { detail } of heard) {
      const value = detail.value as unknown[];
      expect([value[0], value[2]]).to.deep.equal([theirs, { name: { text: 'No id' } }]);
    }
  });

  it('shows data of another shape and unknown data, with nothing to replace it', async () => {
    const odd = { ...theirs, content: 7, plannedReview: 6, archivedOn: 8, shoeSize: 9 };
    const widget = await draw([odd, 'A plan']);

    const text = textOf(widget);
    for (const one of ['7', '6', '8', 'shoeSize', 'A plan']) expect(text).to.contain(one);
    expect(has(widget, 'button', /^Replace/)).to.equal(false);
    expect(widget.value).to.deep.equal([odd, 'A plan']);
  });

  it('leads from an error in it to who can mend it', async () => {
    const widget = await draw([{ ...theirs, lastUpdated: '2026-02-31' }]);
    await activate(button(widget, 'Save'));
    expect(summary(widget)).to.have.length(1);

    await press('Tab', 'Enter');

    expect(focused(widget)?.getAttribute('part')).to.equal('locked');
  });

  it('opens to show who recorded it', async () => {
    const widget = await draw([
      { ...ours, personCompletingRecord: { name: 'Ana', grade: 'Band 7' } },
    ]);

    const details = await open(widget, /^About this record/);

    expect(textOf(details)).to.contain('Band 7');
    expect(controlsIn(details)).to.deep.equal([]);
  });

  it('is drawn anew when it comes anew', async () => {
    const widget = await draw(both());

    widget.value = [{ ...theirs, name: { text: 'Renamed' }, content: 'Three' }] as never;
    await widget.updateComplete;

    expect(names(widget, 'heading')).to.include('Renamed');
    expect(textOf(widget)).to.contain('Three').and.to.not.contain('Two');
  });
});

describe('a new additional support plan', () => {
  it('is added with the focus in its name, and can be filled in', async () => {
    const widget = await draw(both());
    await activate(button(widget, 'Add an additional support plan'));
    expect(focusedName(widget)).to.equal('What this plan is called');
    expect(said(widget)).to.equal('Additional support plan 3 added');

    await press('N', 'e', 'w');

    expect(names(widget, 'heading')).to.include('New');
    expect(valueOf(widget)[2]?.name).to.deep.equal({ text: 'New' });
  });

  it('records who wrote it, and when it was saved', async () => {
    const widget = await draw(undefined);
    await activate(button(widget, 'Add an additional support plan'));
    await press('N');

    await activate(button(widget, 'Save'));

    const [{ id: _, ...plan }] = valueOf(widget) as [Plan];
    expect(plan).to.deep.equal({
      name: { text: 'N' },
      lastUpdated: NOW,
      personCompletingRecord: { ...sam, dateCompleted: NOW },
    });
  });

  it('can be removed while it is new, and the focus is not lost', async () => {
    const widget = await draw(both());
    await activate(button(widget, 'Add an additional support plan'));
    await press('N');

    await activate(button(widget, 'Remove Additional support plan 3'));

    expect(widget.value).to.deep.equal(both());
    expect(focusedName(widget)).to.equal('Undo Additional support plan 3');
  });

  it('is locked once it is saved', async () => {
    const widget = await draw(undefined);
    await activate(button(widget, 'Add an additional support plan'));
    await press('N');

    await activate(button(widget, 'Save'));
    await widget.updateComplete;

    expect(noteIn(articles(widget)[0]!)).to.equal(`${LOCKED} It was made by Sam Nurse, Nurse.`);
    expect(controlsIn(articles(widget)[0]!)).to.deep.equal([]);
  });
});

describe('archiving an additional support plan', () => {
  it('takes it out of the active view and keeps it, with the date', async () => {
    const widget = await draw(both(), { mayEdit: isOurs });

    await activate(button(widget, 'Archive Additional support plan 1'));

    expect(valueOf(widget)).to.deep.equal([
      { ...ours, archivedOn: NOW, personCompletingRecord: sam },
      theirs,
    ]);
    expect(names(widget, 'heading')).to.not.include('Ours');
    expect(focusedName(widget)).to.equal('Add an additional support plan');
  });

  it('leaves it folded with the others, counted and dated', async () => {
    const widget = await draw([{ ...ours, archivedOn: '2026-01-02' }, theirs]);

    const archived = await open(widget, 'Archived (1)');

    expect(textOf(archived)).to.contain('Ours').and.to.contain('Archived 2 January 2026');
    expect(noteIn(archived)).to.contain(LOCKED);
  });

  it('is taken back by a button of whoever may edit it', async () => {
    const widget = await draw([{ ...ours, archivedOn: '2026-01-02' }], { mayEdit: isOurs });
    await open(widget, 'Archived (1)');

    await activate(button(widget, 'Restore Additional support plan 1'));

    expect(valueOf(widget)).to.deep.equal([{ ...ours, personCompletingRecord: sam }]);
  });
});

describe('what additional support plans are called', () => {
  const labels = {
    additionalSupportPlans: {
      label: 'Other plans',
      add: 'Add another plan',
      entry: 'Other plan {{number}}',
    },
  };

  it('is the host’s to say', async () => {
    const widget = await draw([{ ...ours, name: undefined }], { labels });

    expect(names(widget, 'heading').slice(0, 2)).to.deep.equal(['Other plans', 'Other plan 1']);
    expect(has(widget, 'button', 'Add another plan')).to.equal(true);
  });

  it('may be said late, and taken back', async () => {
    const widget = await draw([{ ...ours, name: undefined }], { mayEdit: isOurs });
    const called = async (words: Given['labels']) => {
      providerOf(widget).labels = words;
      await providerOf(widget).updateComplete;
      await widget.updateComplete;
      return [...names(widget, 'heading').slice(0, 2), ...names(widget, 'button').slice(-3)];
    };

    expect(await called(labels)).to.deep.equal([
      'Other plans',
      'Other plan 1',
      'Archive Other plan 1',
      'Add another plan',
      'Save',
    ]);
    expect(await called(undefined)).to.deep.equal([
      'Additional support plans',
      'Additional support plan 1',
      'Archive Additional support plan 1',
      'Add an additional support plan',
      'Save',
    ]);
  });

  it('is in the first person for the person', async () => {
    const widget = await draw(undefined, { audience: 'person' });

    expect(names(widget, 'heading')).to.deep.equal(['My other plans']);
    expect(has(widget, 'button', 'Add another plan')).to.equal(true);
  });
});

describe('the read-only additional support plans', () => {
  it('show every plan as a document without saying that it is locked', async () => {
    const widget = await draw(both(), { readonly: true });

    expect(names(widget, 'heading')).to.deep.equal(['Additional support plans', 'Ours', 'Theirs']);
    expect(textOf(widget)).to.contain('Two').and.to.not.contain(LOCKED);
    expect(all(widget, 'button')).to.deep.equal([]);
  });

  it('say that a plan without words has none', async () => {
    const widget = await draw([{ ...ours, content: undefined }], { readonly: true });

    expect(textOf(widget)).to.contain('What this plan says has not been recorded.');
  });

  it('tell all that is recorded', async () => {
    const coded = (text: string) => ({
      coding: { system: 'urn:c', code: 'C1', display: `Code of ${text}` },
      text,
      strange: `Strange ${text}`,
    });
    const value = [
      {
        name: coded('my name'),
        content: 'What it says',
        plannedReview: 'P6M',
        responsibilityForReview: {
          name: 'Funmi',
          role: coded('my role'),
          contactDetails: 'at work',
        },
        lastUpdated: '2026-03-07T14:30:00+00:00',
        location: coded('my place'),
        performingProfessional: { name: 'Cat', organisation: coded('my service') },
        personCompletingRecord: { name: 'Dan', dateCompleted: '2026-03-08' },
        strange: 'Strange plan',
      },
    ];
    for (const readonly of [false, true]) {
      const widget = await draw(value, { readonly });
      await open(widget, /^About this record/);

      const text = textOf(widget);
      for (const name of ['my name', 'my role', 'my place', 'my service'])
        for (const one of [name, `Code of ${name}`, `Strange ${name}`])
          expect(text).to.contain(one);
      for (const one of ['What it says', '6 months', 'Funmi', 'at work', 'Cat', 'Strange plan'])
        expect(text).to.contain(one);
      expect(text).to.contain('Dan').and.to.contain('8 March 2026');
      expect(text).to.contain('7 March 2026 at 14:30');
    }
  });

  it('leave out entries in which nothing is recorded', async () => {
    for (const readonly of [false, true]) {
      const widget = await draw([null, {}, ours, ''], { readonly });

      expect(articles(widget)).to.have.length(1);
    }
  });

  it('have a number where they have no name', async () => {
    const widget = await draw([{ id: 'x', content: 'One' }], { readonly: true });

    expect(names(widget, 'heading')[1]).to.equal('Additional support plan 1');
  });
});

describe('additional support plans for everybody', () => {
  const wrong = [
    { ...ours, lastUpdated: '2026-02-31', strange: 1 },
    { ...theirs, content: 7 },
    'text',
  ];
  const states: Record<string, () => Promise<Widget>> = {
    empty: () => draw(undefined),
    'filled and locked': () => draw(additionalSupportPlans),
    'filled and in part locked': () => draw(additionalSupportPlans, { mayEdit: isOfTheTeam }),
    'wrong and refused': async () => {
      const widget = await draw(wrong, { mayEdit: isOurs });
      await activate(button(widget, 'Save'));
      return widget;
    },
    'read-only': () => draw(additionalSupportPlans, { readonly: true }),
    'wrong and read-only': () => draw(wrong, { readonly: true }),
  };

  for (const [state, mounted] of Object.entries(states)) {
    it(`have no fault that axe finds when they are ${state}`, async () => {
      const widget = await mounted();
      if (has(widget, 'disclosure', /^Archived/)) await open(widget, /^Archived/);

      expect(await violations(widget)).to.deep.equal([]);
      const ids = [...widget.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    });
  }

  for (const readonly of [false, true]) {
    it(`fit into 320 pixels${readonly ? ', read-only' : ''}`, async () => {
      const widget = await mount(
        html`<div style="inline-size: 320px">
          <pcsp-provider .mayEdit=${isOfTheTeam}>
            <pcsp-additional-support-plan
              ?readonly=${readonly}
              .value=${additionalSupportPlans}
            ></pcsp-additional-support-plan>
          </pcsp-provider>
        </div>`,
        'pcsp-additional-support-plan',
      );

      expect(widget.scrollWidth).to.be.at.most(320);
    });
  }
});
