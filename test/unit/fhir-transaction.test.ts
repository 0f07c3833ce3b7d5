import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { samplePlan, sampleVersions } from '../../fixtures/sample/sample-plan.js';
import { fromFhirBundle, toFhirBundle, type FhirExportOptions } from '../../src/fhir.js';
import { planModel as model, type Plan } from '../../src/standard/plan-model.js';
import { validValue } from '../support/arbitrary.js';
import { lantanaErrors, medplumErrors, wired } from '../support/fhir.js';
import { planOf, send } from '../../stories/guides/samples/fhir-server.js';
import { startFhirServer, type FhirServer } from '../support/fhir-server.js';

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

  it('is sent again and read as the guide shows it', async () => {
    const { sex: _, ...personDemographics } = samplePlan.personDemographics;
    const plan: Plan = { ...samplePlan, personDemographics };

    await send(plan, server.address, await send(plan, server.address));

    assert.deepEqual(planOf(await stored()), { plan: wired(plan), issues: [] });
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
