// What a response means beside its answers: its status, its modifiers, and whose it is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  fromQuestionnaireResponse,
  toQuestionnaireResponse,
  type QuestionnaireResponse,
} from '../../src/fhir.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { wired } from '../support/wired.js';

const NHS = 'https://fhir.nhs.uk/Id/nhs-number';
const { name, nhsNumber } = samplePlan.personDemographics;
const called = `${name.firstName} ${name.familyName}`;
const extension = [{ url: 'urn:x', valueBoolean: true }];

type Part = Record<string, unknown>;

const response = () => wired(toQuestionnaireResponse(samplePlan)) as QuestionnaireResponse & Part;

function read(more: Part, change: (one: QuestionnaireResponse) => void = () => undefined) {
  const one = { ...response(), ...more };
  change(one);
  const { plan, issues } = fromQuestionnaireResponse(one);
  return { plan, told: issues.map(({ severity, code }) => `${severity} ${code}`) };
}

describe('a response that says it does not count', () => {
  const cases: readonly [Part, string][] = [
    [{ status: 'entered-in-error' }, 'warning entered-in-error'],
    [{ status: 'stopped' }, 'warning not-current'],
    [{ status: 'sent-home' }, 'error not-understood'],
    [{ modifierExtension: extension }, 'error not-understood'],
    [{ implicitRules: 'urn:rules' }, 'error not-understood'],
    [{ subject: { identifier: { system: NHS, value: '9990000026' } } }, 'warning other-patient'],
    [
      { subject: { reference: 'Patient/1', identifier: { system: NHS, value: '9990000026' } } },
      'warning other-patient',
    ],
  ];
  for (const [more, issue] of cases)
    it(`gives no plan: ${JSON.stringify(more)}`, () => {
      const { plan, told } = read(more);

      assert.deepEqual(plan, {});
      assert.deepEqual(told, [issue]);
    });

  it('gives no plan for a modifier deep in its items', () => {
    const { plan, told } = read({}, ({ item }) => {
      Object.assign(item![0]!.item![0]!, { modifierExtension: extension });
    });

    assert.deepEqual(plan, {});
    assert.deepEqual(told, ['error not-understood']);
  });
});

describe('a response of which it is not clear whether it counts', () => {
  const cases: readonly [Part, string][] = [
    [{ status: 'in-progress' }, 'error doubtful'],
    [{ status: undefined }, 'error status-missing'],
    [{ questionnaire: 'urn:another|1' }, 'error doubtful'],
    [{ questionnaire: response().questionnaire.replace(/\|.*/, '|1.0') }, 'error doubtful'],
    [{ subject: { display: 'Somebody Else' } }, 'error person-unclear'],
    [{ meta: { security: [{ code: 'R' }] } }, 'warning security-label'],
    [{ meta: { tag: [{ code: 'SUBSETTED' }] } }, 'error doubtful'],
  ];
  for (const [more, issue] of cases)
    it(`comes in and is told of: ${JSON.stringify(more)}`, () => {
      const { plan, told } = read(more);

      assert.deepEqual(plan, wired(samplePlan));
      assert.deepEqual(told, [issue]);
    });
});

describe('a response that is the person’s and in force', () => {
  for (const more of [
    {},
    { status: 'amended' },
    { subject: { reference: 'Patient/1', display: called } },
    { subject: { identifier: { system: NHS, value: nhsNumber } } },
  ])
    it(`comes in without an issue: ${JSON.stringify(more)}`, () => {
      assert.deepEqual(read(more).told, []);
    });
});
