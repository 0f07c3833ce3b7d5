// What is to be done of many plans, by its date.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { caseloadDue, dueDates } from '../../src/core.js';
import { anyJson } from '../support/arbitrary.js';

const NOON = new Date('2026-11-28T12:00:00Z');

const needs = (...goals: unknown[]) => ({
  careAndSupportPlan: {
    plannedReview: '2027-06-01',
    needsConcernsOrProblems: [{ id: 'n', text: 'Breathless', goalsAndHopes: goals }],
  },
});
const goal = (action: object | undefined, more: object = {}) => ({
  id: 'g',
  text: 'Walk',
  ...(action && { actionsAndActivities: [{ id: 'a', what: [{ text: 'Shop' }], ...action }] }),
  ...more,
});

const of = (plan: unknown) =>
  caseloadDue([{ id: 'one', plan }], NOON).map(({ state, due, path }) => [
    state,
    due,
    path.at(-1) ?? 'plan',
  ]);

const REVIEW = ['later', 'review', 'plannedReview'];

describe('what is due of a caseload', () => {
  for (const [name, plan, expected] of [
    [
      'an action that is late',
      needs(goal({ when: '2026-11-27' })),
      [['overdue', 'action', 'when'], REVIEW],
    ],
    [
      'an action of today',
      needs(goal({ when: '2026-11-28' })),
      [['soon', 'action', 'when'], REVIEW],
    ],
    [
      'an action far off',
      needs(goal({ when: '2027-01-01' })),
      [['later', 'action', 'when'], REVIEW],
    ],
    ['an action without a date', needs(goal({})), [REVIEW, ['undated', 'action', 'when']]],
    [
      'an action with a date that nobody can read',
      needs(goal({ when: 'soon' })),
      [REVIEW, ['undated', 'action', 'when']],
    ],
    [
      'a review of an action that nobody can read',
      needs(goal({ when: '2027-01-01', reviewDate: 'soon' })),
      [['later', 'action', 'when'], REVIEW, ['undated', 'review', 'reviewDate']],
    ],
    [
      'an action that is done',
      needs(goal({ when: '2026-01-01', status: { text: 'Done' } })),
      [REVIEW, ['undated', 'goal', 0]],
    ],
    ['a goal without actions', needs(goal(undefined)), [REVIEW, ['undated', 'goal', 0]]],
    [
      'a goal that is achieved',
      needs(goal(undefined, { goalStatus: { display: 'Achieved' } })),
      [REVIEW],
    ],
    ['a goal that is archived', needs(goal(undefined, { archivedOn: '2026-01-01' })), [REVIEW]],
    [
      'a goal whose actions are a text',
      needs(goal(undefined, { actionsAndActivities: 'Walk' })),
      [REVIEW, ['unreadable', 'part', 0]],
    ],
    ['a goal that is a text', needs('Walk'), [REVIEW, ['unreadable', 'part', 0]]],
    [
      'a plan without a review',
      { contingencyPlans: [{ id: 'c', name: { text: 'Low' } }] },
      [['undated', 'review', 'plannedReview']],
    ],
    [
      'contingency plans that are a text',
      { contingencyPlans: 'Ring Sam' },
      [['unreadable', 'part', 0]],
    ],
    ['a plan that is a text', 'Ring Sam', [['unreadable', 'part', 'plan']]],
    ['nothing', undefined, []],
    ['an empty plan', {}, []],
  ] as const) {
    it(`says of ${name} how it stands`, () => {
      assert.deepEqual(of(plan), expected);
    });
  }

  it('has the longest overdue first, whosever it is, and what has no date last', () => {
    const found = caseloadDue(
      [
        { id: 'a', plan: needs(goal({ when: '2026-10' })) },
        { id: 'b', plan: needs(goal({ when: '2026-09-30' }), goal(undefined)) },
      ],
      NOON,
    );

    assert.deepEqual(
      found.map(({ id, on }) => [id, on]),
      [
        ['b', '2026-09-30'],
        ['a', '2026-10'],
        ['a', '2027-06-01'],
        ['b', '2027-06-01'],
        ['b', undefined],
      ],
    );
  });

  it('agrees with what is due of each plan alone', () => {
    const { overdue, dueSoon } = dueDates(samplePlan, NOON);
    const found = caseloadDue([{ id: 'a', plan: samplePlan }], NOON);
    const dates = (state: string) =>
      found.filter((entry) => entry.state === state).map(({ path }) => path.join());

    assert.ok(found.length > 0);
    assert.deepEqual(dates('overdue').sort(), overdue.map(({ path }) => path.join()).sort());
    assert.deepEqual(dates('soon').sort(), dueSoon.map(({ path }) => path.join()).sort());
  });

  it('is what the views read where a plan is of another shape', () => {
    const late = { when: '2026-01-01' };
    const [done] = [needs(goal({ ...late, status: 'Completed' }, { goalStatus: 'achieved' }))];

    assert.deepEqual(of(done), [REVIEW]);
    assert.deepEqual(of(needs(goal({ ...late, status: 'Started' }))), [
      ['overdue', 'action', 'when'],
      REVIEW,
    ]);
  });

  for (const [plannedReview, state] of [
    [['2020-01-01'], 'unreadable'],
    [20200101, 'unreadable'],
    [{ on: '2020-01-01' }, 'unreadable'],
    ['in the new year', 'undated'],
    [[], 'undated'],
  ])
    it(`says that a date is there that cannot be read: ${JSON.stringify(plannedReview)}`, () => {
      assert.deepEqual(of({ careAndSupportPlan: { plannedReview, strengths: [{ text: 'x' }] } }), [
        [state, 'review', 'plannedReview'],
      ]);
    });

  it('takes no plans for plans, and this moment for a Date that is none', () => {
    assert.deepEqual(caseloadDue([null, 1] as never, NOON), []);
    assert.equal(caseloadDue([{ id: '', plan: samplePlan }], new Date(NaN)).length > 0, true);
  });

  it('takes any plan at all', () => {
    fc.assert(
      fc.property(fc.array(anyJson), (plans) => {
        const found = caseloadDue(
          plans.map((plan, index) => ({ id: String(index), plan })),
          NOON,
        );
        assert.ok(Array.isArray(found));
      }),
    );
  });
});
