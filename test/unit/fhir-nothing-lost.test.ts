import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromFhirBundle, type FhirImport } from '../../src/fhir.js';
import type { Path } from '../../src/json/path.js';
import { everyResourceBundle, readTypes, type Entry } from '../support/every-resource-bundle.js';
import { valueAt } from '../../src/json/path.js';
import { putAt, textsOf, valueFor, type TextPlace } from '../support/fhir-texts.js';

const now = new Date('2026-05-01T12:00:00Z');

/** The language of a resource that no words of a plan are in says nothing of the plan. */
const WITHOUT_WORDS =
  /^(?:Composition|Organization|Patient|Practitioner|PractitionerRole|RelatedPerson)\.language/;

const textsByType = [...readTypes.keys()].map((type) =>
  textsOf(type)
    .filter(({ path }) => !WITHOUT_WORDS.test(path))
    .map((place): Text => ({ type, ...place })),
);
const everyText = textsByType.flat();

interface Text extends TextPlace {
  readonly type: string;
}

interface Put {
  readonly path: string;
  readonly token: string;
  readonly place: Path;
}

/** Puts something that nothing else says into the first resource of a type. */
function put(
  entries: readonly Entry[],
  { type, path, kind }: Text,
  number: number,
  indexOf: () => number,
): Put | undefined {
  const at = entries.findIndex(({ resource }) => resource.resourceType === type);
  const { value, token } = valueFor(kind, path, number);
  const place = putAt(entries[at]!.resource, path, value, indexOf);
  return place && { path, token, place: ['entry', at, 'resource', ...place] };
}

/** What a note need not say of a code or a file that it says in words. */
const TECHNICAL = /\.(?:system|code|version|url|reference)$/;

/** What is left out is told of by what it is, whatever those call it that refer to it. */
const LEFT_OUT = new Set(['not-current', 'not-understood', 'entered-in-error', 'other-patient']);

/** Whether the plan says it, or an issue is about its place; a note that is told of has to say it. */
const isToldOf = ({ plan, issues }: FhirImport, { path: text, token, place }: Put): boolean =>
  JSON.stringify(plan).includes(token) ||
  issues.some(
    ({ code, path }) =>
      (code !== 'in-note' || TECHNICAL.test(text)) &&
      path.every((key, index) => place[index] === key),
  ) ||
  (text.endsWith('.display') && issues.some(({ code }) => LEFT_OUT.has(code)));

describe('everything that a resource can say', () => {
  for (const [what, index] of [
    ['beside what is there', 0],
    ['as another entry of its list', 9],
  ] as const)
    it(`is in the plan or told of: ${what}`, () => {
      const lost: string[] = [];

      // one of each type of resource at a time
      for (let turn = 0; turn < Math.max(...textsByType.map(({ length }) => length)); turn++) {
        const bundle = everyResourceBundle();
        const said = textsByType
          .map((texts, type) => {
            const text = texts[turn];
            return text && put(bundle.entry, text, turn * 50 + type, () => index);
          })
          .filter((one) => one !== undefined);
        const read = fromFhirBundle(bundle, { now });
        lost.push(...said.filter((one) => !isToldOf(read, one)).map(({ path }) => path));
      }

      assert.ok(everyText.length > 5000);
      assert.deepEqual(lost, []);
    });

  /** The texts of a type that stand under the same element as one of them: what is read together. */
  const besides = new Map<Text, readonly Text[]>();
  const elementOf = ({ path }: Text) => path.split('.')[1];
  for (const texts of textsByType)
    for (const text of texts)
      if (!besides.has(text)) {
        const near = texts.filter((one) => elementOf(one) === elementOf(text));
        for (const one of near) besides.set(one, near);
      }

  const place = fc.record({ index: fc.constantFrom(0, 0, 9), isNear: fc.boolean(), at: fc.nat() });
  const combination = fc.tuple(
    ...textsByType.map((texts) =>
      fc.record({
        first: fc.constantFrom(...texts),
        others: fc.array(place, { minLength: 1, maxLength: 3 }),
      }),
    ),
  );

  it('is in the plan or told of: several things at once', () => {
    fc.assert(
      fc.property(combination, (all) => {
        const bundle = everyResourceBundle();
        const texts = all.flatMap(({ first, others }, type) => [
          { text: first, index: 0 },
          ...others.map(({ index, isNear, at }) => {
            const from = isNear ? besides.get(first)! : textsByType[type]!;
            return { text: from[at % from.length]!, index };
          }),
        ]);

        const said = texts
          .map(({ text, index }, number) => put(bundle.entry, text, number + 100, () => index))
          .filter((one) => one !== undefined)
          // one that stands where another was is all that is there
          .filter((one) => JSON.stringify(valueAt(bundle, one.place) ?? '').includes(one.token));
        const read = fromFhirBundle(bundle, { now });

        assert.deepEqual(
          said.filter((one) => !isToldOf(read, one)).map(({ path }) => path),
          [],
        );
      }),
      { numRuns: 150 },
    );
  });
});
