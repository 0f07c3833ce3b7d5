// PRSB's datasets for wound care, as sections: what they hold is checked, sent and read as it was recorded.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { diffPlans, jsonSchema, standard, validate, type Plan } from '../../src/core.js';
import {
  fromFhirBundle,
  fromQuestionnaireResponse,
  toFhirBundle,
  toQuestionnaireResponse,
} from '../../src/fhir.js';
import { renderPlanHtml } from '../../src/html.js';
import { ENGLISH } from '../../src/i18n/languages.js';
import { suppliedWords } from '../../src/i18n/supplied-words.js';
import type { Json } from '../../src/json/json.js';
import type { Element } from '../../src/model/element.js';
import { supportedSelfCare } from '../../src/register/models/supported-self-care.js';
import { treatmentPlan } from '../../src/register/models/treatment-plan.js';
import { woundAssessment } from '../../src/register/models/wound-assessment.js';
import { drawnSizes, measuredVisits } from '../../src/sections/wound-assessment/wound-sizes.js';
import { wound } from '../../fixtures/training/wound.js';
import { woundCare } from '../../fixtures/training/wound-care.js';
import { wired } from '../support/wired.js';

const plan = { ...wound[0]!.plan, ...woundCare } as Plan & typeof woundCare;
const sections = [supportedSelfCare, treatmentPlan, woundAssessment] as const;
const valueOf = (key: string): unknown => (woundCare as Json)[key];

/** The keys that lead to each element in a section, without those of a group that has its words elsewhere. */
function* keysIn(
  section: string,
  element: Element,
  path: readonly string[] = [],
): Generator<readonly string[]> {
  const own = element.kind === 'list' ? element.item : element;
  const isElsewhere =
    own.kind === 'group' && own.words && own.words !== [section, ...path].join('.');
  if (isElsewhere) return;
  yield path;
  if (own.kind !== 'group') return;
  for (const [key, child] of Object.entries(own.children))
    yield* keysIn(section, child, [...path, key]);
}

const wordsAt = (lang: string, keys: readonly string[]): unknown => {
  const trees = suppliedWords(lang) as readonly Json[];
  return trees
    .map((tree) => keys.reduce<unknown>((at, key) => (at as Json | undefined)?.[key], tree))
    .find(Boolean);
};

describe('the sections for wound care', () => {
  for (const { key, model } of sections) {
    it(`${key} is valid as it is recorded, by our checker and by JSON Schema`, () => {
      assert.deepEqual(validate(key, valueOf(key)).issues, []);
      assert.equal(new Ajv2020({ strict: true }).compile(jsonSchema(key))(valueOf(key)), true);
    });

    it(`${key} goes to FHIR and to a response, and comes back as it was`, () => {
      const bundle = wired(toFhirBundle(plan));

      assert.deepEqual((fromFhirBundle(bundle).plan as Json)[key], valueOf(key));
      const { plan: answered } = fromQuestionnaireResponse(toQuestionnaireResponse(plan));
      assert.deepEqual((answered as Json)[key], valueOf(key));
    });

    it(`${key} has words of its own for each element, in English and Welsh`, () => {
      for (const lang of [ENGLISH, 'cy'])
        for (const keys of keysIn(key, model)) {
          const words = wordsAt(lang, [key, ...keys, 'label']);
          assert.equal(typeof words, 'string', `${lang}: ${keys.join('.')}`);
        }
    });

    it(`${key} is kept whatever it holds`, () => {
      for (const wrong of [
        'x',
        [1],
        { one: [null] },
        { documents: 7, woundAssessment: [{ photographs: {} }] },
      ]) {
        const whole = { ...wound[0]!.plan, [key]: wrong } as never;
        const kept = validate('plan', whole).value as Json;
        assert.deepEqual((fromFhirBundle(wired(toFhirBundle(whole))).plan as Json)[key], kept[key]);
      }
    });
  }

  it('are no elements of the standard', () => {
    assert.equal(standard.elements().filter(({ key }) => key.startsWith('prsb')).length, 0);
  });

  it('are read in a page that a server makes', async () => {
    const page = await renderPlanHtml(plan);

    for (const words of [
      'Driving myself to chapel',
      '4.5 cm',
      'Lower leg (Left)',
      'Leg club on Tuesdays',
    ])
      assert.ok(page.includes(words), words);
  });

  it('tell a measurement that changed as one change', () => {
    const after = structuredClone(
      valueOf(woundAssessment.key),
    ) as (typeof woundCare)['prsb-wound-care-woundAssessment'];
    after.woundAssessment[0]!.woundLengthWidthAndDepth[0]!.woundDimension[0]!.dimensionValue.value =
      '4.6';

    const changes = diffPlans(valueOf(woundAssessment.key), after, woundAssessment.key);

    assert.deepEqual(
      changes.map(({ kind, path }) => [kind, path.at(-1)]),
      [['changed', 'dimensionValue']],
    );
  });
});

describe('the sizes of a wound', () => {
  const cm = { system: 'http://unitsofmeasure.org', code: 'cm' };
  const visit = (on: unknown, value: unknown, unit: unknown = cm) => ({
    assessedOn: on,
    woundLengthWidthAndDepth: [
      { woundDimension: [{ dimensionType: { text: 'Length' }, dimensionValue: { value, unit } }] },
    ],
  });

  it('are in the order of their dates, and those without one last', () => {
    const visits = measuredVisits([
      visit('2026-03', '2', cm),
      visit(undefined, '9'),
      visit('2026-01', '3'),
    ]);

    assert.deepEqual(
      visits.map(({ on }) => on),
      ['2026-01', '2026-03', undefined],
    );
  });

  it('are drawn in one unit only, without a number that is none', () => {
    const drawn = drawnSizes(
      measuredVisits([
        visit('2026-01', '3'),
        visit('2026-02', '20', { ...cm, code: 'mm' }),
        visit('2026-03', 'two'),
        visit('2026-04', '1.5'),
      ]),
    );

    assert.equal(drawn?.unit, 'cm');
    assert.deepEqual(
      drawn?.lines[0]?.points.map(([, value]) => value),
      [3, 1.5],
    );
  });

  it('are not drawn where there are not two of them', () => {
    assert.equal(drawnSizes(measuredVisits([visit('2026-01', '3')])), undefined);
    assert.deepEqual(measuredVisits('hostile'), []);
    assert.deepEqual(measuredVisits([null, 7, { woundLengthWidthAndDepth: {} }]), []);
  });
});
