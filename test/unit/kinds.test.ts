// Kinds of elements that are no part of the standard, in a section of their own: recorded as they were
// typed, checked, sent and compared. What is defined here is defined for the whole file.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { changesInWords } from '../../src/cli/jobs/changes-in-words.js';
import { diffPlans, jsonSchema, validate, zodSchema } from '../../src/core.js';
import {
  fromFhirBundle,
  fromQuestionnaireResponse,
  toFhirBundle,
  toQuestionnaire,
  toQuestionnaireResponse,
} from '../../src/fhir.js';
import { renderPlanHtml } from '../../src/html.js';
import { Words } from '../../src/i18n/words.js';
import type { Json } from '../../src/json/json.js';
import cy from '../../src/locales/cy.js';
import {
  bodySite,
  bodySiteKind,
  count,
  decimal,
  defineSection,
  group,
  image,
  list,
  quantity,
  type PlanPart,
} from '../../src/model.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { wired } from '../support/wired.js';

const measured = defineSection({
  namespace: 'example-trust',
  key: 'measured',
  tag: 'example-measured',
  model: group('O', 'Measured', {
    length: quantity('R', 'Length', { units: ['cm', 'mm'] }),
    index: decimal('R', 'Index'),
    wounds: count('R', 'Wounds'),
    photo: image('R', 'Photo'),
    where: bodySite('R', 'Where'),
    sizes: list(quantity('R', 'Size', { units: ['cm'] })),
    places: list(bodySite('R', 'Place')),
    photos: list(image('R', 'Photos')),
    scores: list(decimal('R', 'Score')),
  }),
});

const UCUM = 'http://unitsofmeasure.org';
const SNOMED = 'http://snomed.info/sct';
const cm = { system: UCUM, code: 'cm', display: 'cm' };
const heel = { coding: { system: SNOMED, code: '76853006', display: 'Heel' } };
const left = { system: SNOMED, code: '7771000', display: 'Left' };
const pixel = 'R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const schemaAccepts = new Ajv2020({ strict: true }).compile(jsonSchema(measured.key));

type Measured = PlanPart<typeof measured>;

const value = {
  length: { value: '3.50', unit: cm },
  index: '0.90',
  wounds: 2,
  photo: {
    description: 'The heel from behind',
    taken: '2026-02-02T10:15:00+00:00',
    contentType: 'image/gif',
    data: pixel,
  },
  where: { site: heel, side: left },
  sizes: [
    { id: 'a', value: '1', unit: cm },
    { id: 'b', value: '1.0', unit: { system: UCUM, code: '[in_i]', display: 'inch' } },
  ],
  places: [{ id: 'a', site: { text: 'Above the ankle' } }],
  photos: [{ id: 'a', description: 'Elsewhere', url: 'https://photos.example.org/1' }],
  scores: ['1.20', '7'],
} satisfies Measured['example-trust-measured'];

const plan = { ...samplePlan, [measured.key]: value };

const codesOf = (wrong: unknown): string[] =>
  validate(measured.key, wrong).issues.map(({ code, path }) => `${code} ${path.join('.')}`);

const inBundle = (own: unknown): unknown =>
  (fromFhirBundle(wired(toFhirBundle({ ...samplePlan, [measured.key]: own }))).plan as Json)[
    measured.key
  ];

const inResponse = (own: unknown): unknown =>
  (
    fromQuestionnaireResponse(toQuestionnaireResponse({ ...samplePlan, [measured.key]: own }))
      .plan as Json
  )[measured.key];

/** Values as nobody should send them, each of which is kept as it came. */
const hostile: readonly Json[] = [
  { length: { value: '3,5', unit: cm } },
  { length: { value: 3.5, unit: cm } },
  { length: { value: '1e400', unit: cm } },
  { length: { value: '3.5' } },
  { length: { unit: cm } },
  { length: '3.5 cm' },
  { length: { value: ['3'], unit: 'cm' } },
  { length: { value: '3', unit: cm, comparator: '<' } },
  { index: 'about 1' },
  { index: Infinity },
  { index: { text: '1' } },
  { wounds: -1 },
  { wounds: 1.5 },
  { wounds: 'two or three' },
  { wounds: 2 ** 40 },
  { wounds: [2] },
  { photo: { data: pixel } },
  { photo: { description: 'x' } },
  { photo: { description: 'x', data: 'not base64!', contentType: 'image/png' } },
  { photo: { description: 'x', data: pixel, contentType: 'image/svg+xml' } },
  { photo: { description: { evil: true }, data: 7 } },
  { photo: 'https://photos.example.org/1' },
  { where: { side: left } },
  { where: { site: 'heel' } },
  { where: ['heel'] },
  { sizes: [{ id: 'a', value: 'x' }], scores: [{ one: 1 }, 'x', 7] },
];

describe('kinds beside those of the standard', () => {
  it('are valid as they are, alone and in a plan, by every schema', () => {
    assert.deepEqual(validate(measured.key, value).issues, []);
    assert.deepEqual(validate(measured.key, value).value, value);
    assert.equal(validate('plan', plan).valid, true);
    assert.equal(zodSchema(measured.key).safeParse(value).success, true);
    assert.equal(schemaAccepts(value), true);
  });

  it('say what is wrong, and where', () => {
    assert.deepEqual(codesOf({ length: { value: '3,5', unit: cm } }), [
      'decimal/number length.value',
    ]);
    assert.deepEqual(codesOf({ length: { value: '3.5' } }), ['quantity/unit length.unit']);
    assert.deepEqual(codesOf({ length: { unit: cm } }), ['quantity/value length.value']);
    assert.deepEqual(codesOf({ index: 'about 1' }), ['decimal/number index']);
    assert.deepEqual(codesOf({ wounds: 'two' }), ['count/number wounds']);
    assert.deepEqual(codesOf({ wounds: [2] }), ['type wounds']);
    assert.deepEqual(codesOf({ photo: { data: pixel, contentType: 'image/gif' } }), [
      'image/description photo.description',
    ]);
    assert.deepEqual(codesOf({ photo: { description: 'x' } }), ['image/file photo.data']);
    assert.deepEqual(codesOf({ where: { side: left } }), ['bodySite/site where.site']);
  });

  it('are called by their code where their words are blank', () => {
    const coding = { system: 'http://snomed.info/sct', code: '76853006', display: 'Heel' };
    for (const blank of ['', ' ', '\u200b'])
      assert.equal(bodySiteKind.inWords({ site: { text: blank, coding } }, new Words()), 'Heel');
  });

  it('have each message in each language, with the name of the element', () => {
    for (const locale of [undefined, cy]) {
      const { issues } = validate(
        measured.key,
        {
          length: { value: 'x' },
          sizes: [{ unit: cm }],
          index: 'x',
          wounds: 'x',
          photo: { data: 'x', contentType: 'image/svg+xml' },
          photos: [{ description: 'x' }],
          where: { side: left },
        },
        { locale },
      );
      assert.equal(new Set(issues.map(({ code }) => code)).size, 9);
      for (const { message, code, namespace } of issues) {
        assert.match(message, /“[^“”]+”/, code);
        assert.equal(namespace, 'example-trust');
      }
    }
  });

  it('refuse alike what is wrong, in our checker, in zod and in JSON Schema', () => {
    for (const wrong of hostile) {
      const checked = validate(measured.key, wrong);
      const told = JSON.stringify(wrong);
      assert.equal(zodSchema(measured.key).safeParse(wrong).success, checked.valid, told);
      assert.equal(schemaAccepts(wrong), checked.valid, told);
      assert.deepEqual(checked.value, wrong, told);
    }
  });

  it('go to FHIR in its own types and come back to the last digit', () => {
    const bundle = JSON.stringify(wired(toFhirBundle(plan)));

    assert.match(
      bundle,
      /"value":3.5,"unit":"cm","system":"http:\/\/unitsofmeasure.org","code":"cm"}/,
    );
    assert.match(bundle, /"valueAttachment":{"contentType":"image\/gif","data":"R0lGOD/);
    assert.match(bundle, /"valueInteger":2/);
    assert.match(bundle, /"valueDecimal":0.9/);
    assert.deepEqual(inBundle(value), value);
  });

  it('are a line each in the narrative, without the bytes of a picture', () => {
    const { text } = (
      toFhirBundle(plan).entry[0]!.resource as unknown as { section: Json[] }
    ).section.at(-1) as unknown as { text: { div: string } };

    assert.match(text.div, /Length<\/b>: 3.50 cm/);
    assert.match(text.div, /Where<\/b>: Heel \(Left\)/);
    assert.match(text.div, /The heel from behind \(a picture of 23 bytes\)/);
    assert.doesNotMatch(text.div, /R0lGOD/);
  });

  it('are questions of their types, and come back from the answers', async () => {
    const items = (await toQuestionnaire()).item?.find(
      ({ linkId }) => linkId === measured.key,
    )?.item;

    assert.deepEqual(
      items?.filter(({ linkId }) => !/\.(?:asRecorded|help)$/.test(linkId)).map(({ type }) => type),
      [
        'quantity',
        'decimal',
        'integer',
        'attachment',
        'group',
        'quantity',
        'group',
        'attachment',
        'decimal',
      ],
    );
    assert.deepEqual(inResponse(value), value);
  });

  it('keep what is wrong through FHIR and its questions', () => {
    for (const wrong of hostile) {
      const kept = validate(measured.key, JSON.parse(JSON.stringify(wrong))).value;
      assert.deepEqual(inBundle(kept), kept, JSON.stringify(wrong));
      assert.deepEqual(inResponse(kept), kept, JSON.stringify(wrong));
    }
  });

  it('never read a quantity that is less or more than its number as that number', () => {
    const document = wired(toFhirBundle(plan));
    const less = JSON.parse(
      JSON.stringify(document).replaceAll('"value":3.5,', '"value":4,"comparator":"<",'),
    ) as typeof document;

    const { plan: back } = fromFhirBundle(less);

    const { length } = (back as Json)[measured.key] as typeof value;
    assert.deepEqual(length, { value: '<4', unit: cm });
    assert.deepEqual(codesOf({ length }), ['decimal/number length.value']);
  });

  it('are compared as one value each, in words', async () => {
    const after = { ...value, length: { value: '3.10', unit: cm }, where: { site: heel } };
    const changes = diffPlans(value, after, measured.key);

    const said = await changesInWords(changes, {
      after,
      section: measured.key,
      lang: 'en-GB',
      bothSexAndGender: false,
    });

    assert.deepEqual(
      changes.map(({ path }) => path),
      [['length'], ['where']],
    );
    assert.match(said, /Length: was 3.50 cm; now 3.10 cm/i);
    assert.match(said, /Where: was Heel \(Left\); now Heel/i);
  });

  it('are in a page that a server makes, in words', async () => {
    const page = await renderPlanHtml(plan);

    assert.match(page, /3\.50 cm/);
    assert.match(page, /The heel from behind/);
    assert.doesNotMatch(page, /R0lGOD/);
  });
});
