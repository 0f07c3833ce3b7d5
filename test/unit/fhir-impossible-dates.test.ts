import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { toFhirBundle, toQuestionnaireResponse } from '../../src/fhir.js';
import type { Plan } from '../../src/standard/plan-model.js';

const DATE = /^\d{4}-\d\d(-\d\d)?(T.*)?$/;

/** A plan with one date in the place of all its dates. */
const withDates = (date: string): Plan =>
  JSON.parse(
    JSON.stringify(samplePlan, (_key, value: unknown) =>
      typeof value === 'string' && DATE.test(value) ? date : value,
    ),
  ) as Plan;

/** The keys under which a text stands as it is somewhere in a value. */
function keysOf(text: string, value: unknown, key = ''): string[] {
  if (value === text) return [key];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) =>
    keysOf(text, one, Array.isArray(value) ? key : inner),
  );
}

describe('a date that does not exist', () => {
  for (const date of [
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-13',
    '2026-00-10',
    '2026-04-31T10:00:00Z',
    '2026-04-30T24:30:00Z',
    '2026-04-30T10:00:00+25:00',
  ]) {
    it(`stands in no typed element of FHIR, and is not lost: ${date}`, () => {
      const plan = withDates(date);
      const all = [
        toFhirBundle(plan),
        toFhirBundle(plan, { type: 'transaction' }),
        toQuestionnaireResponse(plan),
      ];

      for (const fhir of all) {
        // words may say it: a concept's, or a string
        const typed = keysOf(date, fhir).filter((key) => !['text', 'valueString'].includes(key));
        assert.deepEqual(typed, []);
        assert.ok(JSON.stringify(fhir).includes(date));
      }
    });
  }

  it('is what these tests look for: one that exists is found', () => {
    const plan = withDates('2026-02-28');

    assert.ok(keysOf('2026-02-28', toFhirBundle(plan)).includes('birthDate'));
    assert.ok(keysOf('2026-02-28', toQuestionnaireResponse(plan)).includes('valueDate'));
  });
});
