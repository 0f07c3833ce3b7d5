// What goes wrong with JSON: values of the wrong kind, and ways to spoil a good one.
import fc from 'fast-check';
import { childrenOf } from '../../src/model/children.js';
import type { Element } from '../../src/model/element.js';
import { planModel } from '../../src/standard/plan-model.js';
import { valueAt } from '../../src/json/path.js';
import { isRecord } from '../../src/json/json.js';
import { setOwn, slots, withAt, withOwn } from './slots.js';
import { share } from './share.js';

/** Keys that the model does not know, and that careless code trips over. */
export const unknownKeys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'toJSON',
  'valueOf',
  'isPrototypeOf',
  'then',
  'length',
  '',
  '0',
  '1',
  '-1',
  'a.b',
  'localCode',
];

function* keysIn(element: Element): Generator<string> {
  if (element.kind === 'list') yield* keysIn(element.item);
  for (const [key, child] of Object.entries(childrenOf(element) ?? {})) {
    yield key;
    yield* keysIn(child);
  }
}

const someKey = fc.constantFrom(...unknownKeys, ...new Set(keysIn(planModel)));

const objectOf = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.array(fc.tuple(someKey, values), { maxLength: 4 }).map((entries) => {
    const object = {};
    for (const [key, value] of entries) setOwn(object, key, value);
    return object;
  });

const oneOf = (...values: unknown[]) =>
  fc.constantFrom(...values).map((one) => structuredClone(one));
const empty = oneOf(null, '', ' ', '\n\t', '\u00a0\ufeff', [], {});
const nested = oneOf([null], [''], [[]], { a: null }, { id: 'x' }, { id: 7 });
const almostWords = fc.constantFrom(
  ...['x', ' x ', 'x\ud800', '𝒳'.repeat(36), 'x'.repeat(300), '😀'.repeat(71), 'x\n'.repeat(80)],
  ...['2023-02-29', '1900-02-29', '2024-02-29', '2000-02-29', '2024-04-31', '2024-13-01', '0000'],
  ...['2024-01-01T24:00:00Z', '2024-01-01T10:00:00', '2024-01-01T10:00Z', '24-1-1', '9999', '0001'],
  ...['2016-12-31T23:59:60Z', '2024-06-01T00:00:00+14:00', '2024-06-01T00:00:00+14:30', '2024-06'],
  ...['P', 'PT', 'P1.5Y', 'P1M1Y', '-P1D', 'p6m', 'P6M', 'P6M\n', '2024\n'],
  ...['9434765919', '9434765918', '943 476 5919', '٩٤٣٤٧٦٥٩١٩', '0123456789\n'],
  ...['a@b', 'a@b.c', 'a@@b.cd', 'a b@c.de', 'é@b.cd', '<a@b.cd>', 'a@b.cd\n', 'a@\u212a.cd'],
  ...[
    'javascript:alert(1)',
    'http://',
    'https://nhs.uk',
    ' https://nhs.uk',
    'HTTPS://उदाहरण.भारत/é',
  ],
  ...['http://a b', 'http://a/b c', '//nhs.uk', 'ftp://nhs.uk', 'http://a@b', 'http://a:99/?q#😀'],
  ...[
    'https://nhs.uk@evil.example',
    'https://nhs.uk:pw@evil.example/',
    'https://nhs.uk\\@evil.example',
  ],
  ...[
    '\u0000',
    'a\u000bb',
    'a\u001b[2Jb',
    'x\ufffe',
    'x\udc00y',
    '\u007f\u0085',
    'a\u2028b',
    'x\r\ny',
  ],
  ...[
    '&constructor;',
    '&#0;',
    '&#xd800;',
    '<!--',
    '-->',
    '</p>',
    '$t(issues)',
    '{{label}}',
    "$&$'",
  ],
  ...['2026-02-30', '2026-02-30T10:00:00Z', '2024-02-29T23:59:60Z', 'P1Y2M', '+275760-09-13'],
  ...['http://snomed.info/sct', '1', '2', '9', 'X', 'A', 'home', 'true', 'null', '__proto__'],
);
const number = fc.constantFrom(0, -0, 1, 5, 6, 10, 11, -1, 2.5, 1e21, 5e-324, 2 ** 53);
const scalar = fc.oneof(
  almostWords,
  number,
  fc.boolean(),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

/** JSON of any shape, with keys of the model in places where they don't belong. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    { weight: 3, arbitrary: scalar },
    { weight: 2, arbitrary: empty },
    { weight: 1, arbitrary: fc.array(tie('json'), { maxLength: 3 }) },
    { weight: 4, arbitrary: objectOf(tie('json')) },
  ),
})).json;

export const junk: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: scalar },
  { weight: 3, arbitrary: empty },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: anyJson },
);

/** Spoils one place of a value: any place that the model knows, filled or not. */
interface Spoil {
  /** which place, as a share of all of them */
  readonly where: number;
  readonly how: keyof typeof ways;
  readonly key: string;
  readonly junk: unknown;
}

type Way = (value: unknown, by: Spoil) => unknown;

const ways = {
  replace: (_, { junk }) => junk,
  remove: () => undefined,
  wrap: (value) => [value],
  wrapInObject: (value) => ({ value: toJson(value) }),
  lengthen: (value) => (typeof value === 'string' ? value + ' 😀'.repeat(200) : value),
  pad: (value) => (typeof value === 'string' ? ` ${value}\n` : value),
  first: (value) => (isList(value) ? value[0] : value),
  hole: (value) => (isList(value) ? new Array<unknown>(1).concat(value) : value),
  lead: (value, { junk }) => (isList(value) ? [junk, ...value] : value),
  strange: (value, { key, junk }) => (isRecord(value) ? withOwn(value, key, junk) : value),
} satisfies Record<string, Way>;

const toJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

export const spoils: fc.Arbitrary<Spoil> = fc.record({
  where: share,
  how: fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[]), 'replace', 'strange'),
  key: someKey,
  junk,
});

/** JSON so deep that a walk which calls itself for each level does not come back. */
export function deepJson(depth: number, key?: string): unknown {
  let deep: unknown = 'at the bottom';
  for (let level = 0; level < depth; level++)
    deep = key === undefined ? [deep] : withOwn({}, key, deep);
  return deep;
}

export const depths = fc.constantFrom(2, 199, 201, 3_000, 20_000);
export const deepKeys = fc.option(someKey, { nil: undefined });

/** A copy of a value with one place of it spoilt. */
export function spoil(element: Element, value: unknown, spoil: Spoil): unknown {
  const places = [...slots(element, value)];
  const path = places[Math.floor(spoil.where * places.length)]?.path ?? [];
  const way: Way = ways[spoil.how];
  const next = way(valueAt(value, path), spoil);
  return withAt(element, value, path, next);
}
