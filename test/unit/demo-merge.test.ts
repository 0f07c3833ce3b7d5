// Who is put down as the recorder, and when, where the demo puts two people's plans together.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { putTogether, questions, settle, type Answers } from '../../demo/merge.js';
import { hannah, rhian, type Professional } from '../../fixtures/sample/people.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import type { Plan } from '../../src/index.js';

type ContingencyPlan = NonNullable<Plan['contingencyPlans']>[number];

const later = '2026-11-22T10:00:00+00:00';
const latest = '2026-11-22T10:05:00+00:00';

const [first, ...others] = samplePlan.contingencyPlans ?? [];
assert.ok(first);

/** The sample with its first contingency plan edited, as a save would record it. */
const edited = (part: Partial<ContingencyPlan>, person: Professional, on: string): Plan => ({
  ...samplePlan,
  contingencyPlans: [
    {
      ...first,
      ...part,
      lastUpdated: on,
      personCompletingRecord: { ...person, dateCompleted: on },
    },
    ...others,
  ],
});

const named = (text: string) => ({ name: { text } });

const recorded = (plan: Plan) => {
  const [one] = plan.contingencyPlans ?? [];
  return [one?.personCompletingRecord?.name, one?.lastUpdated];
};

function settled(mine: Plan, theirs: Plan, answers?: Answers) {
  const merge = putTogether({ base: samplePlan, mine, theirs });
  return { asked: questions(merge), plan: settle(merge, theirs, answers) };
}

describe('putting two plans together', () => {
  const theirs = edited(named('Theirs'), hannah, later);

  it('asks nothing about who recorded it and when', () => {
    const { asked } = settled(edited(named('Mine'), rhian, latest), theirs);

    assert.deepEqual(
      asked.map(({ conflict }) => conflict.path),
      [['contingencyPlans', 0, 'name']],
    );
  });

  it('puts me down where I wrote something of it, whatever was chosen beside that', () => {
    const mine = edited({ ...named('Mine'), plannedReview: '2027-06' }, rhian, latest);
    const { asked, plan } = settled(mine, theirs, new Map([[0, 'theirs']]));

    assert.equal(asked[0]?.index, 0);
    assert.deepEqual(recorded(plan), [rhian.name, latest]);
    assert.deepEqual(plan.contingencyPlans?.[0]?.name, { text: 'Theirs' });
  });

  it('puts me down where my words were chosen', () => {
    const mine = edited(named('Mine'), rhian, latest);
    const { asked, plan } = settled(mine, theirs, new Map([[0, 'mine']]));

    assert.equal(asked[0]?.index, 0);
    assert.deepEqual(recorded(plan), [rhian.name, latest]);
  });

  it('never puts my name on words that are all theirs', () => {
    const mine = edited(named('Mine'), rhian, latest);
    const { plan } = settled(mine, theirs, new Map([[0, 'theirs']]));

    assert.deepEqual(recorded(plan), [hannah.name, later]);
  });
});
