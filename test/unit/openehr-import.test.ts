// What a composition of openEHR means when it is read, and what of it is told.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import cy from '../../src/locales/cy.js';
import { fromOpenEhr, toOpenEhr, type OpenEhrFlat } from '../../src/openehr.js';
import { validate, type Plan } from '../../src/core.js';
import { planModel } from '../../src/standard/plan-model.js';
import { hostileValue, hostileValues } from '../support/arbitrary.js';
import { assertLinear } from '../support/growth.js';
import { anyJson, deepJson } from '../support/junk.js';
import { times } from '../support/sample.js';

const ROOT = 'personalised_care_and_support_plan';
const NEED = `${ROOT}/care_and_support_plan/needs_concerns_or_problems`;
const ACTION = `${NEED}:0/goals_and_hopes:0/actions_and_activities:0/action_or_activity`;

const planOf = (action: object, goal: object = {}): Plan =>
  ({
    careAndSupportPlan: {
      needsConcernsOrProblems: [
        {
          text: 'Sleep',
          goalsAndHopes: [{ text: 'Rest', ...goal, actionsAndActivities: [action] }],
        },
      ],
    },
  }) as unknown as Plan;

const codesOf = (flat: unknown, options = {}) =>
  fromOpenEhr(flat, options).issues.map(({ code, path }) => [code, ...path].join(' '));

/** The keys of a composition that end with one of some words. */
const endingWith = (flat: OpenEhrFlat, ...ends: string[]) =>
  Object.keys(flat).filter((key) => ends.some((end) => key.endsWith(end)));

const hl7 = (code: string) => ({
  coding: { system: 'http://hl7.org/fhir/care-plan-activity-status', code, display: code },
});

describe('what a receiver of openEHR is told', () => {
  for (const [status, archivedOn, state] of [
    [undefined, undefined, 'planned'],
    [{ text: 'nearly done' }, undefined, 'planned'],
    [{ text: 'done' }, undefined, 'completed'],
    [{ text: 'stopped' }, undefined, 'aborted'],
    [hl7('in-progress'), undefined, 'active'],
    [hl7('on-hold'), undefined, 'suspended'],
    [hl7('cancelled'), undefined, 'cancelled'],
    [hl7('completed'), '2024-01-02', 'completed'],
    [hl7('in-progress'), '2024-01-02', 'expired'],
    [undefined, '2024-01-02', 'expired'],
  ] as const)
    it(`is that an action is ${state}: ${JSON.stringify(status)}, archived ${archivedOn}`, () => {
      const flat = toOpenEhr(planOf({ what: [{ text: 'x' }], status, archivedOn }));

      const place = archivedOn ? ACTION.replace('/actions_', '/archived_actions_') : ACTION;
      assert.equal(flat[`${place}/ism_transition/current_state|value`], state);
    });

  it('is by a heading that something was archived, at any level, and it comes back in its place', () => {
    const archivedOn = '2024-01-02';
    const plan = planOf({ what: [{ text: 'x' }], archivedOn }, { archivedOn });
    const care = plan.careAndSupportPlan as { needsConcernsOrProblems: object[] };
    care.needsConcernsOrProblems.unshift({ text: 'Over', archivedOn });
    care.needsConcernsOrProblems.push({ text: 'Now' });
    plan.contingencyPlans = [{ triggerFactors: [{ text: 'x' }], archivedOn }];

    const flat = toOpenEhr(plan);

    const archived = Object.keys(flat).filter((key) => key.endsWith('/archived_on'));
    assert.equal(archived.length, 4);
    for (const key of archived) assert.match(key, /\/archived_/);
    assert.deepEqual(fromOpenEhr(flat).plan, plan);
  });

  it('is never that somebody agreed who did not', () => {
    const flat = toOpenEhr({
      careAndSupportPlan: { agreement: { fullName: 'Sam Bee' } },
    });

    assert.deepEqual(endingWith(flat, 'person_or_legitimate_representative'), []);
  });

  it('is not the sex of somebody whose gender it is told, but that it is masked', () => {
    const personDemographics = {
      gender: { system: 'x', code: '1', display: 'Male' },
      sex: { system: 'y', code: '2', display: 'Female' },
    };
    const plan = { personDemographics } as unknown as Plan;

    const flat = toOpenEhr(plan);

    assert.deepEqual(
      endingWith(flat, 'sex|code', 'sex|value', 'sex/_null_flavour|value').map((key) => flat[key]),
      ['masked'],
    );
    assert.deepEqual(codesOf(flat), [
      `masked ${ROOT}/person_demographics/demographics/person/pcsp_details/sex`,
    ]);
    assert.deepEqual(fromOpenEhr(toOpenEhr(plan, { showSexAndGender: true })).plan, plan);
  });

  it('is that what an archetype demands is not there, where the plan does not say it', () => {
    const flat = toOpenEhr({
      contingencyPlans: [{ triggerFactors: [{ text: 'No sleep' }] }],
    });

    assert.deepEqual(
      endingWith(flat, 'what_should_happen:0/_null_flavour|value').map((key) => flat[key]),
      ['no information'],
    );
  });

  it('is not how near words of somebody’s own are to a code', () => {
    const text = 'My mood';
    const coding = { system: 'http://snomed.info/sct', code: '13746004', display: 'Bipolar' };
    const plan = {
      careAndSupportPlan: { needsConcernsOrProblems: [{ text, coding }] },
    } as unknown as Plan;

    const flat = toOpenEhr(plan);

    const name = `${NEED}:0/need_concern_or_problem/needs_concerns_or_problems`;
    assert.equal(flat[name], text);
    assert.equal(flat[`${name}/_mapping:0|match`], '?');
    assert.equal(flat[`${name}/_mapping:0/target|terminology`], 'SNOMED-CT');
  });

  it('is the language, the country, who answers for it and when, as the host says', () => {
    const flat = toOpenEhr(
      {},
      {
        planLanguage: 'cy',
        composer: 'Dr Bee',
        date: new Date('2024-05-06T07:08:09Z'),
      },
    );

    assert.deepEqual(flat, {
      'ctx/language': 'cy',
      'ctx/territory': 'GB',
      'ctx/composer_name': 'Dr Bee',
      'ctx/time': '2024-05-06T07:08:09.000Z',
    });
    assert.equal(fromOpenEhr({ ...flat, [`${ROOT}/_uid`]: 'x' }).planLanguage, 'cy');
  });

  it('is no date in a typed place that no calendar has', () => {
    const plan = planOf({ what: [{ text: 'x' }], when: '2024-02-30' });

    const flat = toOpenEhr(plan);

    assert.deepEqual(endingWith(flat, '/when'), []);
    assert.deepEqual(fromOpenEhr(flat).plan, plan);
  });
});

describe('a composition of another system', () => {
  const flat = toOpenEhr(planOf({ what: [{ text: 'x' }] }));

  it('is told to be none, or another template’s', () => {
    for (const none of [undefined, null, 'x', 7, [], [flat]])
      assert.deepEqual(codesOf(none), ['not-flat']);
    assert.deepEqual(codesOf({ 'vital_signs/pulse|magnitude': 60 }), [
      `other-template ${ROOT}`,
      'not-mapped vital_signs/pulse|magnitude',
    ]);
  });

  it('says nothing where nothing is recorded, which is no other template', () => {
    assert.deepEqual(fromOpenEhr(toOpenEhr({})), {
      plan: {},
      planLanguage: 'en',
      issues: [],
    });
    assert.deepEqual(codesOf({}), [`other-template ${ROOT}`]);
  });

  it('is read with what servers write beside it, without a word', () => {
    const served = {
      ...flat,
      [`${ROOT}/_uid`]: '6e3a9506-b81c-4d74-a37f-1464fb7106b2::x::1',
      [`${ROOT}/language|code`]: 'en',
      [`${ROOT}/context/start_time`]: '2024-01-01T10:00:00Z',
      [`${ROOT}/composer|name`]: 'Dr Bee',
      [`${ACTION}/time`]: '2024-01-01T10:00:00Z',
      [`${ACTION}/encoding|code`]: 'UTF-8',
    };

    assert.deepEqual(codesOf(served), []);
  });

  it('has told of it what no place of the template is, with its key and its value', () => {
    const key = `${ACTION}/_other_participation:0|name`;

    const [issue] = fromOpenEhr({ ...flat, [key]: 'Sam '.repeat(100) }).issues;

    assert.equal(issue?.code, 'not-mapped');
    assert.equal(issue?.severity, 'warning');
    assert.deepEqual(issue?.path, [key]);
    assert.ok(issue?.value?.startsWith('Sam Sam') && issue.value.length < 100);
  });

  it('has told of it the state that its status does not say, and a status that it lacks', () => {
    const key = `${ACTION}/ism_transition/current_state`;
    const done = { ...flat, [`${key}|code`]: '532', [`${key}|value`]: 'completed' };

    const { plan, issues } = fromOpenEhr(done);

    assert.deepEqual(
      issues.map(({ code, severity }) => [code, severity]),
      [['state', 'error']],
    );
    assert.deepEqual(plan, planOf({ what: [{ text: 'x' }], status: { text: 'completed' } }));
  });

  it('is archived on the day of the import, where it says no day', () => {
    const now = new Date('2024-05-06T10:00:00Z');
    const archived = {
      [`${ROOT}/archived_contingency_safety_plans:0/what_to_do/contingency_plan_name`]: 'x',
    };

    const { plan, issues } = fromOpenEhr(archived, { now });

    assert.deepEqual(plan.contingencyPlans, [
      { name: { text: 'x' }, archivedOn: '2024-05-06T11:00:00+01:00' },
    ]);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['archived'],
    );
  });

  it('loses what is about somebody else, and says so', () => {
    const subject = {
      [`${ROOT}/formulation_record_entry:0/formulation`]: 'His mother slept badly',
      [`${ROOT}/formulation_record_entry:0/subject/relationship|code`]: '10',
    };

    const { plan, issues } = fromOpenEhr({ ...flat, ...subject });

    assert.equal(plan.formulations, undefined);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['other-person'],
    );
  });

  it('keeps what changed, and not what was kept of the value before', () => {
    const status = { coding: { system: 'SNOMED-CT', code: '1', display: 'One' } };
    const own = toOpenEhr(planOf({ what: [{ text: 'x' }], status }));
    const key = `${ACTION}/pcsp_details/status|code`;
    assert.equal(own[key], '1');

    const { plan, issues } = fromOpenEhr({ ...own, [key]: '2' });

    assert.match(JSON.stringify(plan), /"system":"http:\/\/snomed.info\/sct","code":"2"/);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['changed'],
    );
  });

  it('may have gaps, equal places, indexes that are none, objects, and numbers as text', () => {
    const name = 'what_to_do/contingency_plan_name';
    const plans = `${ROOT}/contingency_safety_plans`;
    const importance = `${NEED}:0/goals_and_hopes:0/goal_or_hope/pcsp_details/goal_importance_score`;

    const { plan, issues } = fromOpenEhr({
      [`${plans}:7/${name}`]: 'second',
      [`${plans}:3/${name}`]: 'first',
      [`${plans}:03/${name}`]: 'the same place',
      [`${plans}:-1/${name}`]: 'x',
      [`${plans}:99999999/${name}`]: 'x',
      [`${plans}:0|a|b`]: 'x',
      [`${ROOT}/about_me`]: { a: 1 },
      [importance]: '7',
      [`${ROOT}/__proto__/polluted`]: 'x',
      __proto__x: 'x',
      ['__proto__']: 'x',
      'constructor/prototype': 'x',
      [`${ROOT}${'/a'.repeat(5000)}`]: 'x',
      [`${ROOT}//`]: 'x',
    });

    assert.deepEqual(
      plan.contingencyPlans?.map((one) => one.name?.text),
      ['first', 'second'],
    );
    assert.match(JSON.stringify(plan), /"goalImportanceScore":7/);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    const codes = issues.map(({ code }) => code);
    for (const code of ['repeated', 'not-a-key', 'not-a-value', 'too-deep', 'gap', 'not-mapped'])
      assert.ok(codes.includes(code as never), code);
  });

  it('has its issues in Welsh, too', () => {
    const strange = { 'a/b': 'x', 'a|b|c': 1, d: {} };

    const [english, welsh] = [{}, { locale: cy }].map((options) => fromOpenEhr(strange, options));

    for (const [index, { message }] of english!.issues.entries()) {
      assert.ok(message.length > 10);
      assert.notEqual(welsh!.issues[index]!.message, message);
    }
  });

  it('never stops the reader, whatever it is', () => {
    const keys = Object.keys(flat);
    const someKey = fc.oneof(
      fc.constantFrom(...keys, ...keys.map((key) => key.replace(':0', ':1')), '__proto__', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(someKey, anyJson)), (entries) => {
        const { plan, issues } = fromOpenEhr(Object.fromEntries(entries));

        validate('plan', plan);
        for (const { message } of issues) assert.ok(message.length > 10);
      }),
      { numRuns: times(500), includeErrorInReport: true },
    );
  });

  it('is read from whatever was written of any value at all', () => {
    fc.assert(
      fc.property(hostileValues(planModel), (hostile) => {
        const value = hostileValue(planModel, hostile);

        fromOpenEhr(toOpenEhr(value as Plan));
        fromOpenEhr(value);
      }),
      { numRuns: times(200), includeErrorInReport: true },
    );
  });

  it('takes time that grows with it, and no faster', () => {
    const many = (size: number): OpenEhrFlat =>
      Object.fromEntries(
        Array.from({ length: size }, (_, index) => [
          `${NEED}:${index}/need_concern_or_problem/needs_concerns_or_problems`,
          'x',
        ]),
      );
    assertLinear((size) => {
      const made = many(size);
      return () => void fromOpenEhr(made);
    }, 400);
    assertLinear((size) => {
      const { plan } = fromOpenEhr(many(size));
      return () => void toOpenEhr(plan);
    }, 400);
    assertLinear((size) => {
      const key = `${ROOT}/${'a:1/'.repeat(size * 50)}`;
      return () => void fromOpenEhr({ [key]: 'x', [`${key}|`]: 'y' });
    }, 400);
    assertLinear((size) => {
      const deep = { aboutMe: { 'my-key': deepJson(size * 10) } };
      return () => void fromOpenEhr(toOpenEhr(deep as unknown as Plan));
    }, 200);
  });
});
