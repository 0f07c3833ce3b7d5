// The plans to train with are ones that the widgets would let somebody save, of nobody.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trainingPeople } from '../../fixtures/training/people.js';
import { dueDates } from '../../src/due/due-dates.js';
import { planModel } from '../../src/standard/plan-model.js';
import { validateElement } from '../../src/validation/validate-element.js';
import { diffPlans } from '../../src/versions/diff.js';

const newest = (name: string) => trainingPeople[name]!.at(-1)!.plan;

for (const [name, versions] of Object.entries(trainingPeople)) {
  describe(`the plan of ${name}`, () => {
    for (const [index, { plan }] of versions.entries())
      it(`has nothing that is wrong or unusual in edition ${index + 1}`, () => {
        const { findings, value } = validateElement(planModel, plan);

        assert.deepEqual(findings, []);
        assert.deepEqual(value, plan);
      });

    it('was saved more than once, each time with something else', () => {
      const dates = versions.map(({ savedOn }) => savedOn);
      assert.deepEqual(dates, dates.toSorted());
      assert.ok(versions.length > 1);
      assert.notDeepEqual(diffPlans(versions[0]!.plan, newest(name)), []);
    });

    it('is of nobody', () => {
      const words = JSON.stringify(versions);
      const numbers = words.match(/\b0\d{3,4} \d{3} ?\d{3,4}\b/g) ?? [];
      assert.ok(numbers.length > 0);
      for (const number of numbers)
        assert.match(number, /^(01632 960\d{3}|07700 900\d{3}|0808 157 0\d{3})$/);
      assert.match(newest(name).personDemographics.nhsNumber ?? '', /^999/);
    });
  });
}

describe('the people to train with', () => {
  it('are five different ones', () => {
    const numbers = Object.keys(trainingPeople).map(
      (name) => newest(name).personDemographics.nhsNumber,
    );
    assert.equal(new Set(numbers).size, 5);
  });

  it('have lives that a plan differs by', () => {
    assert.equal(newest('no-crisis-plan').contingencyPlans, undefined);
    assert.match(newest('with-a-supporter').aboutMe?.supportedToWriteThisBy ?? '', /Beth/);
    assert.ok(newest('wound').additionalSupportPlans?.[0]?.archivedOn);
    assert.equal(newest('newly-diagnosed').careAndSupportPlan?.agreement?.agreed, false);
    assert.ok(dueDates(newest('after-a-crisis'), new Date('2027-02-01')).overdue.length > 0);
  });
});
