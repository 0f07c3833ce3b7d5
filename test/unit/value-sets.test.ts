import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  accepts,
  ethnicCategory,
  findConcept,
  gpPracticeDefaults,
  goal,
  jobRole,
  maritalStatus,
  procedure,
  countryOfBirth,
  relationship,
  snomed,
  snomedSet,
  statedGender,
  treatmentFunction,
  valueSets,
  type Concept,
  type ValueSet,
  type ValueSetName,
} from '../../src/value-sets/index.js';

const sets: readonly ValueSet[] = Object.values(valueSets);

/** All that a set holds: offered, accepted and loaded. */
async function everyConcept(set: ValueSet): Promise<readonly Concept[]> {
  const loaded = set.load ? await set.load() : [];
  return [...(set.concepts ?? []), ...(set.alsoAccepted ?? []), ...loaded];
}

/** SNOMED CT ids end in a Verhoeff check digit, which catches a digit mistyped or swapped. */
function hasVerhoeffCheckDigit(id: string): boolean {
  const multiply = (a: number, b: number): number =>
    a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b) % 5) + 5 : (a - b + 5) % 5;
  const permute = (digit: number, times: number): number =>
    times === 0 ? digit : permute(Number('1576283094'[digit]), times - 1);
  const digits = [...id].reverse().map(Number);
  return digits.reduce((sum, digit, index) => multiply(sum, permute(digit, index % 8)), 0) === 0;
}

const codesOf = (concepts: readonly Concept[] | undefined): string[] =>
  (concepts ?? []).map((concept) => concept.code);

describe('value sets', () => {
  it('stand under their own names', () => {
    for (const [name, set] of Object.entries(valueSets)) {
      assert.equal(set.name, name);
      assert.match(name, /^[a-z]+(-[a-z]+)*$/);
      assert.notEqual(set.title, '');
      assert.doesNotThrow(() => new URL(set.system));
    }
  });

  for (const set of sets) {
    it(`${set.name} holds no coding twice, and none that is incomplete`, async () => {
      const concepts = await everyConcept(set);

      const keys = concepts.map((concept) => `${concept.system}|${concept.code}`);
      assert.deepEqual(
        keys.filter((key, index) => keys.indexOf(key) !== index),
        [],
      );
      for (const concept of concepts) {
        assert.doesNotThrow(() => new URL(concept.system));
        assert.match(concept.code, /^\S+$/);
        assert.match(concept.display, /^\S+( \S+)*$/);
      }
    });
  }

  it('keep within the lengths of the standard', async () => {
    // maxLength in pcsp-v2.0-elements.csv of the elements bound to each set
    const limits: Partial<Record<ValueSetName, number>> = {
      'address-type': 1,
      'contact-point-use': 6,
      'country-of-birth': 3,
      'ethnic-category': 2,
      'marital-status': 1,
      'ods-organisation': 5,
      'phenotypic-sex': 1,
      'preferred-contact-method': 1,
      'stated-gender': 1,
      'treatment-function': 3,
    };

    for (const [name, limit] of Object.entries(limits)) {
      const concepts = await everyConcept(valueSets[name as ValueSetName]);
      assert.deepEqual(
        concepts.filter((concept) => concept.code.length > limit),
        [],
        name,
      );
    }
    assert.ok(gpPracticeDefaults.every((concept) => concept.code.length === 6));
  });

  it('close exactly the lists that we hold whole', () => {
    const closed = sets.filter((set) => set.closed).map((set) => set.name);

    assert.deepEqual(closed.sort(), [
      'contact-point-use',
      'ethnic-category',
      'marital-status',
      'preferred-contact-method',
      'stated-gender',
    ]);
  });

  it('give every closed set a list, of its own system, and no other source of codes', () => {
    for (const set of sets.filter((each) => each.closed)) {
      assert.ok(set.concepts && set.concepts.length > 0, set.name);
      assert.ok(
        set.concepts.every((concept) => concept.system === set.system),
        set.name,
      );
      assert.equal(set.load, undefined);
      assert.equal(set.url, undefined);
    }
  });

  it('accept beside the offered concepts in closed sets only', () => {
    for (const set of sets.filter((each) => each.alsoAccepted)) {
      assert.ok(set.closed, set.name);
    }
  });
});

describe('loading', () => {
  const lists: readonly (readonly [ValueSet, number])[] = [
    [jobRole, 392],
    [treatmentFunction, 178],
    [relationship, 127],
    [countryOfBirth, 249],
  ];

  it('covers every set that can load', () => {
    assert.deepEqual(
      sets.filter((set) => set.load).map((set) => set.name),
      lists.map(([set]) => set.name).sort(),
    );
  });

  for (const [set, size] of lists) {
    it(`${set.name} brings its ${size} concepts`, async () => {
      const concepts = await set.load?.();

      assert.equal(concepts?.length, size);
    });
  }

  it('leaves out relationships that are inactive', async () => {
    const codes = codesOf(await relationship.load?.());

    for (const inactive of ['BP', 'CP', 'EP', 'PR']) assert.ok(!codes.includes(inactive), inactive);
    assert.ok(codes.includes('MTH'));
  });
});

describe('known codes', () => {
  it('are where the standard looks for them', async () => {
    const gender = findConcept(statedGender, { system: statedGender.system, code: '1' });
    const ethnicity = findConcept(ethnicCategory, { system: ethnicCategory.system, code: '99' });
    const marital = findConcept(maritalStatus, { system: maritalStatus.system, code: 'N' });

    assert.equal(gender?.display, 'Male');
    assert.equal(ethnicity?.display, 'Not known');
    assert.equal(marital?.display, 'Not disclosed');
    assert.deepEqual(codesOf(gpPracticeDefaults), ['V81997', 'V81998', 'V81999']);
    assert.ok(codesOf(await treatmentFunction.load?.()).includes('100'));
    assert.ok(codesOf(await jobRole.load?.()).includes('R0010'));
  });
});

describe('accepts', () => {
  const wales = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryWales';
  const scotland = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryScotland';

  it('takes a code of a closed list', () => {
    assert.ok(accepts(ethnicCategory, { system: ethnicCategory.system, code: 'A' }));
  });

  it('takes the ethnic categories of Wales and Scotland, which are not offered', () => {
    assert.ok(accepts(ethnicCategory, { system: wales, code: 'T' }));
    assert.ok(accepts(ethnicCategory, { system: scotland, code: '6A' }));
    assert.ok(ethnicCategory.concepts?.every(({ system }) => system === ethnicCategory.system));
  });

  it("refuses a code of one nation under another nation's system", () => {
    assert.ok(!accepts(ethnicCategory, { system: ethnicCategory.system, code: 'T' }));
    assert.ok(!accepts(ethnicCategory, { system: wales, code: '99' }));
  });

  it('refuses an unknown code or system of a closed list', () => {
    assert.ok(!accepts(statedGender, { system: statedGender.system, code: '3' }));
    assert.ok(!accepts(statedGender, { system: 'http://example.org/gender', code: '1' }));
  });

  it('takes any code where the list is open', () => {
    assert.ok(accepts(treatmentFunction, { system: 'http://example.org/local', code: 'other' }));
  });
});

describe('SNOMED CT sets', () => {
  const prefix = 'http://snomed.info/sct?fhir_vs=ecl/';

  it('percent-encode the expression constraint', () => {
    const set = snomedSet('test', 'Test', '<< 1 OR ^ 2 |term|');

    assert.equal(set.url, `${prefix}%3C%3C%201%20OR%20%5E%202%20%7Cterm%7C`);
    assert.equal(procedure.url, `${prefix}%3C%3C%2071388002%20OR%20%3C%3C%20129125009`);
  });

  it('hold urls with nothing raw in them, that decode to their constraint', () => {
    for (const set of sets.filter((each) => each.url)) {
      assert.match(set.url ?? '', /^[\w.:/?=%-]+$/, set.name);
    }
    for (const set of sets.filter((each) => each.ecl)) {
      assert.ok(set.url?.startsWith(prefix), set.name);
      assert.equal(decodeURIComponent((set.url ?? '').slice(prefix.length)), set.ecl);
    }
  });

  it('read a reference set as its members', () => {
    const refsets = sets.filter((set) => set.ecl?.startsWith('^'));

    assert.deepEqual(refsets.map((set) => set.ecl).sort(), [
      '^ 1127581000000103',
      '^ 1127601000000107',
      '^ 999000081000000105',
      '^ 999000091000000107',
      '^ 999000531000000100',
      '^ 999001471000000108',
    ]);
  });

  it('name only well-formed concept ids', () => {
    const ids = sets.flatMap((set) => set.ecl?.match(/\d+/g) ?? []);

    assert.ok(ids.length > 0);
    assert.deepEqual(
      ids.filter((id) => !hasVerhoeffCheckDigit(id)),
      [],
    );
  });

  it('stay open', () => {
    assert.ok([snomed, goal, procedure].every((set) => !set.closed));
    assert.equal(snomed.url, 'http://snomed.info/sct?fhir_vs');
  });
});

describe('what else people call the concepts of a list', () => {
  for (const set of sets.filter(({ synonyms }) => synonyms)) {
    it(`is of codes of ${set.name}, and of one each`, async () => {
      const [concepts = [], synonyms = {}] = await Promise.all([set.load?.(), set.synonyms?.()]);
      const codes = concepts.map(({ code }) => code);
      const said = Object.values(synonyms).flat();

      assert.deepEqual(
        Object.keys(synonyms).filter((code) => !codes.includes(code)),
        [],
      );
      assert.deepEqual(
        said.filter((words, index) => said.indexOf(words) !== index),
        [],
      );
    });
  }
});
