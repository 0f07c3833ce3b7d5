import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { samplePlan, sampleVersions } from '../../fixtures/sample/sample-plan.js';
import { fromFhirBundle, toFhirBundle, type FhirExportOptions } from '../../src/fhir.js';
import { planModel as model, type Plan } from '../../src/standard/plan-model.js';
import { validValue } from '../support/arbitrary.js';
import { lantanaErrors, medplumErrors } from '../support/fhir.js';
import { planOf, send } from '../../stories/guides/samples/fhir-server.js';
import { startFhirServer, type FhirServer } from '../support/fhir-server.js';
import { wired } from '../support/wired.js';

const plans = validValue(model) as fc.Arbitrary<Plan>;

const type = 'transaction';

const made = (plan: Plan, options: FhirExportOptions = {}) =>
  wired(toFhirBundle(plan, { showSexAndGender: true, ...options, type }));

const TYPES = [
  ...['Patient', 'Organization', 'Practitioner', 'PractitionerRole', 'CareTeam', 'RelatedPerson'],
  ...['Composition', 'QuestionnaireResponse', 'ClinicalImpression', 'Procedure', 'CarePlan'],
  ...['Condition', 'Goal', 'Observation', 'Consent', 'Provenance', 'DocumentReference'],
];

describe('a transaction', () => {
  let server: FhirServer;
  before(async () => void (server = await startFhirServer()));
  after(() => server.close());

  /** All that the server holds, found as anybody would find it. */
  const stored = async () => {
    const found = await Promise.all(TYPES.map((name) => server.search(`${name}?_count=1000`)));
    return found.flat();
  };

  /** A plan from what the server holds of one person. */
  const read = (resources: object[]) =>
    fromFhirBundle({
      resourceType: 'Bundle',
      type: 'searchset',
      entry: resources.map((resource) => ({ resource })),
    });

  const counted = (resources: { resourceType: string }[]) => {
    const counts: Record<string, number> = {};
    for (const { resourceType } of resources)
      counts[resourceType] = (counts[resourceType] ?? 0) + 1;
    return counts;
  };

  it('is taken, updates what is there when it is sent again, and is read back', async () => {
    const first = made(samplePlan);
    const changed = structuredClone<Plan>(samplePlan);
    const [need] = changed.careAndSupportPlan!.needsConcernsOrProblems!;
    need!.text = 'Sleeping through, most nights';
    changed.aboutMe!.myWellness = 'A day with the dog';
    changed.personDemographics.contactDetails!.telephones![0]!.number = '01632 960199';
    changed.professionalContacts![0]!.contactDetails = '01632 960198';

    const statuses = await server.send(first);
    const before = await stored();
    const again = await server.send(made(changed));
    const now = await stored();

    assert.deepEqual([...new Set(statuses)], ['201']);
    assert.equal(before.length, first.entry.length);
    assert.deepEqual(read(before), { plan: wired(samplePlan), issues: [] });
    assert.deepEqual([...new Set(again)], ['200']);
    assert.deepEqual(counted(now), counted(before));
    assert.deepEqual(new Set(now.map(({ id }) => id)), new Set(before.map(({ id }) => id)));
    assert.deepEqual(read(now), { plan: wired(changed), issues: [] });
  });

  it('is found by what a server searches for', async () => {
    const [patient] = await server.search(
      `Patient?identifier=${encodeURIComponent('https://fhir.nhs.uk/Id/nhs-number|')}${samplePlan.personDemographics.nhsNumber}`,
    );
    const plan = await server.search(`CarePlan?subject=Patient/${patient?.id}&_count=100`);
    const concerns = await server.search(`Condition?category=health-concern&_count=100`);

    assert.ok(plan.length > 1);
    assert.equal(concerns.length, samplePlan.careAndSupportPlan!.needsConcernsOrProblems!.length);
  });
});

describe('a plan that is sent as the guide shows it', () => {
  let server: FhirServer;
  before(async () => void (server = await startFhirServer()));
  after(() => server.close());

  it('is sent again, and read back', async () => {
    const { sex: _, ...personDemographics } = samplePlan.personDemographics;
    const plan: Plan = { ...samplePlan, personDemographics };
    const to = { server: server.address, personId: 'a record' };

    await send(plan, { ...to, before: await send(plan, to) });

    const found = await Promise.all(TYPES.map((name) => server.search(`${name}?_count=1000`)));
    assert.deepEqual(planOf(found.flat()), { plan: wired(plan), issues: [] });
  });
});

describe('a transaction that says what it replaces', () => {
  let server: FhirServer;
  before(async () => void (server = await startFhirServer()));
  after(() => server.close());

  it('takes away what is no longer in the plan, and nothing else', async () => {
    const [first, ...later] = sampleVersions.map(({ plan }) => plan);
    let replaces = made(first!);
    await server.send(replaces);

    for (const plan of later) {
      replaces = made(plan, { replaces });
      await server.send(replaces);

      for (const name of ['Condition', 'Goal', 'CarePlan', 'Observation', 'Provenance']) {
        const found = await server.search(`${name}?_count=1000`);
        const sent = replaces.entry.filter(({ resource }) => resource?.resourceType === name);
        assert.equal(found.length, sent.length, name);
      }
    }
  });

  it('keeps somebody without an NHS number the same person after they moved', () => {
    const at = (line1: string): Plan => ({
      personDemographics: {
        name: { firstName: 'Ana', familyName: 'Silva' },
        dateOfBirth: '1988-03-14',
        addresses: [{ line1, postcode: 'LS1 4AP' }],
      },
      gpPractices: [{ practiceIdentifier: 'B86001' }],
    });
    const urls = (bundle: ReturnType<typeof made>) =>
      bundle.entry.map(({ request }) => request.url);
    const home = made(at('1 High Street'));
    const moved = made(at('2 Low Road'), { replaces: home });

    assert.deepEqual(urls(moved), urls(home));
    assert.deepEqual(urls(made(at('3 Mill Lane'), { replaces: moved })), urls(home));
    assert.notDeepEqual(urls(made(at('2 Low Road'))), urls(home));
  });

  it('never takes away people or organisations', () => {
    const replaces = made(samplePlan);
    const { personDemographics } = samplePlan;
    const gone = made({ personDemographics } as Plan, { replaces }).entry.filter(
      ({ request }) => request.method === 'DELETE',
    );

    assert.ok(gone.length > 10);
    for (const { request } of gone)
      assert.doesNotMatch(request.url, /^(?:Patient|Practitioner|PractitionerRole|Organization)\?/);
  });
});

describe('a transaction of somebody who becomes better known', () => {
  let server: FhirServer;
  before(async () => void (server = await startFhirServer()));
  after(() => server.close());

  /** Numbers that somebody could have; each test has one of its own. */
  const nhsNumbers = [
    '9990100004',
    '9990100012',
    '9990100020',
    '9990100039',
    '9990100047',
    '9990100055',
    '9990100063',
    '9990100071',
  ].values();
  const nextNhsNumber = (): string => nhsNumbers.next().value!;
  let born = 1900;

  /** A plan of somebody whom no test before knew. */
  const newcomer = () => {
    const dateOfBirth = `${born++}-03-14`;
    return (more: object): Plan => ({
      personDemographics: { name: { firstName: 'Ana', familyName: 'Silva' }, dateOfBirth, ...more },
      gpPractices: [{ practiceIdentifier: 'B86001' }],
      careAndSupportPlan: { needsConcernsOrProblems: [{ id: 'n', text: `Sleep ${dateOfBirth}` }] },
    });
  };

  const KINDS = ['Patient', 'CarePlan', 'Condition', 'Composition'];

  const count = async (birthDate: string) => {
    const patients = await server.search(`Patient?birthdate=${birthDate}`);
    const others = await Promise.all(
      KINDS.slice(1).map(async (kind) => {
        const found = await Promise.all(
          patients.map(({ id }) => server.search(`${kind}?subject=Patient/${id}`)),
        );
        return found.flat().length;
      }),
    );
    return [patients.length, ...others];
  };

  const numbered = (value: string) => ({ otherIdentifiers: [value] });
  const gains: [what: string, before: object, after: () => object][] = [
    ['an NHS number', {}, () => ({ nhsNumber: nextNhsNumber() })],
    ['another number', {}, () => numbered('RR8/1')],
    ['another number in place of one', numbered('RR8/1'), () => numbered('RR8/2')],
    [
      'an NHS number instead of a placeholder',
      { nhsNumber: '0000000000' },
      () => ({ nhsNumber: nextNhsNumber() }),
    ],
    ['a name', {}, () => ({ name: { firstName: 'Ana', familyName: 'Sousa' } })],
  ];
  for (const [what, before, after] of gains) {
    it(`stays one of everything, by what the host calls them: ${what}`, async () => {
      const plan = newcomer();
      const options = { personId: `record ${what}` };
      const more = after();
      const [first, second] = [made(plan(before), options), made(plan(more), options)];

      await server.send(first);
      const statuses = await server.send(second);

      const { dateOfBirth } = plan({}).personDemographics;
      assert.deepEqual([...new Set(statuses)], ['200']);
      assert.deepEqual(await count(String(dateOfBirth)), [1, 1, 1, 1]);
      await server.send(made(plan(more), { ...options, replaces: first }));
      assert.deepEqual(await count(String(dateOfBirth)), [1, 1, 1, 1]);
    });

    it(`stays one of everything, by what was sent before: ${what}`, async () => {
      const plan = newcomer();
      const later = after();
      let replaces = made(plan(before));
      await server.send(replaces);

      for (const more of [later, later]) {
        replaces = made(plan(more), { replaces });
        await server.send(replaces);
      }

      assert.deepEqual(await count(String(plan({}).personDemographics.dateOfBirth)), [1, 1, 1, 1]);
    });
  }

  it('takes over whom the server has by the NHS number, once the host says what it calls them', async () => {
    const plan = newcomer()({ nhsNumber: nextNhsNumber() });
    const before = made(plan);
    await server.send(before);

    await server.send(made(plan, { personId: 'a record', replaces: before }));
    await server.send(made(plan, { personId: 'a record' }));

    const { dateOfBirth } = plan.personDemographics;
    assert.deepEqual(await count(String(dateOfBirth)), [1, 1, 1, 1]);
  });

  it('is told by the ids of nobody else: of one who is called otherwise, or has a placeholder', () => {
    const plan = newcomer();
    const other = newcomer();
    const ids = (bundle: ReturnType<typeof made>) => bundle.entry.map(({ request }) => request.url);
    const shared = (one: ReturnType<typeof made>, two: ReturnType<typeof made>) =>
      ids(one).filter((url) => ids(two).includes(url));

    assert.deepEqual(
      shared(made(plan({}), { personId: '1' }), made(plan({}), { personId: '2' })),
      [],
    );
    for (const nhsNumber of ['0000000000', '9999999999', 'unknown', '9990422444', '']) {
      assert.deepEqual(shared(made(plan({ nhsNumber })), made(other({ nhsNumber }))), []);
      for (const url of ids(made(plan({ nhsNumber })))) assert.doesNotMatch(url, /nhs-number/);
    }
  });

  it('refuses the bundle of somebody else, and of nobody', () => {
    const plan = newcomer();
    const other = newcomer();
    const wrong: [plan: Plan, options: FhirExportOptions][] = [
      [plan({}), { replaces: made(other({})) }],
      [plan({}), { replaces: made(other({})), personId: '1' }],
      [plan({}), { replaces: made(other({}), { personId: '2' }), personId: '1' }],
      [plan({ nhsNumber: '9990422443' }), { replaces: made(plan({ nhsNumber: '9990422451' })) }],
      [plan({}), { replaces: { resourceType: 'Bundle', type: 'collection' } }],
    ];

    for (const [one, options] of wrong) assert.throws(() => made(one, options), TypeError);
  });

  it('comes back as the same plan, with no number more', () => {
    const plan = newcomer()({ nhsNumber: nextNhsNumber(), ...numbered('RR8/1') });

    assert.deepEqual(fromFhirBundle(made(plan, { personId: 'a record' })), { plan, issues: [] });
  });
});

describe('any plan as a transaction', () => {
  it('is valid, names each resource once, and gives the same plan back', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const bundle = made(plan);
        const urls = bundle.entry.map(({ request }) => request.url);

        assert.deepEqual([...medplumErrors(bundle), ...lantanaErrors(bundle)], []);
        assert.equal(new Set(urls).size, urls.length);
        for (const url of urls) assert.match(url, /^[A-Z][A-Za-z]+\?(?:identifier|_tag)=[^=&?]+$/);
        assert.deepEqual(fromFhirBundle(bundle), { plan: wired(plan), issues: [] });
        assert.equal(JSON.stringify(made(plan)), JSON.stringify(bundle));
      }),
      { numRuns: 60, includeErrorInReport: true },
    );
  });
});

describe('a transaction on top of what a server gave', () => {
  const patient = 'Patient/123';

  /** As a server gives it, which names resources as it likes. */
  const given = (bundle: ReturnType<typeof made>, versionId = '7') => ({
    resourceType: 'Bundle' as const,
    type: 'searchset' as const,
    entry: [
      { resource: { resourceType: 'Patient', id: '123' } },
      ...bundle.entry.map(({ resource }, index) => ({
        resource: { ...resource!, id: `id-${index}`, meta: { ...resource!.meta!, versionId } },
      })),
    ],
  });

  it('updates each resource by its id, and only if it is as it was given', () => {
    const first = made(samplePlan, { patient });

    const again = made(samplePlan, { patient, replaces: given(first) });

    assert.deepEqual(
      again.entry.map(({ request }) => request),
      first.entry.map(({ resource }, index) => ({
        method: 'PUT',
        url: `${resource!.resourceType}/id-${index}`,
        ifMatch: 'W/"7"',
      })),
    );
    assert.deepEqual(
      again.entry.map(({ resource }) => resource!.id),
      again.entry.map((_, index) => `id-${index}`),
    );
  });

  it('makes what the server has not, and deletes what the plan has no more', () => {
    const [need, ...others] = samplePlan.careAndSupportPlan!.needsConcernsOrProblems!;
    const without: Plan = {
      ...samplePlan,
      careAndSupportPlan: { ...samplePlan.careAndSupportPlan, needsConcernsOrProblems: others },
    };
    const [all, fewer] = [made(samplePlan, { patient }), made(without, { patient })];

    const more = made(samplePlan, { patient, replaces: given(fewer) });
    const less = made(without, { patient, replaces: given(all) });

    const created = more.entry.filter(({ request }) => request.ifMatch === undefined);
    assert.ok(created.some(({ resource }) => JSON.stringify(resource).includes(need!.text!)));
    for (const { request } of created) assert.match(request.url, /\?identifier=|\?_tag=/);
    const gone = less.entry.filter(({ request }) => request.method === 'DELETE');
    assert.ok(gone.length > 0);
    for (const { request } of gone) assert.match(request.url, /^\w+\/id-\d+$/);
    for (const { request } of gone) assert.equal(request.ifMatch, 'W/"7"');
  });

  it('refers to the server’s own record of the person, and does not send it', () => {
    const bundle = made(samplePlan, { patient });

    const types = bundle.entry.map(({ resource }) => resource!.resourceType);
    assert.ok(!types.includes('Patient') && !types.includes('Organization'));
    const text = JSON.stringify(bundle);
    for (const [, id] of text.matchAll(/"reference":"(urn:uuid:[^"]+)"/g))
      assert.ok(
        bundle.entry.some(({ fullUrl }) => fullUrl === id),
        id,
      );
    const composition = bundle.entry[0]!.resource as { subject?: unknown };
    assert.deepEqual(composition.subject, { reference: patient });
  });

  it('is refused where the server gave somebody else', () => {
    const replaces = given(made(samplePlan, { patient }));

    assert.throws(() => made(samplePlan, { patient: 'Patient/124', replaces }), TypeError);
    assert.throws(() => made(samplePlan, { patient: 'Patient/23', replaces }), TypeError);
  });
});
