import { expect, html } from '@open-wc/testing';
import { careAndSupportPlan as sample } from '../../fixtures/sample/care-and-support-plan.js';
import { violations } from '../support/axe.js';
import { achieved, action, capture, goal, lines, need, plan, shown } from '../support/care-plan.js';
import { openAll } from '../support/sections.js';
import {
  all,
  get,
  has,
  mount,
  names,
  open,
  textOf,
  words,
  type Widget,
} from '../support/widget.js';

const levels = (widget: Widget): string[] =>
  all(widget, 'heading').map((one) => `${one.localName} ${words(one.textContent)}`);

const one = (more: object = {}, goals: object = {}) => ({
  needsConcernsOrProblems: [
    need('n', 'Sleep', [goal('g', 'In bed', [action('a', 'A blind', more)], goals)]),
  ],
});

describe('a care and support plan to read', () => {
  it('has strengths first, then need by need and goal by goal', async () => {
    const widget = await shown({
      ...plan(),
      strengths: [{ id: 's', text: 'Singing' }],
      plannedReview: 'P6M',
    });

    expect(levels(widget)).to.deep.equal([
      'h2 Care and support plan',
      'h3 Strengths',
      'h3 Need 1 Sleep',
      'h4 Goal 1 In bed by ten',
      'h4 Goal 2 A quiet room',
      'h3 Need 2 Work',
      'h4 Goal 1 Three days a week',
      'h3 Review',
    ]);
  });

  it('starts its headings where the host says', async () => {
    const widget = await mount(
      html`<pcsp-care-and-support-plan
        readonly
        heading-level="4"
        .value=${plan() as never}
      ></pcsp-care-and-support-plan>`,
    );

    const tags = all(widget, 'heading').map(({ localName }) => localName);
    expect(tags.slice(0, 4)).to.deep.equal(['h4', 'h5', 'h6', 'h6']);
  });

  it('has nothing to fill in', async () => {
    const widget = await shown(sample);
    await openAll(widget);

    expect(widget.shadowRoot!.querySelectorAll('input, select, textarea, button')).to.have.length(
      0,
    );
  });

  it('says how important a goal is, how it is going, and what has changed', async () => {
    const widget = await shown(
      one(
        {},
        { goalImportanceScore: 8, goalStatus: achieved, outcomes: [{ id: 'o', text: 'Better' }] },
      ),
    );

    const text = textOf(widget);
    expect(text).to.contain('Importance 8 out of 10');
    expect(text).to.contain('How it is going Achieved');
    expect(text).to.contain('What has changed Better');
  });

  it('says of an action who does it, with a link to call them', async () => {
    const widget = await shown(
      one({
        who: {
          name: 'Funmi',
          role: { text: 'Nurse' },
          team: 'North',
          contactDetails: '01632 960114, mornings',
        },
        when: '2026-12',
        status: { text: 'Begun' },
        confidence: 7,
        suggestedStrategies: 'Ring first',
      }),
    );

    expect(textOf(widget)).to.contain('How it is going Begun');
    expect(textOf(widget)).to.contain('Who will do it Funmi By when by December 2026');

    await open(widget, 'More about these actions');

    expect(get<HTMLAnchorElement>(widget, 'link', 'Funmi, 01632 960114').href).to.equal(
      'tel:01632960114',
    );
    const text = textOf(widget);
    expect(text).to.contain('Who will do it Funmi, Nurse, North, 01632 960114, mornings');
    expect(text).to.contain('How sure the person feels that they can do this 7 out of 10');
    expect(text).to.contain('If something gets in the way Ring first');
  });

  it('shows steps on the way', async () => {
    const stageGoals = [
      { id: 's', goal: { text: 'A week' }, outcome: { text: 'Managed' }, goalStatus: achieved },
    ];

    const widget = await shown(one({ stageGoals }));

    expect(textOf(widget)).to.contain(
      'Steps on the way A week How it is going Achieved What came of it Managed',
    );
  });

  for (const [agreed, sentence] of [
    [true, 'Agreed with the person or their legal representative'],
    [false, 'Not agreed'],
    [undefined, 'Agreement has not been recorded'],
  ] as const) {
    it(`is never silent about agreement: ${String(agreed)}`, async () => {
      const widget = await shown({ ...plan(), agreement: { agreed } });

      expect(textOf(widget)).to.contain(` ${sentence}`);
    });
  }

  it('shows a code that says something else than its words to whoever asks', async () => {
    const coding = { system: 's', code: 'c', display: 'Insomnia' };

    const widget = await shown({ needsConcernsOrProblems: [{ id: 'n', text: 'Sleep', coding }] });

    expect(textOf(widget)).to.not.contain('Insomnia');

    const record = await open(widget, /^About this record/);

    expect(textOf(record)).to.contain('Sleep Code Coded as Insomnia');
  });

  it('shows all of a long account below its heading', async () => {
    const account = `${'Words. '.repeat(60)}\nThe end.`;

    const widget = await shown({ needsConcernsOrProblems: [need('n', account)] });

    expect(textOf(widget)).to.contain(words(account));
    expect(levels(widget)[1]!.length).to.be.below(150);
  });

  it('folds what was archived at the end, with its date and what it was part of', async () => {
    const archivedOn = '2026-01-02';
    const widget = await shown({
      needsConcernsOrProblems: [
        need('n', 'Sleep', [
          goal('g', 'In bed', [action('a', 'A blind', { archivedOn })]),
          goal('h', 'Up at six', [action('b', 'A cockerel')], { archivedOn }),
        ]),
      ],
    });
    expect(textOf(widget)).to.not.contain('Up at six');
    expect(textOf(widget)).to.not.contain('A blind');

    const archived = await open(widget, 'Archived (2)');

    const text = textOf(archived);
    expect(text).to.contain('From Need 1 Sleep, Goal 1 In bed A blind Archived 2 January 2026');
    expect(text).to.contain('From Need 1 Sleep Goal 2 Up at six Archived 2 January 2026');
    expect(text).to.contain('A cockerel');
  });

  it('says so when nothing is recorded', async () => {
    const widget = await shown({});

    expect(textOf(widget)).to.contain('Nothing has been recorded yet.');
  });

  it('names who recorded it, and when, to whoever asks', async () => {
    const widget = await shown(sample);

    const record = await open(widget, 'About this record: Care and support plan');

    const text = textOf(record);
    for (const one of ['Funmi Adeleke', 'Dr Stephen Marlow', 'Date recorded'])
      expect(text).to.contain(one);
  });

  it('speaks as the person to the person', async () => {
    const widget = await mount(
      html`<pcsp-provider audience="person"
        ><pcsp-care-and-support-plan readonly .value=${sample}></pcsp-care-and-support-plan
      ></pcsp-provider>`,
      'pcsp-care-and-support-plan',
    );

    const text = textOf(widget);
    expect(text).to.contain('My goal Be asleep by eleven');
    expect(text).to.contain('Important to me 9 out of 10');
    expect(text).to.contain('More about what we will do');
    expect(text).to.not.contain('the person');
  });

  it('has no fault that axe finds, closed and open', async () => {
    const widget = await shown(sample);
    expect(await violations(widget)).to.deep.equal([]);

    await openAll(widget);

    expect(await violations(widget)).to.deep.equal([]);
  });
});

describe('what the person fills in', () => {
  it('is asked in the first person', async () => {
    const widget = await mount(
      html`<pcsp-provider audience="person"
        ><pcsp-care-and-support-plan .value=${sample}></pcsp-care-and-support-plan
      ></pcsp-provider>`,
      'pcsp-care-and-support-plan',
    );
    await openAll(widget);

    expect(textOf(widget)).to.not.match(/the person\b/i);
    expect(names(widget, 'group')).to.include('What we will do');
  });
});

describe('data that does not fit', () => {
  const strange = {
    ...plan(),
    strengths: 'singing',
    shoeSize: 7,
    lastUpdated: '2026-02-31',
    needsConcernsOrProblems: [
      'a need',
      { text: 'No id', mood: 'low', goalsAndHopes: { text: 'one goal' } },
      {
        id: 'same',
        text: 'Same',
        archivedOn: 7,
        goalsAndHopes: [
          {
            id: 'same',
            text: 'First',
            colour: 'red',
            actionsAndActivities: [null, 'walk', { what: 'run', archivedOn: true }],
          },
          {
            id: 'same',
            text: 'Second',
            actionsAndActivities: [
              {
                what: [3, { text: 'Sit' }],
                status: 'done',
                who: 'me',
                stageGoals: ['x'],
                when: 'soon',
                pace: 'slow',
              },
            ],
          },
        ],
      },
      {},
      { id: 'same', text: 'Same id again', goalsAndHopes: 'hope' },
    ],
  };
  const told = [
    'a need',
    'No id',
    'one goal',
    'singing',
    'shoeSize',
    'low',
    'First',
    'red',
    'walk',
    'run',
    'Second',
    'Sit',
    'slow',
    'soon',
    'Same id again',
    'hope',
  ];

  it('is given back as it came', async () => {
    const widget = await capture(strange);
    await openAll(widget);

    const { needsConcernsOrProblems: needs } = strange;
    expect(widget.value).to.deep.equal({
      ...strange,
      needsConcernsOrProblems: needs
        .filter((entry) => Object.keys(entry).length)
        .map((entry) => JSON.parse(JSON.stringify(entry).replace('null,', '')) as object),
    });
    expect(widget.dirty).to.equal(false);
  });

  it('is shown while it is captured, with one line for each entry', async () => {
    const widget = await capture(strange);
    await openAll(widget);

    for (const words of told) expect(textWithValues(widget), words).to.contain(words);
    expect(lines(widget).filter((words) => words.startsWith('Need'))).to.deep.equal([
      'Need 2 No id',
      'Need 3 Same',
      'Need 4',
      'Need 5 Same id again',
    ]);
    expect(doubles(widget)).to.deep.equal([]);
    expect(await violations(widget)).to.deep.equal([]);
  });

  it('is shown to read', async () => {
    const widget = await shown(strange);
    await openAll(widget);

    for (const words of told) expect(textOf(widget), words).to.contain(words);
    expect(doubles(widget)).to.deep.equal([]);
    expect(await violations(widget)).to.deep.equal([]);
  });

  it('is not offered to be archived where that would lose it', async () => {
    const widget = await capture(strange);

    expect(has(widget, 'button', 'Archive Need 1')).to.equal(false);
    expect(has(widget, 'button', 'Replace “Need 1”')).to.equal(true);
  });

  for (const value of [
    7,
    'a plan',
    [],
    [plan()],
    { needsConcernsOrProblems: 'none' },
    { needsConcernsOrProblems: [] },
  ]) {
    it(`is no obstacle: ${JSON.stringify(value).slice(0, 40)}`, async () => {
      for (const draw of [capture, shown]) {
        const widget = await draw(value as object);
        expect(textOf(widget)).to.contain('Care and support plan');
      }
    });
  }

  const doubles = (widget: Widget): string[] => {
    const ids = [...widget.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  };

  const textWithValues = (widget: Widget): string =>
    [
      textOf(widget),
      ...[...widget.shadowRoot!.querySelectorAll('input, textarea')].map(
        (box) => (box as HTMLInputElement).value,
      ),
    ].join(' ');
});
