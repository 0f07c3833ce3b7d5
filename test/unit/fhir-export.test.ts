import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { toFhirBundle, type FhirDocument, type FhirResource } from '../../src/fhir.js';
import { uuidOf } from '../../src/fhir/uuid.js';
import { valueAt } from '../../src/json/path.js';
import { planModel as model, type Plan } from '../../src/standard/plan-model.js';
import { isRecord } from '../../src/json/json.js';
import { validValue } from '../support/arbitrary.js';
import { wired } from '../support/wired.js';
import { scalars } from '../support/slots.js';
import { resourcesOf, smallestPlan } from '../support/smallest-plan.js';
import { times } from '../support/sample.js';

const plans = validValue(model) as fc.Arbitrary<Plan>;

// eslint-disable-next-line no-control-regex -- these are what FHIR forbids
const FORBIDDEN = /^$|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe]/;

type Part = Record<string, unknown>;

const one = (bundle: FhirDocument, type: string): Part => {
  const [first, ...others] = resourcesOf(bundle, type);
  assert.ok(first, `no ${type}`);
  assert.equal(others.length, 0, `more than one ${type}`);
  return first;
};

const sections = (bundle: FhirDocument): Part[] => one(bundle, 'Composition').section as Part[];

/** A copy whose objects have their keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

/** Every narrative of a document, as words. */
const narratives = (bundle: FhirDocument): string =>
  [one(bundle, 'Composition'), ...sections(bundle)]
    .map(({ text }) => (text as Part | undefined)?.div as string | undefined)
    .join('\n');

const asXhtml = (words: string): string =>
  words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '<br/>');

describe('the document', () => {
  it('begins with the composition and the person', () => {
    const { resourceType, type, entry } = toFhirBundle(samplePlan);

    assert.deepEqual([resourceType, type], ['Bundle', 'document']);
    assert.deepEqual(
      entry.slice(0, 2).map(({ resource }) => resource.resourceType),
      ['Composition', 'Patient'],
    );
    assert.equal(valueAt(entry[0], ['resource', 'type', 'coding', 0, 'code']), '734163000');
  });

  it('has a section for each section of the plan that is recorded, in its order', () => {
    const titles = (plan: Plan) => sections(toFhirBundle(plan)).map(({ title }) => title as string);

    assert.deepEqual(titles(smallestPlan), ['Person demographics', 'GP practice']);
    assert.equal(titles(samplePlan).length, Object.keys(samplePlan).length);
  });

  it('has the headings of About me as sections, with their SNOMED codes', () => {
    const aboutMe = sections(
      toFhirBundle({ ...smallestPlan, aboutMe: { myWellness: 'A <good> day' } }),
    ).find(({ title }) => title === 'About me') as Part;

    assert.deepEqual(
      (aboutMe.section as Part[]).map((heading) => [
        heading.title,
        valueAt(heading, ['code', 'coding', 0, 'code']),
        valueAt(heading, ['text', 'div']),
      ]),
      [
        [
          'My wellness',
          '1515891000000109',
          '<div xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB"><p>A &lt;good&gt; day</p></div>',
        ],
      ],
    );
  });

  it('refers to nothing that is not in it, and has no id twice', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { entry } = toFhirBundle(plan);
        const addresses = entry.map(({ fullUrl }) => fullUrl);
        const referred = JSON.stringify(entry).match(/(?<="reference":")[^"]*/g) ?? [];

        assert.equal(new Set(addresses).size, addresses.length);
        assert.deepEqual(
          referred.filter((address) => !addresses.includes(address)),
          [],
        );
      }),
      { numRuns: times(100), includeErrorInReport: true },
    );
  });

  it('has no string that FHIR forbids, whatever the plan holds', () => {
    const odd = fc.constantFrom('\u0000', 'a\u0007b', '\ufffe', '\ud800', 'ok\u0001\n', 'a b');
    fc.assert(
      fc.property(odd, odd, odd, (one, two, three) => {
        const bundle = toFhirBundle({
          ...smallestPlan,
          aboutMe: { myWellness: one, multimediaLocation: two },
          careAndSupportPlan: {
            strengths: [{ id: three, coding: { system: two, code: three, display: one } }],
          },
          [one]: two,
        });

        for (const said of scalars(wired(bundle)))
          if (typeof said === 'string') assert.doesNotMatch(said, FORBIDDEN);
      }),
    );
  });
});

describe('the same plan', () => {
  it('always gives the same bytes, whatever the order of its keys', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const bytes = JSON.stringify(toFhirBundle(plan));

        assert.equal(JSON.stringify(toFhirBundle(structuredClone(plan))), bytes);
        assert.equal(JSON.stringify(toFhirBundle(reversed(plan) as Plan)), bytes);
      }),
      { numRuns: times(100), includeErrorInReport: true },
    );
  });

  it('is left as it was', () => {
    const before = structuredClone(samplePlan);

    toFhirBundle(samplePlan);

    assert.deepEqual(samplePlan, before);
  });

  it('gives an entry the same resource id after an edit, by its own id or else its place', () => {
    const plan = (...texts: string[]): Plan => ({
      ...smallestPlan,
      careAndSupportPlan: {
        needsConcernsOrProblems: texts.map((text) => ({
          ...(text.startsWith('S') && { id: 'sleep' }),
          text,
        })),
      },
    });
    const ids = (...texts: string[]) =>
      resourcesOf(toFhirBundle(plan(...texts)), 'Condition').map(({ id }) => id as string);

    const [sleep, money] = ids('Sleep', 'Money');

    assert.deepEqual(ids('Sleeping badly', 'Money worries'), [sleep, money]);
    assert.deepEqual(ids('Money', 'Sleep'), [money, sleep]);
    assert.equal(new Set(ids('Money', 'Money', 'Sleep', 'Sleep')).size, 4);
  });

  it('of another person has other ids', () => {
    const other = structuredClone(smallestPlan);
    other.personDemographics.dateOfBirth = '1988-03-15';

    assert.notEqual(
      toFhirBundle(smallestPlan).entry[2]?.fullUrl,
      toFhirBundle(other).entry[2]?.fullUrl,
    );
  });

  it('gets ids that hardly ever meet', () => {
    const ids = Array.from({ length: 200_000 }, (_, index) => uuidOf(`entry ${index}`));

    assert.equal(new Set(ids).size, ids.length);
    assert.match(ids[0]!, /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    // each bit is set in about half of them
    const bits = ids.slice(0, 2000).map((id) => BigInt(`0x${id.replaceAll('-', '')}`));
    for (let bit = 0n; bit < 60n; bit++) {
      const share = bits.filter((id) => (id >> bit) & 1n).length / bits.length;
      assert.ok(share > 0.4 && share < 0.6, `bit ${bit}: ${share}`);
    }
  });
});

describe('the date', () => {
  const dated: Plan = {
    ...smallestPlan,
    aboutMe: { date: '2025' },
    formulations: [
      {
        date: '2030-01-01',
        personCompletingRecord: { dateCompleted: '2025-06-01T10:00:00+01:00' },
      },
    ],
    careAndSupportPlan: { lastUpdated: '2025-05-31' },
  };

  it('is the one that the host gives', () => {
    const date = '2026-11-25T09:00:00+00:00';

    assert.equal(toFhirBundle(dated, { date }).timestamp, date);
    assert.equal(
      toFhirBundle(dated, { date: new Date(date) }).timestamp,
      '2026-11-25T09:00:00.000Z',
    );
    assert.equal(one(toFhirBundle(dated, { date }), 'Composition').date, date);
  });

  it('is else when the plan was last written in, not what it is about', () => {
    assert.equal(toFhirBundle(dated).timestamp, '2025-06-01T10:00:00+01:00');
    assert.equal(
      toFhirBundle({ ...smallestPlan, careAndSupportPlan: { lastUpdated: '2025-05' } }).timestamp,
      '2025-05-01T00:00:00Z',
    );
  });

  it('is the start of 1970 where nobody gave one', () => {
    assert.equal(toFhirBundle(smallestPlan).timestamp, '1970-01-01T00:00:00Z');
  });
});

describe('the narrative', () => {
  it('says every word and number of the plan', () => {
    const plain = (plan: Plan) => {
      // sex beside gender is left out, and codes are said by their names
      const { sex: _, ...person } = plan.personDemographics;
      return { ...plan, personDemographics: person };
    };
    const silent = new Set(['system', 'code', 'id']);
    const said = (value: unknown): unknown[] => {
      if (Array.isArray(value)) return value.flatMap(said);
      if (!isRecord(value)) return [value];
      return Object.entries(value).flatMap(([key, inner]) => (silent.has(key) ? [] : said(inner)));
    };
    fc.assert(
      fc.property(plans, (plan) => {
        const words = narratives(toFhirBundle(plan));

        for (const value of said(plain(plan))) {
          const shown = typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value);
          assert.ok(words.includes(asXhtml(shown)), shown);
        }
      }),
      { numRuns: times(200), includeErrorInReport: true },
    );
  });

  it('says a code by its name, and by the code where it has none', () => {
    const coding = { system: 'http://snomed.info/sct', code: '193462001' };
    const plan = (display?: string): Plan => ({
      ...smallestPlan,
      careAndSupportPlan: { strengths: [{ coding: { ...coding, ...(display && { display }) } }] },
    });

    assert.match(narratives(toFhirBundle(plan('Insomnia'))), /<li>Insomnia<\/li>/);
    assert.match(narratives(toFhirBundle(plan())), /<li>193462001<\/li>/);
  });

  it('says what the standard does not know', () => {
    const strange = { ...smallestPlan, localFlag: { level: '<high>' } };

    assert.match(narratives(toFhirBundle(strange)), /localFlag.*&lt;high&gt;/);
  });

  it('does not say sex beside gender, and nor does the data, unless the host asks for it', () => {
    const coding = (code: string, display: string) => ({ system: 'urn:x', code, display });
    const plan: Plan = {
      ...smallestPlan,
      personDemographics: {
        ...smallestPlan.personDemographics,
        gender: {
          system:
            'https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonStatedGenderCode',
          code: '2',
          display: 'Female',
        },
        sex: coding('x', 'The recorded sex'),
      },
    };
    const { gender: _, ...sexOnly } = plan.personDemographics;

    assert.doesNotMatch(JSON.stringify(toFhirBundle(plan)), /The recorded sex/);
    assert.match(narratives(toFhirBundle(plan, { showSexAndGender: true })), /The recorded sex/);
    assert.match(
      narratives(toFhirBundle({ ...plan, personDemographics: sexOnly })),
      /The recorded sex/,
    );
  });
});

describe('what a receiver could take wrongly', () => {
  const agreed = (agreement: object): Plan => ({
    ...smallestPlan,
    careAndSupportPlan: { agreement, strengths: [{ text: 'Patience' }] },
  });

  it('is attested only where somebody agreed', () => {
    const attester = (agreement: object) =>
      one(toFhirBundle(agreed(agreement)), 'Composition').attester;

    assert.deepEqual(attester({ agreed: true, fullName: 'Ana Silva' }), [
      { mode: 'personal', party: { display: 'Ana Silva' } },
    ]);
    assert.equal(attester({ agreed: false, fullName: 'Ana Silva' }), undefined);
    assert.equal(attester({ fullName: 'Ana Silva' }), undefined);
  });

  it('is attested only where all was agreed that stands in it', () => {
    const attester = (...crisis: object[]) =>
      one(
        toFhirBundle({ ...agreed({ agreed: true }), contingencyPlans: crisis as never }),
        'Composition',
      ).attester;

    const crisis = { triggerFactors: [{ text: 'Alone at night' }] };
    const theirs = { ...crisis, agreement: { agreed: true } };
    assert.deepEqual(attester(theirs), [{ mode: 'personal' }]);
    assert.equal(attester(theirs, { ...crisis, agreement: { agreed: false } }), undefined);
    assert.equal(attester(crisis), undefined);
  });

  it('has no author where nobody says who leads the plan', () => {
    const { author } = one(toFhirBundle(agreed({ agreed: true })), 'Composition');

    assert.deepEqual(author, [
      {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
            valueCode: 'unknown',
          },
        ],
      },
    ]);
  });

  it('does not make conditions of triggers', () => {
    const bundle = toFhirBundle({
      ...smallestPlan,
      contingencyPlans: [{ triggerFactors: [{ text: 'Suicidal thoughts' }] }],
    });

    assert.deepEqual(resourcesOf(bundle, 'Condition'), []);
  });

  it('does not make prescriptions of medicines that are kept ready', () => {
    const bundle = toFhirBundle({
      ...smallestPlan,
      contingencyPlans: [
        { triggerFactors: [{ text: 'x' }], anticipatoryMedicinesOrEquipment: ['Lorazepam 1 mg'] },
      ],
    });

    assert.deepEqual(
      bundle.entry.filter(({ resource }) => /^Medication/.test(resource.resourceType)),
      [],
    );
  });

  it('has nothing archived in force', () => {
    const archivedOn = '2026-01-01';
    const bundle = toFhirBundle({
      ...smallestPlan,
      careAndSupportPlan: {
        needsConcernsOrProblems: [
          { text: 'Old', archivedOn, goalsAndHopes: [{ text: 'Old goal', archivedOn }] },
        ],
      },
      contingencyPlans: [{ triggerFactors: [{ text: 'x' }], archivedOn }],
    });

    assert.equal(one(bundle, 'Goal').lifecycleStatus, 'completed');
    assert.equal(
      valueAt(one(bundle, 'Condition'), ['clinicalStatus', 'coding', 0, 'code']),
      'inactive',
    );
    assert.deepEqual(
      resourcesOf(bundle, 'CarePlan').map(({ status }) => status as string),
      ['active', 'completed'],
    );
  });

  it('keeps each line of an address in its place, and shows all of them', () => {
    const { personDemographics } = smallestPlan;
    const plan: Plan = {
      ...smallestPlan,
      personDemographics: {
        ...personDemographics,
        addresses: [{ line1: 'Flat 2', line3: 'Leeds', line5: 'UK', postcode: 'LS1 4AP' }],
      },
    };

    const [address] = one(toFhirBundle(plan), 'Patient').address as Part[];

    assert.deepEqual(address?.line, ['Flat 2', 'Leeds', 'UK']);
  });

  it('refers to one role of a professional who did several things', () => {
    const somebody = { name: 'Sam Green', role: { text: 'Care coordinator' } };
    const bundle = toFhirBundle({
      ...smallestPlan,
      formulations: [
        { performingProfessional: somebody, formulation: 'One' },
        { performingProfessional: somebody, formulation: 'Two' },
      ],
    });

    const role = one(bundle, 'PractitionerRole') as FhirResource;
    assert.deepEqual(
      resourcesOf(bundle, 'ClinicalImpression').map((one) =>
        valueAt(one, ['assessor', 'reference']),
      ),
      [`urn:uuid:${role.id}`, `urn:uuid:${role.id}`],
    );
  });

  it('makes other care plans part of the main one', () => {
    const bundle = toFhirBundle(samplePlan);
    const [main, ...others] = resourcesOf(bundle, 'CarePlan');

    assert.ok(others.length);
    assert.equal(main?.partOf, undefined);
    for (const { partOf } of others)
      assert.deepEqual(partOf, [{ reference: `urn:uuid:${String(main?.id)}` }]);
  });
});
