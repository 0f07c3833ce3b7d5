import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromQuestionnaireResponse, toQuestionnaireResponse } from '../../src/fhir.js';
import { planModel, type Plan } from '../../src/standard/plan-model.js';
import { prune } from '../../src/validation/empty.js';
import { almostValue, anyJson, validValue } from '../support/arbitrary.js';
import { placesIn } from '../support/places.js';
import { times } from '../support/sample.js';
import { share } from '../support/share.js';

const variants = [
  ['nested', false],
  ['flat', true],
] as const;

/** As it would travel: JSON, in which -0 is 0 and what is undefined is absent. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

for (const [name, flat] of variants) {
  describe(`a plan as a ${name} response, and back`, () => {
    const roundTrip = (value: unknown) =>
      fromQuestionnaireResponse(sent(toQuestionnaireResponse(value as Plan, { flat })));

    it('is equal, with its ids, archive dates and all', () => {
      fc.assert(
        fc.property(validValue(planModel), (value) => {
          assert.deepEqual(roundTrip(value), { plan: sent(value), issues: [] });
        }),
        { numRuns: times(1000) },
      );
    });

    it('is equal where it holds what the model does not know, or what does not fit it', () => {
      fc.assert(
        fc.property(almostValue(planModel), (spoilt) => {
          const value = sent(spoilt ?? {});
          const pruned = prune(planModel, value);
          // a plan that is no object is no plan
          fc.pre(typeof pruned === 'object' && !Array.isArray(pruned));
          assert.deepEqual(roundTrip(value), { plan: pruned, issues: [] });
        }),
        { numRuns: times(600) },
      );
    });

    it('loses nothing in a language that is not English', async () => {
      const { default: locale } = await import('../../src/locales/cy.js');
      fc.assert(
        fc.property(validValue(planModel), (value) => {
          const response = sent(toQuestionnaireResponse(value as Plan, { flat, locale }));
          assert.deepEqual(fromQuestionnaireResponse(response).plan, sent(value));
        }),
        { numRuns: times(100) },
      );
    });
  });
}

describe('any JSON as a response', () => {
  it('gets an answer', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (item, other) => {
        for (const response of [item, { resourceType: 'QuestionnaireResponse', item }, other]) {
          const { plan: got, issues } = fromQuestionnaireResponse(response);
          assert.equal(typeof got, 'object');
          assert.ok(Array.isArray(issues));
        }
      }),
      { numRuns: times(2000) },
    );
  });

  it('gets an answer where it was a response, and something in it went wrong', () => {
    let told = 0;
    fc.assert(
      fc.property(
        validValue(planModel),
        fc.boolean(),
        share,
        anyJson,
        (value, flat, where, junk) => {
          const response = sent(toQuestionnaireResponse(value as Plan, { flat }));
          const places = [...placesIn(response)];
          const place = places[Math.floor(where * places.length)];
          if (place) place.holder[place.key] = junk;
          const { plan: got, issues } = fromQuestionnaireResponse(response);
          assert.equal(typeof got, 'object');
          told += issues.length;
        },
      ),
      { numRuns: times(1000) },
    );
    assert.ok(told > 100, `${told} issues`);
  });
});
