// What other systems cannot read: kept and told, and in no element of FHIR that has a type.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle, toFhirBundle, toQuestionnaireResponse } from '../../src/fhir.js';
import { wordsOfXhtml } from '../../src/fhir/xhtml.js';
import type { Plan } from '../../src/standard/plan-model.js';
import { validate } from '../../src/core/validate.js';

const forbidden = ['\u0000', '\u0008', '\u000b', '\u001b', '\ufffe', '\uffff', '\ud800', '\udc00'];
const allowed = ['\t', '\n', '\r', '\u007f', '\u0085', '\u00a0', '\ufffd', '😀'];

const saying = (words: string) => ({
  aboutMe: { myWellness: `I feel ${words} well` },
  careAndSupportPlan: { agreement: { agreed: true, fullName: `Sam ${words}` } },
});

const codesOf = (words: string) =>
  validate('aboutMe', saying(words).aboutMe).issues.map(
    ({ code, severity }) => `${code} ${severity}`,
  );

describe('a character that FHIR forbids', () => {
  for (const character of forbidden) {
    const name = character.charCodeAt(0).toString(16);

    it(`is a warning: ${name}`, () => {
      assert.deepEqual(codesOf(character), ['characters warning']);
    });

    it(`is in no bundle and no response, and comes back: ${name}`, () => {
      const plan = saying(character) as unknown as Plan;

      const sent = [toFhirBundle(plan), toQuestionnaireResponse(plan)].map((one) =>
        JSON.stringify(one, (_, value: unknown) => {
          assert.ok(typeof value !== 'string' || !value.includes(character));
          return value;
        }),
      );

      assert.deepEqual(fromFhirBundle(JSON.parse(sent[0] ?? '')).plan, plan);
    });
  }

  for (const character of allowed) {
    it(`is none of these: ${character.charCodeAt(0).toString(16)}`, () => {
      assert.deepEqual(codesOf(character), []);
    });
  }

  it('is not made of an entity in a narrative', () => {
    assert.equal(
      wordsOfXhtml('a&#0;&#xd800;&constructor;&toString;b&#65;'),
      'a&#0;&#xd800;&constructor;&toString;bA',
    );
  });
});

describe('a date that does not exist', () => {
  for (const lastUpdated of ['2026-02-30', '2026-04-31', '2025-02-29', '2026-02-30T10:00:00Z']) {
    it(`is in no element of a bundle that has a type, and comes back: ${lastUpdated}`, () => {
      const plan = { careAndSupportPlan: { lastUpdated } } as unknown as Plan;

      const bundle = toFhirBundle(plan);

      assert.equal(bundle.timestamp, '1970-01-01T00:00:00Z');
      const typed: string[] = [];
      JSON.stringify(bundle, (key, value: unknown) => {
        if (/date|time|recorded|start|end/i.test(key) && value === lastUpdated) typed.push(key);
        return value;
      });
      assert.deepEqual(typed, []);
      assert.deepEqual(fromFhirBundle(bundle).plan, plan);
    });
  }

  for (const date of [new Date(NaN), new Date(8.64e15), '2026-02-30', 'yesterday']) {
    it(`is not the date of a document: ${String(date)}`, () => {
      const plan = { careAndSupportPlan: { lastUpdated: '2026-02-28' } } as unknown as Plan;

      assert.equal(toFhirBundle(plan, { date }).timestamp, '2026-02-28T00:00:00Z');
    });
  }
});

describe('an address with somebody’s name before its host', () => {
  for (const address of [
    'https://nhs.uk@evil.example/login',
    'https://nhs.uk:443@evil.example',
    'https://nhs.uk\\@evil.example',
  ]) {
    it(`is no web address, and no link in a bundle: ${address}`, () => {
      const plan = {
        contingencyPlans: [{ advanceStatement: { documentLocation: address } }],
      } as unknown as Plan;

      const { issues } = validate('aboutMe', { multimediaLocation: address });
      const bundle = toFhirBundle(plan);

      assert.deepEqual(
        issues.map(({ code }) => code),
        ['url'],
      );
      assert.ok(!JSON.stringify(bundle).includes(`"url":${JSON.stringify(address)}`));
      assert.deepEqual(fromFhirBundle(bundle).plan, plan);
    });
  }
});

describe('a plan without a person', () => {
  it('goes to FHIR and back with nothing left over', () => {
    const plan = { aboutMe: { myWellness: 'Well' } } as unknown as Plan;

    assert.deepEqual(fromFhirBundle(toFhirBundle(plan)), { plan, issues: [] });
  });
});
