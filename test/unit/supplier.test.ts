// A supplier's elements in sections of the standard: told apart from the standard's everywhere, and in all
// else like them. What is added here is added for the whole file.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  conformanceReport,
  diffPlans,
  emptyPlan,
  jsonSchema,
  mergePlans,
  schemas,
  standard,
  validate,
  type Plan,
} from '../../src/core.js';
import { fromFhirBundle, toFhirBundle } from '../../src/fhir.js';
import {
  boolean,
  codedText,
  coding,
  defineSection,
  extendSection,
  group,
  list,
  replaceValueSet,
  text,
  type ExtensionValue,
} from '../../src/model.js';
import cy from '../../src/locales/cy.js';
import { isRecord } from '../../src/json/json.js';
import { wired } from '../support/wired.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';

const rowsBefore = standard.elements();
const reportBefore = conformanceReport(samplePlan);
const schemaBefore = schemas.aboutMe;

const URL = 'https://fhir.example.org/StructureDefinition/about-me';

const mood = {
  name: 'example-mood',
  title: 'Mood',
  system: 'https://example.org/mood',
  closed: true,
  concepts: [{ system: 'https://example.org/mood', code: 'up', display: 'Up' }],
};

const aboutMe = extendSection('aboutMe', {
  namespace: 'example-trust',
  url: URL,
  elements: {
    pet: text('O', 'Pet', { maxLength: 5 }),
    isFed: boolean('O', 'Is fed by somebody'),
    mood: coding('O', 'Mood', { codes: mood }),
    visits: list(group('O', 'Visit', { by: codedText('M', 'By'), about: text('O', 'About') })),
  },
  words: { label: 'Example Trust', pet: { label: 'My pet' } },
  languages: { cy: { label: 'Ymddiriedolaeth Enghreifftiol', pet: { label: 'Fy anifail' } } },
});
extendSection('contingencyPlans', {
  namespace: 'example-trust',
  elements: { alarm: text('O', 'Alarm') },
});

extendSection('careAndSupportPlan', {
  namespace: 'example-trust',
  within: ['needsConcernsOrProblems', 'goalsAndHopes'],
  elements: { ladder: text('O', 'Ladder', { maxLength: 5 }) },
  words: { ladder: { label: 'Rung of the ladder' } },
});

type Pets = ExtensionValue<typeof aboutMe>;
const own: Pets = {
  'example-trust': { pet: 'Tom', isFed: true, visits: [{ by: { text: 'me' } }] },
};

const plan = {
  ...samplePlan,
  aboutMe: { ...samplePlan.aboutMe, ...own },
  contingencyPlans: samplePlan.contingencyPlans?.map((one) => ({
    ...one,
    'example-trust': { alarm: 'The red one' },
  })),
} as Plan;

const withOwn = (value: object) => ({ 'example-trust': value });

/** The extensions with an address, wherever they are. */
function extensionsAt(url: string, value: unknown): unknown[] {
  if (!Array.isArray(value) && !isRecord(value)) return [];
  const inside = Object.values(value).flatMap((one) => extensionsAt(url, one));
  return isRecord(value) && value.url === url ? [value, ...inside] : inside;
}

describe('what a supplier adds to a section', () => {
  it('is valid where it is as the supplier said, and is counted as part of the value', () => {
    const { valid, value, issues } = validate('aboutMe', plan.aboutMe);

    assert.deepEqual([valid, value, issues], [true, plan.aboutMe, []]);
  });

  it('is checked in all that its elements say, with the namespace beside each issue', () => {
    const wrong = withOwn({
      pet: 'A tomcat',
      isFed: 'yes',
      mood: { system: mood.system, code: 'x' },
      visits: [{ about: 'x' }],
    });

    const found = validate('aboutMe', wrong).issues.map(({ code, namespace, message }) => {
      assert.doesNotMatch(message, /standard/);
      return [code, namespace];
    });

    assert.deepEqual(found.map(([code]) => code).sort(), ['code', 'required', 'too-long', 'type']);
    assert.ok(found.every(([, namespace]) => namespace === 'example-trust'));
    assert.ok(validate('aboutMe', { date: 'x' }).issues.every((one) => !('namespace' in one)));
  });

  it('goes by the supplier’s words, in each language that they are in', () => {
    const said = (locale?: typeof cy) =>
      validate('aboutMe', withOwn({ pet: 'A tomcat' }), { locale }).issues[0]?.message;

    assert.match(said() ?? '', /“My pet”/);
    assert.match(said(cy) ?? '', /“Fy anifail”/);
  });

  it('is in the JSON Schema as no part of the standard, and in the schemas for zod', () => {
    assert.match(
      JSON.stringify(jsonSchema('aboutMe')),
      /Not of the standard: added by example-trust/,
    );
    assert.notEqual(schemas.aboutMe, schemaBefore);
    assert.equal(schemas.aboutMe.safeParse(withOwn({ isFed: 'yes' })).success, false);
    assert.equal(schemas.aboutMe.safeParse(own).success, true);
  });

  it('is no row of the standard, and changes no count of a plan’s conformance', () => {
    const { supplied, ...report } = conformanceReport(plan);

    assert.deepEqual(standard.elements(), rowsBefore);
    assert.deepEqual(report, reportBefore);
    assert.deepEqual(
      supplied?.map(({ section, namespace }) => [section, namespace]),
      [
        ['aboutMe', 'example-trust'],
        ['careAndSupportPlan', 'example-trust'],
        ['contingencyPlans', 'example-trust'],
      ],
    );
    assert.deepEqual(
      supplied?.flatMap(({ elements }) => elements.map(({ key, recorded }) => [key, recorded])),
      [
        ['aboutMe.example-trust.pet', true],
        ['aboutMe.example-trust.isFed', true],
        ['aboutMe.example-trust.mood', false],
        ['aboutMe.example-trust.visits[].by', true],
        ['aboutMe.example-trust.visits[].about', false],
        [
          'careAndSupportPlan.needsConcernsOrProblems[].goalsAndHopes[].example-trust.ladder',
          false,
        ],
        ['contingencyPlans[].example-trust.alarm', true],
      ],
    );
  });

  it('is in an extension of FHIR with the supplier’s address, and comes back', () => {
    const document = wired(toFhirBundle(plan));

    assert.deepEqual(extensionsAt(URL, document), [
      {
        url: URL,
        extension: [
          { url: 'pet', valueString: 'Tom' },
          { url: 'isFed', valueBoolean: true },
          { url: 'visits', extension: [{ url: 'by', valueCodeableConcept: { text: 'me' } }] },
        ],
      },
    ]);
    assert.equal(
      extensionsAt('urn:pcsp-elements:supplier:example-trust:contingencyPlans', document).length,
      plan.contingencyPlans?.length,
    );
    const { plan: back, issues } = fromFhirBundle(document);
    assert.deepEqual(back.aboutMe, plan.aboutMe);
    assert.deepEqual(back.contingencyPlans, plan.contingencyPlans);
    assert.deepEqual(issues, []);
  });

  it('is in a group within a section, where that is asked for', () => {
    const own = withOwn({ ladder: 'The third' });
    const value = {
      needsConcernsOrProblems: [{ text: 'Sleep', goalsAndHopes: [{ text: 'Nap', ...own }] }],
    };
    const report = conformanceReport({ careAndSupportPlan: value });

    assert.match(
      validate('careAndSupportPlan', value).issues.at(-1)?.message ?? '',
      /“Rung of the ladder”/,
    );
    assert.deepEqual(
      report.supplied?.find(({ section }) => section === 'careAndSupportPlan')?.elements,
      [
        {
          key: 'careAndSupportPlan.needsConcernsOrProblems[].goalsAndHopes[].example-trust.ladder',
          recorded: true,
        },
      ],
    );
    const document = wired(toFhirBundle({ careAndSupportPlan: value }));
    assert.deepEqual(fromFhirBundle(document).plan.careAndSupportPlan, value);
    const url =
      'urn:pcsp-elements:supplier:example-trust:careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes';
    assert.equal(extensionsAt(url, document).length, 1);
  });

  it('is told by what added it', () => {
    const { section, namespace, model } = aboutMe;

    assert.deepEqual([section, namespace, model.supplier?.url], ['aboutMe', 'example-trust', URL]);
    assert.deepEqual(Object.keys(model.children), ['pet', 'isFed', 'mood', 'visits']);
  });

  it('is compared and merged element by element', () => {
    const base = { ...emptyPlan(), aboutMe: withOwn({ pet: 'Tom', isFed: true }) };
    const mine = { ...base, aboutMe: withOwn({ pet: 'Tim', isFed: true }) };
    const theirs = { ...base, aboutMe: withOwn({ pet: 'Tom', isFed: false }) };

    assert.deepEqual(
      diffPlans(base, mine).map(({ kind, path }) => [kind, path.join('.')]),
      [['changed', 'aboutMe.example-trust.pet']],
    );
    assert.deepEqual(mergePlans(base, mine, theirs), {
      value: { aboutMe: withOwn({ pet: 'Tim', isFed: false }) },
      conflicts: [],
      joined: [],
    });
  });
});

describe('extendSection', () => {
  const elements = { one: text('O', 'One') };

  for (const namespace of ['example-', 'Example-Trust', 'a.b-c', '-', 'a-b c'] as const)
    it(`takes no namespace such as “${namespace}”`, () => {
      assert.throws(() => extendSection('aboutMe', { namespace, elements }), RangeError);
    });

  for (const key of ['id', 'label', 'two words', 'a.b', '', 'One', '__proto__'])
    it(`takes no element of the key “${key}”, at the top or within`, () => {
      const wrong = Object.fromEntries([[key, text('O', 'One')]]);
      const within = { list: list(group('O', 'List', wrong)) };

      for (const elements of [wrong, within])
        assert.throws(
          () => extendSection('formulations', { namespace: 'example-keys', elements }),
          RangeError,
        );
    });

  it('takes no group that is not there, holds no elements, or stands in several places', () => {
    for (const within of [['noSuchKey'], ['strengths'], ['performingProfessional']])
      assert.throws(
        () =>
          extendSection('careAndSupportPlan', {
            namespace: 'example-a',
            elements,
            within: within as never,
          }),
        RangeError,
      );
  });

  it('adds nothing in the place of what is there', () => {
    assert.throws(
      () => extendSection('aboutMe', { namespace: 'example-trust', elements }),
      /has an element “example-trust” already/,
    );
    assert.equal(validate('aboutMe', own).valid, true);
  });
});

describe('what is given in another shape', () => {
  const wrong = (value: unknown) => value as never;
  for (const [what, act, said] of [
    [
      'an element',
      () => extendSection('aboutMe', { namespace: 'wrong-a', elements: wrong({ pet: 7 }) }),
      /“pet” is no element: .*text\(\)/,
    ],
    [
      'an element of a list',
      () =>
        extendSection('aboutMe', {
          namespace: 'wrong-b',
          elements: wrong({ pets: { kind: 'list' } }),
        }),
      /“pets” is no element/,
    ],
    [
      'all elements',
      () => extendSection('aboutMe', { namespace: 'wrong-c', elements: wrong(null) }),
      /Elements are an object/,
    ],
    [
      'a model',
      () =>
        defineSection({
          namespace: 'wrong-d',
          key: 'diary',
          tag: 'wrong-diary',
          model: wrong(text('O', 'Diary')),
        }),
      /“diary” is to be a group/,
    ],
    ['a name of a list', () => replaceValueSet(wrong('no-such'), wrong({})), /“no-such”.*marital/],
    ['a list', () => replaceValueSet('marital-status', wrong(undefined)), /has a `title`/],
    [
      'a closed list without codes',
      () =>
        replaceValueSet('marital-status', { title: 'T', system: 's', closed: true, concepts: [] }),
      /would let no code stand/,
    ],
  ] as const)
    it(`names ${what}, and changes nothing`, () => {
      const before = JSON.stringify(standard.elements());

      assert.throws(act, said);

      assert.equal(JSON.stringify(standard.elements()), before);
    });
});

describe('a list of codes in the place of ours', () => {
  it('is what is checked from then on, under the name that it had', () => {
    const system = 'https://example.org/marital';
    const person = (code: string) => ({ maritalStatus: { system, code } });
    const codesOf = (value: unknown) =>
      validate('personDemographics', value)
        .issues.filter(({ path }) => path[0] === 'maritalStatus')
        .map(({ code }) => code);
    assert.deepEqual(codesOf(person('Q')), ['code']);

    replaceValueSet('marital-status', {
      title: 'Marital status',
      system,
      closed: true,
      concepts: [{ system, code: 'Q', display: 'Wed' }],
      alsoAccepted: [{ system, code: 'F', display: 'As it was recorded before' }],
    });

    assert.deepEqual(
      ['Q', 'F', 'S'].map((code) => codesOf(person(code))),
      [[], [], ['code']],
    );
    const row = standard.elements().find(({ key }) => key === 'personDemographics.maritalStatus');
    assert.equal(row?.valueSet, 'Marital status');
  });
});
