import { expect, fixture, html } from '@open-wc/testing';
import type { PcspPlanSummary } from '../../src/plan/plan-summary/plan-summary.element.js';
import '../../src/register/plan-summary.js';
import '../../src/register/provider.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { names, textOf, until } from '../support/widget.js';

const now = () => new Date('2026-11-28T12:00:00Z');

async function draw(value: unknown, audience = 'professional'): Promise<PcspPlanSummary> {
  const host = await fixture(
    html`<pcsp-provider .now=${now} audience=${audience as 'person'}
      ><pcsp-plan-summary .value=${value as never}></pcsp-plan-summary
    ></pcsp-provider>`,
  );
  const summary = host.querySelector<PcspPlanSummary>('pcsp-plan-summary')!;
  await summary.updateComplete;
  return summary;
}

const goals = (...goalsAndHopes: unknown[]) => ({
  careAndSupportPlan: { needsConcernsOrProblems: [{ id: 'n', text: 'Breathless', goalsAndHopes }] },
});
const goal = (text: string, score?: number, more: object = {}) => ({
  id: text,
  text,
  ...(score && { goalImportanceScore: score }),
  ...more,
});
const action = (when: string) => ({
  actionsAndActivities: [
    { id: 'a', what: [{ text: 'Walk with Sam' }], who: { name: 'Sam' }, when },
  ],
});
const shown = (summary: PcspPlanSummary): string[] =>
  [...summary.shadowRoot!.querySelectorAll('.goal-words')].map((one) => one.textContent.trim());

const call = (name: string, contactDetails: string) => ({ id: name, name, contactDetails });

describe('the summary of a plan', () => {
  it('claims nothing before there is a plan', async () => {
    expect(textOf(await draw(undefined))).to.equal('Summary of the plan');
  });

  it('says of an empty plan that nothing is recorded, and not that there is no advance statement', async () => {
    const text = textOf(await draw({}));

    for (const said of [
      'Whose plan this is has not been recorded.',
      'No goal is recorded.',
      'No one to call is recorded in a contingency plan.',
      'Advance statement Not recorded This does not say that there is none.',
      'Review due Not recorded',
    ])
      expect(text).to.include(said);
  });

  it('says so of an empty plan that comes once it was drawn without one', async () => {
    const summary = await draw(undefined);

    summary.value = {};
    await summary.updateComplete;

    expect(textOf(summary)).to.include('No goal is recorded.');
  });

  it('says who it is and what they like to be called', async () => {
    const text = textOf(await draw(samplePlan));

    expect(text).to.include('Rhian Margaret Pritchard Born 14 March 1988 NHS number');
    expect(text).to.include('Likes to be called Rhi');
  });

  it('has all of what matters most', async () => {
    const words = `${'My garden, '.repeat(500)}and the end of it`;

    expect(textOf(await draw({ aboutMe: { whatIsMostImportantToMe: words } }))).to.include(words);
  });

  it('shows the most important goals, the soonest first of equals, and counts the others', async () => {
    const summary = await draw(
      goals(
        goal('Sing'),
        goal('Read', 5),
        goal('Sleep', 9, action('2027-02-01')),
        goal('Walk', 9, action('2026-12-01')),
        goal('Cook', 10, { goalStatus: { display: 'Achieved' } }),
        goal('Swim', 10, { archivedOn: '2026-01-01' }),
        goal('Ride', 10, { goalStatus: { display: 'Abandoned' } }),
      ),
    );

    expect(shown(summary)).to.deep.equal(['Walk', 'Sleep', 'Read']);
    expect(textOf(summary)).to.include('Next: Walk with Sam, Sam, by 1 December 2026');
    expect(textOf(summary)).to.include(
      'And 1 more open goal, in the plan. 1 goal is achieved. 1 goal was stopped. 1 goal is archived.',
    );
  });

  it('takes a number that came as a text for the number that it is', async () => {
    const important = { ...goal('Walk'), goalImportanceScore: '10' };

    const summary = await draw(
      goals(goal('Sing', 3), goal('Read', 2), goal('Sleep', 1), important),
    );

    expect(shown(summary)).to.deep.equal(['Walk', 'Sing', 'Read']);
  });

  it('does not say that nothing is overdue where a date cannot be read', async () => {
    const text = textOf(await draw({ careAndSupportPlan: { plannedReview: ['2020-01-01'] } }));

    expect(text).to.match(/cannot be read, so something in it may be overdue: [^.]*review/i);
  });

  it('counts a goal that two services recorded once', async () => {
    const summary = await draw(
      goals({ ...goal('Walk', 5), id: 'a' }, { ...goal('Walk', 5), id: 'b' }),
    );

    expect(shown(summary)).to.deep.equal(['Walk']);
    expect(textOf(summary)).not.to.include('more open');
  });

  it('says that no goal is open where all are done', async () => {
    const summary = await draw(goals(goal('Cook', 10, { goalStatus: { display: 'Achieved' } })));

    expect(textOf(summary)).to.include('No goal is open. 1 goal is achieved.');
  });

  it('has the review of the plan itself, and no other section’s', async () => {
    const summary = await draw({
      careAndSupportPlan: { strengths: [{ text: 'Patient' }] },
      contingencyPlans: [{ id: 'a', name: { text: 'Low' }, plannedReview: '2027-03-01' }],
    });

    expect(textOf(summary)).to.match(/Review due Not recorded/);
    expect(textOf(summary)).not.to.include('2027');
  });

  it('works a review out that is so long after the last update', async () => {
    const summary = await draw({
      careAndSupportPlan: { plannedReview: 'P6M', lastUpdated: '2026-01-10' },
    });

    expect(textOf(summary)).to.include('Review due Overdue was due 10 July 2026, 4 months ago');
  });

  for (const [agreement, said] of [
    [undefined, 'Agreement has not been recorded'],
    [{ agreed: false }, 'Not agreed'],
    [{ previously: { agreed: true } }, 'changed'],
  ] as const) {
    it(`is never silent where agreement is ${JSON.stringify(agreement)}`, async () => {
      const summary = await draw({
        careAndSupportPlan: { strengths: [{ text: 'Patient' }], agreement },
      });

      expect(textOf(summary)).to.include(said);
    });
  }

  it('says what came with the plan from another system, such as when it begins', async () => {
    const summary = await draw({
      careAndSupportPlan: {
        ...goals(goal('Walk', 5)).careAndSupportPlan,
        importNote: 'Title: Not before 2199-06-01: Winter plan',
      },
    });

    expect(textOf(summary)).to.include('Title: Not before 2199-06-01: Winter plan');
  });

  it('has whom to call in the order of each plan in use, and then the first personal contact', async () => {
    const summary = await draw({
      contingencyPlans: [
        {
          id: 'a',
          name: { text: 'Low' },
          whoShouldBeContacted: [call('Sam', '01632 960114'), call('Jo', '01632 960115')],
        },
        {
          id: 'b',
          archivedOn: '2026-01-01',
          whoShouldBeContacted: [call('Old', '01632 960116')],
        },
      ],
      personalContacts: [call('Mam', '01632 960117'), call('Dad', '01632 960118')],
    });

    expect(names(summary, 'link')).to.deep.equal([
      'Sam, 01632 960114',
      'Jo, 01632 960115',
      'Mam, 01632 960117',
    ]);
  });

  it('says what is overdue', async () => {
    const summary = await draw({
      contingencyPlans: [{ id: 'a', name: { text: 'Low' }, plannedReview: '2026-11-01' }],
    });

    expect(textOf(summary)).to.include(
      'Overdue Review: Contingency plan 1, Low, was due 1 November 2026, 27 days ago',
    );
  });

  it('says that something may be overdue in what cannot be read', async () => {
    const text = textOf(await draw({ contingencyPlans: ['Ring Sam'] }));

    expect(text).to.include('something in it may be overdue: Contingency plan 1');
    expect(text).to.include('Ring Sam');
  });

  for (const [plan, said] of [
    [
      { advanceStatement: { statement: { text: 'No haloperidol' } } },
      'Advance statement Recorded No haloperidol',
    ],
    [{ advanceStatement: { documentLocation: 'With Carys' } }, 'Advance statement Recorded'],
    [
      { advanceStatement: { statement: { text: 'No' } }, archivedOn: '2026-01-01' },
      'Advance statement Not recorded One is recorded in a contingency plan that is archived.',
    ],
  ] as const) {
    it(`says of an advance statement “${said}”`, async () => {
      const summary = await draw({
        contingencyPlans: [{ id: 'a', name: { text: 'Low' }, ...plan }],
      });

      expect(textOf(summary)).to.include(said);
    });
  }

  for (const value of [
    'My plan',
    { aboutMe: 'My plan' },
    { careAndSupportPlan: 'My plan' },
    { careAndSupportPlan: { needsConcernsOrProblems: 'My plan' } },
    goals('My plan'),
    goals({ text: { words: 'My plan' } }),
    { contingencyPlans: 'My plan' },
    { contingencyPlans: [{ whoShouldBeContacted: ['My plan'] }] },
    { personalContacts: 'My plan' },
    { personDemographics: { name: 'My plan' } },
  ]) {
    it(`shows what came in another shape as it came: ${JSON.stringify(value)}`, async () => {
      expect(textOf(await draw(value))).to.include('My plan');
    });
  }

  it('speaks to the person', async () => {
    expect(names(await draw(samplePlan, 'person'), 'heading')).to.include.members([
      'My plan on one page',
      'My goals',
      'Whom I can call',
    ]);
  });

  it('is one side of A4 on paper, with when it was printed', async () => {
    const summary = await draw(samplePlan);

    window.dispatchEvent(new Event('beforeprint'));
    await until(() => summary.shadowRoot!.querySelector('.on-paper') !== null, 'the sheet');

    const sheet = summary.shadowRoot!.querySelector('.sheet')!;
    expect(sheet.getBoundingClientRect().height).to.be.at.most(((297 - 12 - 14) / 25.4) * 96);
    expect(textOf(summary)).to.include('Printed on 28 November 2026 at 12:00.');
    window.dispatchEvent(new Event('afterprint'));
  });
});
