// What of a plan is overdue, due soon, or has no review date; and dates that cannot be yet.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { dueDates, standard, validate } from '../../src/core.js';
import { dateAfter, lastDay, timeBetween } from '../../src/due/calendar.js';
import type { Element } from '../../src/model/element.js';
import { childrenOf } from '../../src/model/children.js';
import { anyJson } from '../support/arbitrary.js';

const NOON = new Date('2026-11-28T12:00:00Z');

describe('the calendar', () => {
  for (const [from, interval, to] of [
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2027-08-31', 'P6M', '2028-02-29'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2026-12-31', 'P2M', '2027-02-28'],
    ['2026-03-28', 'P2W', '2026-04-11'],
    ['2026-02-27', 'P3D', '2026-03-02'],
    ['2026-01-31', 'P1Y1M1D', '2027-03-01'],
    ['2026-10-24T23:30:00+01:00', 'P1D', '2026-10-25'],
    ['2026-10-24', 'PT36H', '2026-10-26'],
    ['2026-08', 'P6M', '2027-02'],
    ['2026-08', 'P2W', '2026-09-14'],
    ['2026', 'P2Y', '2028'],
    ['2026', 'P6M', '2027-06-30'],
    ['0099-05-01', 'P1Y', '0100-05-01'],
  ]) {
    it(`has ${to} ${interval} after ${from}`, () => {
      assert.equal(dateAfter(from!, interval!), to);
    });
  }

  for (const none of ['P', 'PT', 'P1', 'soon', 'PM', 'P1M1Y', `P${'9'.repeat(30)}Y`]) {
    it(`has no date that is ${none.slice(0, 10)} later`, () => {
      assert.equal(dateAfter('2026-01-01', none), undefined);
    });
  }

  for (const [from, to, time] of [
    ['2020-06-01', '2026-11-28', 'P6Y'],
    ['2025-11-28', '2026-11-28', 'P1Y'],
    ['2025-11-29', '2026-11-28', 'P11M'],
    ['2026-10-28', '2026-11-28', 'P1M'],
    ['2026-10-29', '2026-11-28', 'P30D'],
    ['2026-01-31', '2026-02-28', 'P1M'],
    ['2024-02-29', '2025-02-28', 'P1Y'],
    ['2026-11-27', '2026-11-28', 'P1D'],
  ]) {
    it(`counts ${time} from ${from} to ${to}`, () => {
      assert.equal(timeBetween(lastDay(from!), lastDay(to!)), time);
    });
  }

  it('never counts more than there is', () => {
    const day = fc.integer({ min: -200_000, max: 200_000 });
    fc.assert(
      fc.property(day, fc.nat(40_000), (first, more) => {
        const from = new Date(first * 86_400_000).toISOString().slice(0, 10);
        fc.pre(/^\d/.test(from));
        const after = dateAfter(from, timeBetween(first, first + more))!;
        assert.ok(lastDay(after) <= first + more);
      }),
    );
  });
});

const reviewed = (plannedReview: string | undefined, more: object = {}) => ({
  contingencyPlans: [{ id: 'a', triggerFactors: [{ text: 'Noise' }], plannedReview, ...more }],
});

const PATH = ['contingencyPlans', 0, 'plannedReview'];
const KEY = 'contingencyPlans.plannedReview';

describe('what is due', () => {
  it('is overdue once its day is over in the UK', () => {
    assert.deepEqual(dueDates(reviewed('2020-06-01'), NOON), {
      overdue: [{ path: PATH, key: KEY, due: 'review', on: '2020-06-01', time: 'P6Y' }],
      dueSoon: [],
      undated: [],
    });
  });

  const is = (value: string, now: string, more?: object): string => {
    const due = dueDates(reviewed(value, more), new Date(now), { soonDays: 7 });
    return Object.entries(due)
      .filter(([, found]) => (found as unknown[]).length)
      .map(([kind]) => kind)
      .join();
  };

  for (const [value, now, kind] of [
    ['2026-06-30', '2026-06-30T22:59:00Z', 'dueSoon'],
    ['2026-06-30', '2026-06-30T23:01:00Z', 'overdue'],
    ['2026-12-31', '2026-12-31T23:59:00Z', 'dueSoon'],
    ['2026-12-31', '2027-01-01T00:01:00Z', 'overdue'],
    ['2026-06-30T09:00:00+01:00', '2026-06-30T20:00:00Z', 'dueSoon'],
    ['2026-06-30T23:30:00-05:00', '2026-07-01T04:00:00Z', 'dueSoon'],
    ['2026-06-30T23:30:00-05:00', '2026-07-01T05:00:00Z', 'overdue'],
    ['2026-06', '2026-06-30T12:00:00Z', 'dueSoon'],
    ['2026-06', '2026-07-01T12:00:00Z', 'overdue'],
    ['2026', '2026-12-31T12:00:00Z', 'dueSoon'],
    ['2026', '2027-01-01T12:00:00Z', 'overdue'],
    ['2026-06-30', '2026-06-23T12:00:00Z', 'dueSoon'],
    ['2026-06-30', '2026-06-22T12:00:00Z', ''],
  ]) {
    it(`of ${value} is ${kind || 'neither'} at ${now}`, () => {
      assert.equal(is(value!, now!), kind);
    });
  }

  it('counts an interval from when the plan was last updated', () => {
    const due = dueDates(reviewed('P6M', { lastUpdated: '2025-08-31T10:00:00+01:00' }), NOON);

    assert.deepEqual(due.overdue, [
      { path: PATH, key: KEY, due: 'review', on: '2026-02-28', time: 'P9M' },
    ]);
  });

  it('has no date where none is recorded, or an interval from nobody knows when', () => {
    for (const plan of [
      reviewed(undefined),
      reviewed('P6M'),
      reviewed('P6M', { lastUpdated: 'then' }),
      reviewed('when we meet'),
    ]) {
      assert.deepEqual(dueDates(plan, NOON).undated, [{ path: PATH, key: KEY, due: 'review' }]);
    }
  });

  it('is nothing of what is archived', () => {
    const archived = { archivedOn: '2021-01-01' };
    const none = { overdue: [], dueSoon: [], undated: [] };

    assert.deepEqual(dueDates(reviewed('2020-06-01', archived), NOON), none);
    assert.deepEqual(dueDates(reviewed(undefined, archived), NOON), none);
  });

  const actions = (action: object, need: object = {}) => ({
    careAndSupportPlan: {
      plannedReview: '2030',
      needsConcernsOrProblems: [
        { text: 'Sleep', ...need, goalsAndHopes: [{ actionsAndActivities: [action] }] },
      ],
    },
  });
  const action = { when: '2026-09', reviewDate: '2026-10-01' };
  const keysOf = (plan: object) => dueDates(plan, NOON).overdue.map(({ key }) => key);
  const start = 'careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes.actionsAndActivities';

  it('has the actions that are open', () => {
    assert.deepEqual(keysOf(actions(action)), [`${start}.when`, `${start}.reviewDate`]);
    assert.deepEqual(keysOf(actions({ ...action, status: { text: 'not done' } })), [
      `${start}.when`,
      `${start}.reviewDate`,
    ]);
  });

  it('has no action that is done, was stopped, or belongs to a need that is archived', () => {
    for (const text of ['Completed', 'cancelled', 'wedi ei gwblhau'])
      assert.deepEqual(keysOf(actions({ ...action, status: { text } })), []);
    assert.deepEqual(keysOf(actions(action, { archivedOn: '2026-01-01' })), []);
  });

  it('of the sample is what its dates say', () => {
    const { overdue, undated } = dueDates(samplePlan, NOON);

    assert.ok(overdue.every(({ on }) => lastDay(on) < lastDay('2026-11-28')));
    assert.ok(overdue.some(({ due }) => due === 'action'));
    assert.deepEqual(
      undated.filter(({ path }) => path[0] !== 'additionalSupportPlans'),
      [],
    );
  });

  it('of any value at all is some answer', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        dueDates(value, NOON);
        dueDates({ careAndSupportPlan: value, contingencyPlans: [value] }, NOON);
      }),
    );
  });
});

/** The paths of every element with a fact, with 0 for the entries of lists. */
function* pathsWith(
  fact: 'past' | 'due',
  element: Element,
  path: (string | number)[] = [],
): Generator<(string | number)[]> {
  if (fact in element) yield path;
  if (element.kind === 'list') yield* pathsWith(fact, element.item, [...path, 0]);
  else
    for (const [key, child] of Object.entries(childrenOf(element) ?? {}))
      yield* pathsWith(fact, child, [...path, key]);
}

const holding = (path: (string | number)[], value: unknown): unknown =>
  path.reduceRight((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value);

describe('a date of what has happened', () => {
  const paths = [...pathsWith('past', standard.plan)];
  const futures = (value: unknown) =>
    validate('plan', value, { now: NOON })
      .issues.filter(({ code }) => code === 'future')
      .map(({ path, severity }) => [path, severity]);

  it('is a birth, a record or an update, and no review, action or contact', () => {
    const keys = new Set(paths.map((path) => path.at(-1)));

    assert.deepEqual([...keys].sort(), [
      'archivedOn',
      'date',
      'dateCompleted',
      'dateOfBirth',
      'lastUpdated',
      'on',
    ]);
    for (const path of pathsWith('due', standard.plan)) assert.ok(!paths.includes(path));
  });

  for (const path of paths) {
    it(`is a warning in the future: ${path.join('.')}`, () => {
      assert.deepEqual(futures(holding(path, '2026-11-29')), [[path, 'warning']]);
      assert.deepEqual(futures(holding(path, '2026-11-28')), []);
    });
  }

  it('may be a few minutes ahead, by another clock, and no more', () => {
    const at = (date: string) => futures({ aboutMe: { date } }).length;

    assert.equal(at('2026-11-28T12:04:00+00:00'), 0);
    assert.equal(at('2026-11-28T13:04:00+01:00'), 0);
    assert.equal(at('2026-11-28T12:06:00+00:00'), 1);
    assert.equal(at('2026-12'), 1);
    assert.equal(at('2026'), 0);
  });

  it('is today’s in the UK, where summer begins a day earlier than in Greenwich', () => {
    const at = (now: string) =>
      validate('aboutMe', { date: '2026-07-02' }, { now: new Date(now) }).issues.some(
        ({ code }) => code === 'future',
      );

    assert.equal(at('2026-07-01T22:50:00Z'), true);
    assert.equal(at('2026-07-01T23:10:00Z'), false);
  });
});
