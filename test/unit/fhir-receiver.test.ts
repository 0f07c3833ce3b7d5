// What a system that takes a document reads in it, and must not read in it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { fromFhirBundle, toFhirBundle, type FhirExportOptions } from '../../src/fhir.js';
import { standard } from '../../src/standard/standard.js';
import { planModel as model, type Plan } from '../../src/standard/plan-model.js';
import { valueAt, type Path } from '../../src/json/path.js';
import { validValue } from '../support/arbitrary.js';
import { lantanaErrors, medplumErrors } from '../support/fhir.js';
import { resourcesOf, smallestPlan } from '../support/smallest-plan.js';
import { times } from '../support/sample.js';
import { wired } from '../support/wired.js';

const plans = validValue(model) as fc.Arbitrary<Plan>;

type Part = Record<string, unknown>;

const resources = (plan: Plan, type: string, options?: FhirExportOptions): Part[] =>
  resourcesOf(toFhirBundle(plan, options), type);

const first = (plan: Plan, type: string, path: Path, options?: FhirExportOptions): unknown =>
  valueAt(resources(plan, type, options)[0], path);

const back = (plan: Plan, options?: FhirExportOptions) =>
  fromFhirBundle(wired(toFhirBundle(plan, options)));

describe('contact details', () => {
  const cases: Record<string, (readonly [system: string, value: string])[]> = {
    '01632 960114': [['phone', '01632 960114']],
    '999': [['phone', '999']],
    '555 1234': [['phone', '555 1234']],
    '01632 960114 ext 12': [['phone', '01632 960114 ext 12']],
    '+44 1632 960114': [['phone', '+44 1632 960114']],
    'funmi@example.org': [['email', 'funmi@example.org']],
    '01632 960114, funmi@example.org': [
      ['phone', '01632 960114'],
      ['email', 'funmi@example.org'],
    ],
    'Text 85258': [
      ['other', 'Text 85258'],
      ['sms', '85258'],
    ],
    'Office: 01632 960114, ask for Funmi.': [
      ['other', 'Office: 01632 960114, ask for Funmi.'],
      ['phone', '01632 960114'],
    ],
    'Write to funmi@example.org.': [
      ['other', 'Write to funmi@example.org.'],
      ['email', 'funmi@example.org'],
    ],
    'Ask at reception': [['other', 'Ask at reception']],
    'Room 111, NHS number 943 476 5919': [['other', 'Room 111, NHS number 943 476 5919']],
  };
  for (const [contactDetails, points] of Object.entries(cases)) {
    const plan: Plan = { ...smallestPlan, personalContacts: [{ name: 'Bo', contactDetails }] };

    it(`"${contactDetails}" are ${points.map(([system]) => system).join(' and ')}`, () => {
      assert.deepEqual(
        first(plan, 'RelatedPerson', ['telecom']),
        points.map(([system, value]) => ({ system, value })),
      );
      assert.deepEqual(back(plan), { plan, issues: [] });
    });
  }
});

describe('sex', () => {
  const phenotypic = {
    system: 'https://www.datadictionary.nhs.uk/data_elements/person_phenotypic_sex.html',
    code: '2',
    display: 'Female',
  };
  const atBirth = {
    system: 'http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender',
    code: 'F',
    display: 'Female',
  };
  const gender = {
    system: 'https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonStatedGenderCode',
    code: '1',
    display: 'Male',
  };
  const withSex = (sex: typeof atBirth, more = {}): Plan => ({
    ...smallestPlan,
    personDemographics: { ...smallestPlan.personDemographics, sex, ...more },
  });
  const extensions = (plan: Plan) =>
    (first(plan, 'Patient', ['extension']) as Part[]).map(({ url }) => String(url));
  const isBirthSex = (url: string) => url.endsWith('BirthSex');

  it('that is seen is not said to be the sex at birth', () => {
    assert.deepEqual(extensions(withSex(phenotypic)).filter(isBirthSex), []);
    assert.deepEqual(back(withSex(phenotypic)), { plan: withSex(phenotypic), issues: [] });
  });

  it('at birth is, in codes of its binding', () => {
    const unbound = withSex({ ...atBirth, code: 'X' });

    assert.equal(extensions(withSex(atBirth)).filter(isBirthSex).length, 1);
    assert.deepEqual(extensions(unbound).filter(isBirthSex), []);
    for (const plan of [withSex(atBirth), unbound])
      assert.deepEqual(back(plan), { plan, issues: [] });
  });

  it('is left out where gender is recorded too, and marked as masked', () => {
    const both = withSex(phenotypic, { gender });
    const { sex: _, ...person } = both.personDemographics;

    assert.doesNotMatch(JSON.stringify(toFhirBundle(both)), /phenotypic/);
    assert.match(JSON.stringify(toFhirBundle(both)), /"masked"/);
    assert.deepEqual(back(both), { plan: { ...both, personDemographics: person }, issues: [] });
  });

  it('leaves beside gender where the host says so', () => {
    const both = withSex(phenotypic, { gender });

    assert.deepEqual(back(both, { showSexAndGender: true }), { plan: both, issues: [] });
  });
});

describe('a date that is none', () => {
  it('is in no element of FHIR that is a date, and comes back', () => {
    const no = '2026-02-30';
    const plan: Plan = {
      ...smallestPlan,
      careAndSupportPlan: { lastUpdated: no, strengths: [{ text: 'Patience' }] },
      contingencyPlans: [{ triggerFactors: [{ text: 'x' }], lastUpdated: no }],
    };
    const bundle = wired(toFhirBundle(plan, { date: no }));

    assert.deepEqual([...medplumErrors(bundle), ...lantanaErrors(bundle)], []);
    assert.equal(bundle.timestamp, '1970-01-01T00:00:00Z');
    assert.doesNotMatch(JSON.stringify(bundle), /"(?!valueString|div)\w+":"2026-02-30/);
    assert.deepEqual(fromFhirBundle(bundle), { plan, issues: [] });
  });
});

describe('the composition', () => {
  const said = (path: Path, options?: FhirExportOptions) =>
    first(smallestPlan, 'Composition', path, options);

  it('says the standard and its version', () => {
    assert.equal(said(['category', 0, 'text']), `PCSP ${standard.version}`);
    assert.equal(said(['category', 0, 'coding', 0, 'version']), standard.version);
  });

  it('is the same document after a change, in another version', () => {
    const changed: Plan = { ...smallestPlan, aboutMe: { myWellness: 'A good day' } };
    const now = (plan: Plan, path: Path) => first(plan, 'Composition', path);

    assert.deepEqual(now(changed, ['identifier']), now(smallestPlan, ['identifier']));
    assert.notDeepEqual(now(changed, ['extension']), now(smallestPlan, ['extension']));
    assert.deepEqual(said(['extension', 0, 'valueString'], { version: '7' }), '7');
  });

  it('says who keeps it and how confidential it is, where the host does', () => {
    const custodian = { odsCode: 'RX1', name: 'Ashmere Trust' };

    assert.deepEqual(said(['custodian'], { custodian }), {
      identifier: { system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'RX1' },
      display: 'Ashmere Trust',
    });
    assert.equal(said(['custodian']), undefined);
    assert.equal(said(['confidentiality'], { confidentiality: 'N' }), 'N');
    assert.equal(said(['confidentiality']), 'R');
  });

  it('says which document it replaces', () => {
    const replaces = toFhirBundle(smallestPlan);

    assert.deepEqual(said(['relatesTo'], { replaces }), [
      { code: 'replaces', targetIdentifier: replaces.identifier },
    ]);
    assert.equal(said(['relatesTo']), undefined);
  });

  it('does not replace a document about somebody else', () => {
    const numbered = (nhsNumber: string, dateOfBirth = '1988-03-14'): Plan => ({
      ...smallestPlan,
      personDemographics: { ...smallestPlan.personDemographics, nhsNumber, dateOfBirth },
    });
    const { personDemographics } = smallestPlan;
    const older = {
      ...smallestPlan,
      personDemographics: { ...personDemographics, dateOfBirth: '1970' },
    };

    for (const [before, now] of [
      [numbered('9990422443'), numbered('9434765919')],
      [smallestPlan, older],
      [{}, smallestPlan],
    ] as [Plan, Plan][])
      assert.throws(() => toFhirBundle(now, { replaces: toFhirBundle(before) }), {
        name: 'TypeError',
        message: /not about the same person/,
      });
  });

  it('lists the copy for the person, which is a page as the host gave it', () => {
    const patientCopy = '<!doctype html><p>Rhi’s plan ✓</p>';
    const options = { patientCopy };
    const copy = resources(samplePlan, 'DocumentReference', options)[0];
    const data = String(valueAt(copy, ['content', 0, 'attachment', 'data']));
    const sections = first(samplePlan, 'Composition', ['section'], options) as Part[];

    assert.equal(Buffer.from(data, 'base64').toString('utf8'), patientCopy);
    assert.deepEqual(valueAt(sections.at(-1), ['entry']), [
      { reference: `urn:uuid:${String(copy?.id)}` },
    ]);
    const bundle = wired(toFhirBundle(samplePlan, { ...options, showSexAndGender: true }));
    assert.deepEqual([...medplumErrors(bundle), ...lantanaErrors(bundle)], []);
    assert.deepEqual(fromFhirBundle(bundle), { plan: wired(samplePlan), issues: [] });
  });

  it('with all that a host can say is valid, and gives the same plan back', () => {
    const options = {
      date: '2026-11-25T09:00:00Z',
      showSexAndGender: true,
      version: '2',
      custodian: { odsCode: 'RX1' },
      confidentiality: 'N',
      patientCopy: '<p>…</p>',
    } as const;
    fc.assert(
      fc.property(plans, (plan) => {
        const replaces = toFhirBundle(plan);
        const isDated = plan.personDemographics?.dateOfBirth !== undefined;
        const bundle = wired(toFhirBundle(plan, { ...options, ...(isDated && { replaces }) }));

        assert.deepEqual([...medplumErrors(bundle), ...lantanaErrors(bundle)], []);
        assert.deepEqual(fromFhirBundle(bundle), { plan: wired(plan), issues: [] });
      }),
      { numRuns: 60, includeErrorInReport: true },
    );
  });
});

describe('About me', () => {
  const aboutMe = { myWellness: 'A good day', supportedToWriteThisBy: 'Carys, my sister' };
  const response = (value: Plan['aboutMe'], path: Path) =>
    first({ ...smallestPlan, aboutMe: value }, 'QuestionnaireResponse', path);

  it('answers a Questionnaire that has a name and a version', () => {
    assert.equal(
      response(aboutMe, ['questionnaire']),
      `urn:pcsp-elements:fhir:questionnaire:about-me|${standard.version}`,
    );
    assert.equal(typeof response(aboutMe, ['identifier', 'value']), 'string');
  });

  it('is by the person where somebody says so, and by whoever wrote it down', () => {
    const by = (writtenBy?: NonNullable<Plan['aboutMe']>['writtenBy']) =>
      ['source', 'author'].map((key) => response({ ...aboutMe, writtenBy }, [key]));
    const person = response(aboutMe, ['subject']);

    assert.deepEqual(by(), [undefined, undefined]);
    assert.deepEqual(by({ inOwnWords: true }), [person, person]);
    const [nobody, author] = by({ inOwnWords: false, name: 'Funmi' });
    assert.equal(nobody, undefined);
    assert.notDeepEqual(author, person);
    assert.ok(author);
    assert.deepEqual(by({ inOwnWords: true, name: 'Funmi' }), [person, author]);
  });
});

describe('the care plan', () => {
  const plan: Plan = {
    ...smallestPlan,
    professionalContacts: [{ name: 'Funmi' }],
    careAndSupportPlan: {
      lastUpdated: '2026-10-06',
      strengths: [{ text: 'Patience' }],
      needsConcernsOrProblems: [{ text: 'Sleep' }],
    },
    contingencyPlans: [
      {
        name: { text: 'Low mood' },
        triggerFactors: [{ text: 'x' }],
        relapseIndicators: [{ text: 'Silence' }],
        lastUpdated: '2026-01-01',
        archivedOn: '2026-05-03',
      },
    ],
  };

  it('says what kind it is, since when, and by whom it is carried out', () => {
    const [main, contingency] = resources(plan, 'CarePlan');
    const team = resources(plan, 'CareTeam')[0];
    const kind = (one: unknown, index: number) =>
      valueAt(one, ['category', index, 'coding', 1, 'code']);

    assert.equal(kind(main, 0), 'care-and-support-plan');
    assert.equal(kind(contingency, 1), 'contingency-plan');
    assert.deepEqual(main?.period, { start: '2026-10-06' });
    assert.deepEqual(contingency?.period, { start: '2026-01-01', end: '2026-05-03' });
    assert.deepEqual(main?.careTeam, [{ reference: `urn:uuid:${String(team?.id)}` }]);
  });

  it('has health concerns that nobody has confirmed, not diagnoses', () => {
    assert.deepEqual(
      [
        first(plan, 'Condition', ['category', 0, 'coding', 0, 'code']),
        first(plan, 'Condition', ['verificationStatus', 'coding', 0, 'code']),
      ],
      ['health-concern', 'unconfirmed'],
    );
  });

  it('has observations with a category, as of when it was written', () => {
    const observations = resources(plan, 'Observation');
    const { lastUpdated: _, ...undated } = plan.careAndSupportPlan!;

    assert.deepEqual(
      observations.map((one) => one.effectiveDateTime),
      ['2026-10-06', '2026-01-01'],
    );
    for (const one of observations)
      assert.equal(valueAt(one, ['category', 0, 'coding', 0, 'code']), 'social-history');
    assert.equal(
      first({ ...smallestPlan, careAndSupportPlan: undated }, 'Observation', ['effectiveDateTime']),
      undefined,
    );
  });

  it('comes back', () => {
    assert.deepEqual(back(plan), { plan, issues: [] });
  });
});

describe('somebody whom the plan names', () => {
  type Professional = NonNullable<
    NonNullable<Plan['formulations']>[number]['performingProfessional']
  >;
  const named = (...professionals: Professional[]): Plan => ({
    ...smallestPlan,
    formulations: professionals.map((performingProfessional) => ({
      performingProfessional,
      formulation: 'x',
    })),
  });
  const counted = (...professionals: Professional[]) =>
    ['Practitioner', 'PractitionerRole'].map(
      (type) => resources(named(...professionals), type).length,
    );
  const sam = 'Sam Green';
  const nurse = { text: 'Nurse' };

  const cases: [why: string, count: number[], professionals: Professional[]][] = [
    [
      'is one, with more or less said of them',
      [1, 1],
      [
        { name: sam },
        { name: sam, role: nurse, contactDetails: '01632 960001' },
        { name: ' sam  green', professionalIdentifier: 'NMC 18A1234E' },
        { name: sam, organisation: { text: 'Ashmere' }, contactDetails: '01632 960002' },
      ],
    ],
    [
      'has two roles where two are said',
      [1, 2],
      [
        { name: sam, role: nurse },
        { name: sam, role: { text: 'Care coordinator' } },
        { name: sam },
      ],
    ],
    [
      'is two where the registrations differ, and who could be either is neither',
      [3, 3],
      [
        { name: sam, professionalIdentifier: 'NMC 18A1234E' },
        { name: sam, professionalIdentifier: 'GMC 7654321' },
        { name: sam },
      ],
    ],
    [
      'is one where the body of a registration is said here and not there',
      [1, 1],
      [
        { name: sam, professionalIdentifier: '18a 1234e' },
        { name: sam, professionalIdentifier: 'NMC 18A1234E' },
        { name: sam, professionalIdentifier: '18A1234E' },
      ],
    ],
    [
      'is neither of two with the number, where nobody said with which body',
      [3, 3],
      [
        { name: sam, professionalIdentifier: 'GMC 7654321' },
        { name: sam, professionalIdentifier: 'GPhC 7654321' },
        { name: sam, professionalIdentifier: '7654321' },
      ],
    ],
    [
      'is not another with the same registration, which somebody mistyped',
      [2, 2],
      [
        { name: sam, professionalIdentifier: 'GMC 7654321' },
        { name: 'Priya Nair', professionalIdentifier: 'GMC 7654321' },
      ],
    ],
    ['is nobody where only a role is said', [0, 1], [{ role: nurse }, { role: nurse }]],
  ];
  for (const [why, count, professionals] of cases) {
    it(why, () => {
      assert.deepEqual(counted(...professionals), count);
      const plan = named(...professionals);
      assert.deepEqual(back(plan), { plan, issues: [] });
    });
  }

  it('can be reached in every way that the plan says', () => {
    const plan = named(
      { name: sam, contactDetails: '01632 960001' },
      { name: sam, contactDetails: '01632 960002' },
    );

    assert.deepEqual(first(plan, 'PractitionerRole', ['telecom']), [
      { system: 'phone', value: '01632 960001' },
      { system: 'phone', value: '01632 960002' },
    ]);
  });

  const registrations: Record<string, object> = {
    'GMC 7654321': { system: 'https://fhir.hl7.org.uk/Id/gmc-number', value: '7654321' },
    'NMC PIN: 18A1234E': { system: 'https://fhir.hl7.org.uk/Id/nmc-number', value: '18A1234E' },
    'hcpc PA12345': { system: 'https://fhir.hl7.org.uk/Id/hcpc-number', value: 'PA12345' },
    'GPhC number 2033467': { system: 'https://fhir.hl7.org.uk/Id/gphc-number', value: '2033467' },
    '18A1234E': { value: '18A1234E' },
    'GMC unknown': { value: 'GMC unknown' },
    'Smartcard 1234567': { value: 'Smartcard 1234567' },
  };
  for (const [professionalIdentifier, expected] of Object.entries(registrations)) {
    it(`has the identifier "${professionalIdentifier}" in a register only where it says so`, () => {
      const plan = named({ name: sam, professionalIdentifier });
      const { extension: _, ...identifier } = first(plan, 'Practitioner', [
        'identifier',
        0,
      ]) as Part;

      assert.deepEqual(identifier, expected);
      assert.deepEqual(back(plan), { plan, issues: [] });
    });
  }

  it('is one in the sample plan, however often', () => {
    const names = resources(samplePlan, 'Practitioner').map((one) =>
      String(valueAt(one, ['name', 0, 'text'])),
    );

    assert.ok(names.length > 5);
    assert.equal(new Set(names).size, names.length);
  });

  it('is as each mention says, whatever the plan', () => {
    const some = <T>(...of: T[]) => fc.option(fc.constantFrom(...of), { nil: undefined });
    const professional = fc.record({
      name: some(sam, 'SAM GREEN', 'Ana'),
      role: some(nurse, { text: 'Doctor' }),
      grade: some('Band 6', 'Band 7'),
      professionalIdentifier: some('GMC 7654321', 'NMC 18A1234E', 'x'),
      organisation: some({ text: 'Ashmere' }, { text: 'Leeds' }),
      contactDetails: some('01632 960001', '01632 960002', 'Ask Bo'),
    });
    fc.assert(
      fc.property(fc.array(professional, { minLength: 1, maxLength: 8 }), (professionals) => {
        const plan = wired(named(...(wired(professionals) as Professional[])));
        const kept = plan.formulations!.map(({ performingProfessional: one, ...rest }) =>
          Object.keys(one!).length ? { ...rest, performingProfessional: one } : rest,
        );

        assert.deepEqual(back(plan), { plan: { ...plan, formulations: kept }, issues: [] });
      }),
      { numRuns: times(300), includeErrorInReport: true },
    );
  });
});

it('a plan that holds what is no JSON is refused in words', () => {
  const cycle: Part = { ...smallestPlan };
  cycle.self = cycle;
  for (const value of [{ ...smallestPlan, count: 1n }, cycle])
    assert.throws(() => toFhirBundle(value), {
      name: 'TypeError',
      message: /JSON|BigInt/,
    });
});
