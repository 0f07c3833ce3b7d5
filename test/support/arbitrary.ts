// Values for property tests, made from the model.
import fc from 'fast-check';
import { childrenOf } from '../../src/model/children.js';
import type { Element, Group, Leaf, LeafKind, List } from '../../src/model/element.js';
import { isVisible } from '../../src/text/plain-characters.js';
import { planModel, type SectionKey } from '../../src/standard/plan-model.js';
import { takesWords } from '../../src/value-sets/value-set.js';
import { anyCharacter } from './any-character.js';
import { anyJson, deepJson, deepKeys, depths, spoil, spoils } from './junk.js';

export { anyJson } from './junk.js';

type Values = fc.Arbitrary<unknown>;

export const keys = ['plan', ...Object.keys(planModel.children)] as (SectionKey | 'plan')[];

/** The model of a section, or of the whole plan. */
export const elementOf = (key: SectionKey | 'plan'): Element =>
  key === 'plan' ? planModel : planModel.children[key];

// each is one character for JSON Schema: letters, marks, emoji, astral letters, what HTML escapes
const characters = Array.from('aBz79 .é\u0301ß中ع😀🏴𝒳\u200d\u2014"\'<&\\');

/** Something to read, of so many characters. */
const words = (minLength = 1, maxLength = 40, unit = fc.constantFrom(...characters)) =>
  fc
    .string({ unit, minLength: Math.max(1, minLength), maxLength: Math.min(40, maxLength) })
    .map((said) => (isVisible(said) ? said : 'x'.repeat(Math.max(1, minLength))));

const lines = fc.oneof(
  { weight: 9, arbitrary: words(1, 40, fc.constantFrom(...characters, '\n')) },
  { weight: 1, arbitrary: fc.integer({ min: 20, max: 200 }).map((size) => '𝒳 '.repeat(size)) },
);

const nhsNumber = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
  .map((digits) => {
    const check = (11 - (digits.reduce((sum, digit, at) => sum + digit * (10 - at), 0) % 11)) % 11;
    return check === 10 ? '9434765919' : [...digits, check].join('');
  });

const postcode = fc.constantFrom('LS1 4AP', 'sw1a1aa', 'BFPO 57', 'GIR 0AA', 'nowhere');
const telephone = fc.constantFrom('0113 496 0000', '+44 (0)113 496 0000 ext. 12', 'ask Sam');
const email = fc.emailAddress().filter(({ length }) => length <= 255);

const ADDRESS = Array.from("abz09-._~!$&'()*+,;=:@");
const inAddress = fc.string({
  unit: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...ADDRESS) },
    { weight: 1, arbitrary: anyCharacter.map(encodeURIComponent) },
  ),
  maxLength: 10,
});
/** As `fc.webUrl`, whose `%` are any character by a map of them all. */
const url = fc
  .record({
    scheme: fc.constantFrom('http', 'https'),
    authority: fc.webAuthority(),
    path: fc.array(inAddress, { maxLength: 4 }),
    query: fc.option(inAddress, { nil: undefined }),
    fragment: fc.option(inAddress, { nil: undefined }),
  })
  .map(({ scheme, authority, path, query, fragment }) =>
    [
      `${scheme}://${authority}`,
      ...path.map((segment) => `/${segment}`),
      ...(query === undefined ? [] : [`?${query}`]),
      ...(fragment === undefined ? [] : [`#${fragment}`]),
    ].join(''),
  );

const practiceCode = fc.constantFrom('A81001', 'y00101', 'V81997', 'none');

const formats = {
  'nhs-number': nhsNumber,
  postcode,
  telephone,
  'practice-code': practiceCode,
  email,
};

const instant = fc
  .date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString());

const leapDay = fc.constantFrom('2024-02-29', '2000-02-29', '0400-02-29');
const date = fc.oneof(
  { weight: 9, arbitrary: instant.map((at) => at.slice(0, 10)) },
  { weight: 1, arbitrary: leapDay },
);

/** As precise as wanted: to the year, month, day, second or millisecond, here or elsewhere. */
const dateTime = fc
  .tuple(instant, fc.constantFrom(4, 7, 10, 19, 24), fc.constantFrom('Z', '+01:00', '-13:59'))
  .map(([at, length, offset]) =>
    length < 19 ? at.slice(0, length) : at.slice(0, length).replace('Z', '') + offset,
  );

const duration = fc.constantFrom('P6M', 'P1Y', 'P2W', 'P10D', 'PT36H', 'P1Y2M3W4DT5H6M7S', 'P0D');

const system = fc.constantFrom('http://snomed.info/sct', 'urn:oid:1.2.3', 'a system, 😀');

function codingOf({ codes, minLength = 1, maxLength = 18 }: Leaf): Values {
  const held = [...(codes?.concepts ?? []), ...(codes?.alsoAccepted ?? [])];
  const free = fc.record(
    { system, code: words(minLength, maxLength), display: words() },
    { requiredKeys: ['system', 'code'] },
  );
  if (codes?.closed) return fc.constantFrom(...held).map((concept) => ({ ...concept }));
  return held.length
    ? fc.oneof(
        free,
        fc.constantFrom(...held).map((concept) => ({ ...concept })),
      )
    : free;
}

const codedTextOf = (leaf: Leaf): Values =>
  fc
    .record({ coding: maybe(codingOf(leaf)), text: maybe(lines) })
    .map(({ coding, text }) => present({ coding, text: coding || text ? text : 'x' }));

const leaves: Record<LeafKind, (leaf: Leaf) => Values> = {
  string: ({ format, minLength, maxLength }) =>
    format ? formats[format] : words(minLength, maxLength),
  text: () => lines,
  date: () => date,
  dateTime: () => dateTime,
  dateTimeOrDuration: () => fc.oneof(dateTime, duration),
  boolean: () => fc.boolean(),
  scale: ({ max }) => fc.integer({ min: 1, max }),
  coding: (leaf) =>
    !takesWords(leaf.codes)
      ? codingOf(leaf)
      : fc.oneof(
          { weight: 9, arbitrary: codingOf(leaf) },
          { weight: 1, arbitrary: fc.record({ display: words() }) },
        ),
  codedText: codedTextOf,
  url: () => url,
  textOrUrl: () => fc.oneof(lines, url),
  defined: ({ definition, facts }) => fc.constant(definition?.sample(facts)),
};

const maybe = (values: Values): Values =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: values });

/** Without the keys that are undefined. */
const present = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));

/** Two dateTimes, the first not after the second as far as both say. */
const ordered = fc
  .tuple(instant, instant, fc.constantFrom(4, 7, 10, 24), fc.constantFrom(4, 7, 10, 24))
  .map(([one, other, ...lengths]) =>
    [one, other].sort().map((at, index) => at.slice(0, lengths[index])),
  );

function groupOf({ children, order = [] }: Group): Values {
  const parts = Object.entries(children).map(([key, child]): [string, Values] => {
    const values = validValue(child);
    return [key, child.mro === 'M' ? values : maybe(values)];
  });
  const dates = fc.tuple(...order.map(() => ordered));
  return fc.tuple(fc.record(Object.fromEntries(parts)), dates).map(([value, pairs]) => {
    for (const [index, pair] of order.entries()) {
      if (pair.every((key) => value[key] !== undefined)) {
        for (const [at, key] of pair.entries()) value[key] = pairs[index]?.[at];
      }
    }
    return present(value);
  });
}

function listOf({ item }: List): Values {
  const entry: Values = childrenOf(item)
    ? fc
        .tuple(validValue(item), maybe(fc.uuid()))
        .filter(([value]) => Object.keys(value as object).length > 0)
        .map(([value, id]) => present({ id, ...(value as object) }))
    : validValue(item);
  return fc.array(entry, { minLength: 1, maxLength: 2 });
}

const made = new WeakMap<Element, Values>();

/** Values as they are stored, which the model calls valid. Warnings there may be. */
export function validValue(element: Element): Values {
  let values = made.get(element);
  if (!values) made.set(element, (values = makeValid(element)));
  return values;
}

function makeValid(element: Element): Values {
  if (element.kind === 'list') return listOf(element);
  if (element.kind !== 'group') return leaves[element.kind](element);
  return groupOf(element).filter((value) => Object.keys(value as object).length > 0);
}

/** Valid values that went wrong in a few places: see the ways in `junk.ts`. */
export const almostValue = (element: Element): Values =>
  fc
    .tuple(validValue(element), fc.array(spoils, { minLength: 1, maxLength: 4 }))
    .map(([value, wrongs]) => wrongs.reduce((at, wrong) => spoil(element, at, wrong), value));

/** What came from anywhere. Deep data is made when it is asked for, as nothing could print it. */
export interface Hostile {
  readonly value: unknown;
  readonly deep?: Deep;
}

type Deep = typeof deep extends fc.Arbitrary<infer D> ? D : never;

const deep = fc.record({
  depth: depths,
  key: deepKeys,
  by: fc.record({ spoils, how: fc.constantFrom(...(['replace', 'strange', 'lead'] as const)) }),
});

/** Valid, almost valid and any other JSON, some of it deeper than a walk by recursion survives. */
export const hostileValues = (element: Element): fc.Arbitrary<Hostile> =>
  fc.record({
    value: fc.oneof(
      { weight: 2, arbitrary: validValue(element) },
      { weight: 5, arbitrary: almostValue(element) },
      { weight: 1, arbitrary: anyJson },
    ),
    deep: fc.option(deep, { nil: undefined, freq: 4 }),
  });

export function hostileValue(element: Element, { value, deep }: Hostile): unknown {
  if (!deep) return value;
  const { depth, key, by } = deep;
  return spoil(element, value, { ...by.spoils, how: by.how, junk: deepJson(depth, key) });
}
