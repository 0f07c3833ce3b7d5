import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { fromFhirBundle, toFhirBundle } from '../../src/fhir.js';
import { planModel as model, type Plan } from '../../src/standard/plan-model.js';
import { validate } from '../../src/core/validate.js';
import { validValue } from '../support/arbitrary.js';
import { wired } from '../support/wired.js';
import { foreignBundle } from '../support/foreign-bundle.js';
import { anyJson, deepJson, junk } from '../support/junk.js';
import { isRecord } from '../../src/json/json.js';
import { times } from '../support/sample.js';
import { share } from '../support/share.js';

type Part = Record<string, unknown>;

const bundleOf = (...resources: Part[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});

const saysOf = (bundle: unknown) =>
  fromFhirBundle(bundle).issues.map(({ code, path }) => `${code} ${path.join('.')}`);

const needsIn = (bundle: unknown) =>
  fromFhirBundle(bundle).plan.careAndSupportPlan?.needsConcernsOrProblems;

const carePlan = (more: Part): Part => ({
  resourceType: 'CarePlan',
  status: 'active',
  intent: 'plan',
  ...more,
});

describe("another system's bundle", () => {
  const { plan, issues } = fromFhirBundle(foreignBundle(), { now: new Date('2026-05-01') });

  it('gives the person, with their practice', () => {
    const { personDemographics: person, gpPractices } = plan;

    assert.deepEqual(person?.name, { firstName: 'Chidi', familyName: 'Okafor', title: 'Mr' });
    assert.equal(person?.nhsNumber, '9434765919');
    assert.equal(person?.gender?.code, '1');
    assert.deepEqual(person?.otherIdentifiers, ['L-77']);
    assert.deepEqual(person?.addresses, [
      { line1: '3 Mill Lane', line2: 'Ashmere', postcode: 'AS1 1AA' },
    ]);
    assert.deepEqual(gpPractices, [
      { practiceDetails: 'Millpond Surgery', practiceIdentifier: 'Z99142' },
    ]);
  });

  it('gives people, whether they are resources or only named', () => {
    assert.deepEqual(plan.professionalContacts, [
      { name: 'Dr Sam Green', role: { text: 'Psychiatrist' }, contactDetails: '01632 960002' },
      { name: 'Nadia Bell', startDate: '2025-01' },
    ]);
    assert.deepEqual(plan.personalContacts, [
      { name: 'Ada Okafor', contactDetails: '01632 960003, ada@example.org' },
    ]);
  });

  it('gives needs with their goals, and goals with their actions', () => {
    const [sleep, alone] = plan.careAndSupportPlan?.needsConcernsOrProblems ?? [];

    assert.equal(sleep?.coding?.display, 'Insomnia');
    assert.equal(sleep?.goalsAndHopes?.[0]?.text, 'Draft: On hold: Sleep through the night');
    assert.equal(sleep?.goalsAndHopes?.[0]?.goalStatus?.code, 'improving');
    assert.deepEqual(sleep?.goalsAndHopes?.[0]?.actionsAndActivities, [
      {
        what: [{ text: 'Draft: Keep a sleep diary' }],
        who: { name: 'Chidi' },
        when: '2026-02-02',
        whenInWords: 'from 2026-01-02 until 2026-02-02',
        archivedOn: '2026-02-02',
        status: {
          coding: {
            system: 'http://hl7.org/fhir/care-plan-activity-status',
            code: 'in-progress',
            display: 'In Progress',
          },
        },
      },
    ]);
    assert.deepEqual(alone, { text: 'Feeling alone' });
  });

  it('keeps goals without a need and actions without a goal, under one without a name', () => {
    const [unnamed, ...others] = (plan.careAndSupportPlan?.needsConcernsOrProblems ?? []).slice(2);

    assert.deepEqual(others, []);
    assert.deepEqual(Object.keys(unnamed ?? {}), ['goalsAndHopes']);
    assert.deepEqual(
      unnamed?.goalsAndHopes?.map(({ text }) => text),
      ['Draft: Walk to the shop', 'Draft: See friends', undefined],
    );
    assert.deepEqual(
      unnamed?.goalsAndHopes?.[2]?.actionsAndActivities?.map(
        ({ what, suggestedStrategies }) => what?.[0]?.text ?? suggestedStrategies,
      ),
      ['Draft: Look up bus times', 'Draft: Sleep clinic', 'Draft: Appointment with the nurse'],
    );
  });

  it('takes a care plan in words for an additional support plan', () => {
    assert.deepEqual(plan.additionalSupportPlans, [
      { name: { text: 'Asthma plan' }, content: 'Blue inhaler when wheezy.' },
    ]);
  });

  it('gives a valid plan', () => {
    assert.ok(validate('plan', plan).valid);
  });

  it('says what is not in the plan, and where it is', () => {
    assert.deepEqual(
      issues.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`),
      [
        'not-mapped 0.resource.identifier.1.system',
        'in-note 0.resource.name.0.given.1',
        'not-mapped 0.resource.photo',
        'not-mapped 5.resource.code.coding.1',
        'in-note 5.resource.onsetDateTime',
        'said-in-words 6.resource.lifecycleStatus',
        'not-mapped 8.resource.subject',
        'said-in-words 9.resource.status',
        'archived 9.resource.activity.0.detail.scheduledPeriod.end',
        'in-note 9.resource.title',
        'in-note 9.resource.period',
        'missing-reference 9.resource.goal.3',
        'not-mapped 11.resource',
      ],
    );
    for (const { message } of issues) assert.match(message, /^[A-Z].*\.$/);
  });

  it('is left as it was', () => {
    const bundle = foreignBundle();

    fromFhirBundle(bundle);

    assert.deepEqual(bundle, foreignBundle());
  });

  it('goes out again and comes back the same', () => {
    assert.deepEqual(fromFhirBundle(wired(toFhirBundle(plan as Plan))).plan, wired(plan));
  });
});

describe('what must not get into a plan', () => {
  const one = { resourceType: 'Patient', id: '1', birthDate: '1970-01-01' };
  const two = { resourceType: 'Patient', id: '2', birthDate: '1980-01-01' };

  it("is another person's data", () => {
    const subject = { reference: 'Patient/2' };
    const bundle = bundleOf(
      one,
      two,
      carePlan({ subject, addresses: [{ display: 'Theirs' }] }),
      carePlan({ subject: { reference: 'Patient/1' }, addresses: [{ display: 'Mine' }] }),
    );

    assert.deepEqual(needsIn(bundle), [{ text: 'Mine' }]);
    assert.equal(fromFhirBundle(bundle).plan.personDemographics?.dateOfBirth, '1970-01-01');
    assert.deepEqual(saysOf(bundle), [
      'other-patient entry.1.resource',
      'other-patient entry.2.resource',
    ]);
  });

  it("is a goal of another person's that a care plan lists by mistake", () => {
    const goal = {
      resourceType: 'Goal',
      id: 'g',
      subject: { reference: 'Patient/2' },
      description: { text: 'Theirs' },
    };
    const subject = { reference: 'Patient/1' };
    const listed = [{ reference: 'Goal/g', display: 'Theirs' }];

    const bundle = bundleOf(one, two, goal, carePlan({ subject, goal: listed }));

    assert.doesNotMatch(JSON.stringify(fromFhirBundle(bundle).plan), /Theirs/);
  });

  it('is about somebody that the bundle does not hold', () => {
    const subject = { reference: 'Patient/3' };
    const bundle = bundleOf(one, carePlan({ subject, addresses: [{ display: 'Whose?' }] }));

    assert.equal(needsIn(bundle), undefined);
    assert.deepEqual(saysOf(bundle), ['other-patient entry.1.resource']);
  });

  it('was entered in error', () => {
    const wrong = {
      resourceType: 'Condition',
      id: 'c',
      code: { text: 'Wrong' },
      verificationStatus: { coding: [{ code: 'entered-in-error' }] },
    };
    const bundle = bundleOf(
      carePlan({
        addresses: [{ reference: 'Condition/c', display: 'Wrong' }, { display: 'Right' }],
      }),
      wrong,
      carePlan({ status: 'entered-in-error', addresses: [{ display: 'All wrong' }] }),
    );

    assert.deepEqual(needsIn(bundle), [{ text: 'Right' }]);
    assert.deepEqual(
      saysOf(bundle).filter((said) => said.startsWith('entered')),
      ['entered-in-error entry.1.resource', 'entered-in-error entry.2.resource'],
    );
  });

  it('makes an observation a strength only where it says so', () => {
    const observation = {
      resourceType: 'Observation',
      id: 'o',
      status: 'final',
      code: { text: 'Weight' },
      valueCodeableConcept: { text: 'High' },
    };
    const bundle = bundleOf(
      carePlan({ supportingInfo: [{ reference: 'Observation/o' }], addresses: [{ display: 'x' }] }),
      observation,
    );

    assert.equal(fromFhirBundle(bundle).plan.careAndSupportPlan?.strengths, undefined);
    assert.ok(saysOf(bundle).includes('not-mapped entry.1.resource'));
  });
});

describe('when an action of another system is to be done', () => {
  const actionOf = (scheduled: Part) => {
    const detail = { code: { text: 'Walk' }, status: 'in-progress', ...scheduled };
    const { plan, issues } = fromFhirBundle(bundleOf(carePlan({ activity: [{ detail }] })), {
      now: new Date('2026-05-01'),
    });
    const action =
      plan.careAndSupportPlan?.needsConcernsOrProblems?.[0]?.goalsAndHopes?.[0]
        ?.actionsAndActivities?.[0];
    return { ...action, told: issues.map(({ code }) => code) };
  };
  const timing = (repeat: Part, more: Part = {}) => ({ scheduledTiming: { repeat, ...more } });

  const cases: readonly (readonly [Part, string | undefined, string | undefined])[] = [
    [{ scheduledString: 'before the operation' }, undefined, 'before the operation'],
    [{ scheduledTiming: { event: ['2026-06'] } }, '2026-06', undefined],
    [
      { scheduledTiming: { event: ['2026-06'], code: { text: 'in the summer' } } },
      '2026-06',
      'in the summer',
    ],
    // what has begun is not overdue
    [{ scheduledPeriod: { start: '2026-01-02' } }, undefined, 'from 2026-01-02'],
    [
      { scheduledPeriod: { start: '2026-01-02', end: '2026-08-02' } },
      '2026-08-02',
      'from 2026-01-02 until 2026-08-02',
    ],
    [timing({ frequency: 1, period: 1, periodUnit: 'wk' }), undefined, 'once, every week'],
    [
      timing({
        frequency: 2,
        frequencyMax: 3,
        period: 2,
        periodUnit: 'd',
        dayOfWeek: ['mon', 'fri'],
      }),
      undefined,
      '2 to 3 times, every 2 days, on Monday, Friday',
    ],
    [timing({ count: 6, timeOfDay: ['09:00'] }), undefined, 'at 09:00, 6 times in all'],
    [
      timing({ boundsDuration: { value: 6, unit: 'weeks' }, duration: 30, durationUnit: 'min' }),
      undefined,
      'for 30 minutes each time, for 6 weeks',
    ],
    [timing({ when: ['ACM'], offset: 10 }), undefined, 'when: ACM, offset: 10'],
    [
      {
        scheduledTiming: {
          code: { coding: [{ system: 'x', code: 'BID', display: 'twice a day' }] },
        },
      },
      undefined,
      'twice a day',
    ],
  ];
  for (const [scheduled, when, whenInWords] of cases)
    it(`is ${[when, whenInWords].filter(Boolean).join(' and ')}`, () => {
      const action = actionOf(scheduled);

      assert.equal(action.when, when);
      assert.equal(action.whenInWords, whenInWords);
    });

  it('is in words whole: a rule beside words of its own stands in a note', () => {
    const action = actionOf(
      timing({ period: 2, periodUnit: 'wk' }, { code: { text: 'now and then' } }),
    );

    assert.equal(action.whenInWords, 'now and then');
    assert.match(
      String((action as { importNote?: string }).importNote),
      /period: 2.*period unit: wk/i,
    );
  });
});

describe('a bundle in another shape', () => {
  it('may have its resources contained', () => {
    const plan = carePlan({
      contained: [
        { resourceType: 'Condition', id: 'c', code: { text: 'Falls' } },
        {
          resourceType: 'Goal',
          id: 'g',
          description: { text: 'Walk safely' },
          addresses: [{ reference: '#c' }],
        },
      ],
      addresses: [{ reference: '#c' }],
      goal: [{ reference: '#g' }],
      activity: [{ detail: { goal: [{ reference: '#g' }], code: { text: 'Grab rails' } } }],
    });
    const needs = [
      {
        text: 'Falls',
        goalsAndHopes: [
          { text: 'Walk safely', actionsAndActivities: [{ what: [{ text: 'Grab rails' }] }] },
        ],
      },
    ];

    assert.deepEqual(needsIn(bundleOf(plan)), needs);
    // a resource by itself will do
    assert.deepEqual(needsIn(plan), needs);
  });

  it('may have more than one care plan: their needs come together, what there is one of is the first', () => {
    const review = (when: string) => ({
      detail: {
        code: { coding: [{ system: 'http://snomed.info/sct', code: '425268008' }] },
        scheduledTiming: { event: [when] },
      },
    });
    const bundle = bundleOf(
      carePlan({ addresses: [{ display: 'One' }], activity: [review('2026-01')] }),
      carePlan({ addresses: [{ display: 'Two' }], activity: [review('2027-01')] }),
    );

    const { plan } = fromFhirBundle(bundle);

    assert.deepEqual(plan.careAndSupportPlan, {
      needsConcernsOrProblems: [{ text: 'One' }, { text: 'Two' }],
      plannedReview: '2026-01',
      importNote: 'Activity, detail, scheduled timing: 2027-01',
    });
    assert.ok(
      saysOf(bundle).includes('in-note entry.1.resource.activity.0.detail.scheduledTiming'),
    );
  });

  it('may have goals and no care plan', () => {
    const bundle = bundleOf({ resourceType: 'Goal', id: 'g', description: { text: 'Sing' } });

    assert.deepEqual(needsIn(bundle), [{ goalsAndHopes: [{ text: 'Sing' }] }]);
  });

  it('may address two needs with one goal, which is then a goal of the first', () => {
    const bundle = bundleOf(
      carePlan({
        addresses: [{ reference: 'Condition/a' }, { reference: 'Condition/b' }],
        goal: [{ reference: 'Goal/g' }],
      }),
      { resourceType: 'Condition', id: 'a', code: { text: 'A' } },
      { resourceType: 'Condition', id: 'b', code: { text: 'B' } },
      {
        resourceType: 'Goal',
        id: 'g',
        lifecycleStatus: 'active',
        description: { text: 'Both' },
        addresses: [{ reference: 'Condition/b' }, { reference: 'Condition/a' }],
      },
    );

    assert.deepEqual(needsIn(bundle), [
      { text: 'A', goalsAndHopes: [{ text: 'Both', importNote: 'Addresses: B' }] },
      { text: 'B' },
    ]);
    assert.deepEqual(saysOf(bundle), ['in-note entry.3.resource.addresses.0']);
  });

  it('may have About me in words, under the headings of SNOMED CT', () => {
    const section = {
      title: 'My wellness',
      code: { coding: [{ system: 'http://snomed.info/sct', code: '1515891000000109' }] },
      text: {
        status: 'generated',
        div: '<div><p>A good day:<br/>choir &amp; <b>cake</b></p></div>',
      },
    };
    const document = {
      resourceType: 'Composition',
      section: [{ title: 'About me', section: [section] }],
    };

    const { plan } = fromFhirBundle(bundleOf(document));

    assert.deepEqual(plan.aboutMe, { myWellness: 'A good day:\nchoir & cake' });
  });

  it('may be a document of ours with a resource of somebody else added', () => {
    const bundle = wired(toFhirBundle(samplePlan, { showSexAndGender: true }));
    const flag = { resourceType: 'Flag', id: 'f', code: { text: 'Alert' } };
    bundle.entry.push({ fullUrl: 'urn:uuid:f', resource: flag });

    const { plan, issues } = fromFhirBundle(bundle);

    assert.deepEqual(plan, wired(samplePlan));
    assert.deepEqual(
      issues.map(({ code, path }) => [code, path.length, path[2]]),
      [['not-mapped', 3, 'resource']],
    );
  });

  it('may be deeper than anything in FHIR: that is told, and the rest is read', () => {
    const carePlan = { resourceType: 'CarePlan', goal: [{ display: 'Walk' }] };
    for (const depth of [190, 250, 100_000]) {
      const entry = [{ resource: { ...carePlan, extension: deepJson(depth) } }];

      const { plan, issues } = fromFhirBundle({ resourceType: 'Bundle', entry });

      const told = issues.filter(({ path }) => path.includes('extension'));
      assert.deepEqual(
        told.map(({ code }) => code),
        [depth > 200 ? 'too-deep' : 'in-note'],
      );
      assert.match(JSON.stringify(plan.careAndSupportPlan), /Walk/);
    }
  });

  it('may be anything else, of which nothing comes', () => {
    const cycle: Part = { resourceType: 'Bundle' };
    cycle.entry = [cycle];
    for (const input of [undefined, null, 'Bundle', 7, [], {}, cycle, () => 1, { resourceType: 1 }])
      assert.deepEqual(saysOf(input), ['not-a-bundle ']);
    assert.deepEqual(fromFhirBundle({ resourceType: 'Bundle' }), { plan: {}, issues: [] });
    assert.deepEqual(saysOf({ resourceType: 'Bundle', entry: [null, {}] }), [
      'not-mapped entry.0',
      'not-mapped entry.1',
    ]);
  });
});

/** A copy of JSON in which one place, counted through, is something else. */
function spoiltAt(value: unknown, at: { left: number }, by: unknown): unknown {
  if (at.left-- === 0) return by;
  if (Array.isArray(value)) return value.map((one) => spoiltAt(one, at, by));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, spoiltAt(inner, at, by)]),
  );
}

const placesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + placesIn(inner), 1)
    : 1;

describe('junk', () => {
  for (const resourceType of ['constructor', 'toString', 'hasOwnProperty', '__proto__'])
    it(`is a resource of the type ${resourceType}, and told`, () => {
      const bundle = bundleOf({ resourceType, status: 'entered-in-error' }, { resourceType, a: 1 });

      assert.ok(saysOf(bundle).includes('not-mapped entry.1.resource'));
    });

  const plans = validValue(model) as fc.Arbitrary<Plan>;

  it('is never thrown at', () => {
    const resource = fc.tuple(
      anyJson,
      fc.constantFrom('CarePlan', 'Goal', 'Patient', 'Composition'),
    );
    const bundle = fc
      .array(resource)
      .map((all) =>
        bundleOf(...all.map(([json, resourceType]) => ({ ...(json as object), resourceType }))),
      );
    fc.assert(
      fc.property(fc.oneof(anyJson, bundle), (input) => {
        const { plan, issues } = fromFhirBundle(input);

        assert.ok(isRecord(plan));
        assert.ok(Array.isArray(issues));
      }),
      { numRuns: times(2000) },
    );
  });

  it('in one place of a bundle is kept out or carried on, and never thrown at', () => {
    const bundles = fc.oneof(
      plans.map((plan) => wired(toFhirBundle(plan)) as object),
      fc.constant(null).map(() => foreignBundle() as object),
    );
    fc.assert(
      fc.property(bundles, share, junk, (bundle, where, by) => {
        const left = Math.floor(where * placesIn(bundle));

        const { plan } = fromFhirBundle(spoiltAt(bundle, { left }, by));

        assert.equal(Object.getPrototypeOf(plan), Object.prototype);
        assert.equal(({} as Part).polluted, undefined);
      }),
      { numRuns: times(1000) },
    );
  });

  it('in the data that we keep beside FHIR changes no prototype', () => {
    const kept = (path: unknown[]) => ({
      url: 'urn:pcsp-elements:fhir:extension:data',
      extension: [
        { url: 'path', valueString: JSON.stringify(path) },
        { url: 'json', valueString: 'true' },
      ],
    });
    for (const path of [['__proto__', 'polluted'], ['constructor', 'prototype', 'polluted'], []]) {
      fromFhirBundle(bundleOf({ resourceType: 'Composition', extension: [kept(path)] }));

      assert.equal(({} as Part).polluted, undefined);
    }
  });
});

describe('the resources of a plan without the document that lists them', () => {
  const searchset = (plan: Plan) => {
    const { entry, ...bundle } = toFhirBundle(plan);
    const found = entry.filter(({ resource }) => resource.resourceType !== 'Composition');
    return { ...bundle, type: 'searchset', entry: found };
  };

  it('are the same plan', () => {
    const { plan, issues } = fromFhirBundle(searchset(samplePlan));

    const { sex: _, ...personDemographics } = samplePlan.personDemographics;
    assert.deepEqual(plan, { ...samplePlan, personDemographics });
    assert.deepEqual(issues, []);
  });

  it('has a plan for a crisis that was archived as archived, and none in force for it', () => {
    const contingencyPlans = [{ name: { text: 'Old' }, archivedOn: '2024-01-01' }];
    const { plan } = fromFhirBundle(searchset({ contingencyPlans } as unknown as Plan));

    assert.deepEqual(plan, { contingencyPlans });
  });
});
