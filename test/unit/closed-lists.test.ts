// Codes that came in where a list is closed, and that are not on it: kept, said to be so, and not sent
// where FHIR is bound to the list.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conformanceReport, mergePlans, validate } from '../../src/core.js';
import { fromFhirBundle, toFhirBundle } from '../../src/fhir.js';
import { valueAt } from '../../src/json/path.js';
import { closedListCases } from '../support/closed-lists.js';
import { lantanaErrors, medplumErrors } from '../support/fhir.js';
import { smallestPlan } from '../support/smallest-plan.js';
import { wired } from '../support/wired.js';

/** What holds data of ours, which no receiver takes for one of its own codes. */
const isOurs = (value: object): boolean =>
  'url' in value && String(value.url).startsWith('urn:pcsp-elements:');

/** Every coding in some FHIR, but for what is in extensions of ours. */
function codingsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || isOurs(value)) return [];
  const { code } = value as { code?: unknown };
  return [
    ...(typeof code === 'string' ? [code] : []),
    ...Object.values(value).flatMap((inner) => codingsIn(inner)),
  ];
}

describe('a code that its closed list does not have', () => {
  for (const { name, path, coding, plan } of closedListCases) {
    it(`is kept, and told by validate and the conformance report: ${name}`, () => {
      const { issues, value } = validate('plan', plan);
      const told = issues.filter(({ code }) => code === 'code');

      assert.deepEqual(valueAt(value, path), coding);
      assert.deepEqual(
        told.map((issue) => [issue.path, issue.severity]),
        [[path, 'error']],
      );
      assert.match(told[0]!.message, /“Q” is not from the list/);
      const { unusable } = conformanceReport(plan);
      assert.ok(unusable.some((one) => one.code === 'code' && String(one.path) === String(path)));
    });

    it(`comes through a merge: ${name}`, () => {
      const merged = mergePlans<unknown>(smallestPlan, { ...smallestPlan, ours: 1 }, plan);

      assert.deepEqual(valueAt(merged.value, path), coding);
      assert.deepEqual(merged.conflicts, []);
    });

    it(`leaves under no binding of FHIR’s, and comes back: ${name}`, () => {
      const bundle = toFhirBundle(plan);

      assert.ok(!codingsIn(bundle).includes('Q'));
      assert.ok(JSON.stringify(bundle).includes(coding.display ?? ''));
      assert.deepEqual(medplumErrors(bundle), []);
      assert.deepEqual(lantanaErrors(bundle), []);
      const back = fromFhirBundle(wired(bundle));
      assert.deepEqual(valueAt(back.plan, path), coding);
      assert.deepEqual(back.issues, []);
    });
  }

  it('is kept as it came where another system’s FHIR has it', () => {
    const bundle = {
      resourceType: 'Patient',
      extension: [
        {
          url: 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory',
          valueCodeableConcept: {
            coding: [{ system: 'http://example.org/codes', code: 'Q', display: 'As they say it' }],
          },
        },
      ],
    };

    const { plan, issues } = fromFhirBundle(bundle);

    assert.equal(plan.personDemographics?.ethnicity?.display, 'As they say it');
    assert.deepEqual(
      issues.map(({ code, severity }) => [code, severity]),
      [],
    );
  });
});
