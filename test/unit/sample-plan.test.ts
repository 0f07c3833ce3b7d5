// The plan that the demo opens on is one that the widgets would let a clinician save, of nobody.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { samplePlan, sampleVersions } from '../../fixtures/sample/sample-plan.js';
import { planModel } from '../../src/standard/plan-model.js';
import { validateElement } from '../../src/validation/validate-element.js';

const { findings, value } = validateElement(planModel, samplePlan);
const words = JSON.stringify(samplePlan);

describe('the sample plan', () => {
  for (const version of sampleVersions) {
    it(`has no error as it was saved on ${version.savedOn}`, () => {
      const errors = validateElement(planModel, version.plan).findings.filter(
        ({ severity }) => severity === 'error',
      );
      assert.deepEqual(errors, []);
    });
  }

  it('holds nothing empty, and nothing that the standard does not know', () => {
    assert.deepEqual(value, samplePlan);
    assert.deepEqual(
      findings.filter(({ code }) => code === 'unknown'),
      [],
    );
  });

  it('has warnings only where people outgrow the standard: formulations, and dates half known', () => {
    const warned = new Set(findings.map(({ code, path }) => `${code} ${String(path.at(-1))}`));
    assert.deepEqual([...warned].sort(), ['date-precision startDate', 'too-long formulation']);
  });

  it('has an NHS number from the range for tests', () => {
    assert.match(samplePlan.personDemographics.nhsNumber ?? '', /^999/);
  });

  it('has telephone numbers from the ranges for drama', () => {
    const numbers = words.match(/\b0\d{3,4} \d{3} ?\d{3,4}\b/g) ?? [];
    assert.ok(numbers.length > 10);
    for (const number of numbers) {
      assert.match(number, /^(01632 960\d{3}|07700 900\d{3}|0808 157 0\d{3})$/);
    }
  });

  it('is the newest version', () => {
    const dates = sampleVersions.map(({ savedOn }) => savedOn);
    assert.deepEqual(dates, dates.toSorted());
    assert.equal(sampleVersions.at(-1)?.plan, samplePlan);
  });
});
