// The plan that the demo opens on is one that the widgets would let a clinician save.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { samplePlan, sampleVersions } from '../../demo/sample/plan.js';
import { plan } from '../../src/standard/plan.js';
import { validateElement } from '../../src/validation/validate.js';

describe('the sample plan', () => {
  for (const version of sampleVersions) {
    it(`has no error as saved on ${version.savedOn}`, () => {
      const { findings } = validateElement(plan, version.plan);
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
      );
    });

    it(`says nothing that the standard does not know, as saved on ${version.savedOn}`, () => {
      const { findings } = validateElement(plan, version.plan);
      assert.deepEqual(
        findings.filter(({ code }) => code === 'unknown'),
        [],
      );
    });
  }

  it('holds nothing empty', () => {
    assert.deepEqual(validateElement(plan, samplePlan).value, samplePlan);
  });

  it('warns only of lengths and dates that the person’s words outgrew', () => {
    const { findings } = validateElement(plan, samplePlan);
    const warnings = findings.map(({ code, path }) => `${code} ${path.join('.')}`);
    assert.deepEqual(warnings, []);
  });

  it('ends with the newest version', () => {
    const dates = sampleVersions.map(({ savedOn }) => savedOn);
    assert.deepEqual(dates, dates.toSorted());
    assert.equal(sampleVersions.at(-1)?.plan, samplePlan);
  });
});
