import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sameJson } from '../../src/json/same-json.js';
import { isRecord } from '../../src/json/json.js';
import { anyJson } from '../support/arbitrary.js';
import { times } from '../support/sample.js';

const date = new Date(0);
const call = () => {};
const symbol = Symbol('s');
const long = (text: string): unknown[] => {
  const list: unknown[] = [];
  list[4_294_967_294] = text;
  return list;
};
const deep = (depth: number, end: unknown): unknown => {
  let value = end;
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { value };
  return value;
};
const cyclic = (text: string): unknown => {
  const value: Record<string, unknown> = { text };
  return Object.assign(value, { value, list: [value] });
};
/** Made up while it is read. */
const endless = (): object => ({
  get one() {
    return endless();
  },
  get two() {
    return endless();
  },
});
const angry = () => ({
  get value(): never {
    throw new Error('no');
  },
});
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const same: [what: string, one: unknown, other: unknown][] = [
  ['keys in another order', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
  ['an absent key and one that is undefined', { a: 1, b: undefined }, { a: 1 }],
  ['different keys that are undefined', { a: undefined }, { b: undefined }],
  ['not a number', { a: NaN }, { a: NaN }],
  ['a zero below zero', -0, 0],
  ['big integers', { name: 1n }, { name: 1n }],
  ['one date', { date }, { date }],
  ['one function', [call], [call]],
  ['one symbol', [symbol], [symbol]],
  ['keys that are symbols, which JSON has not', { [symbol]: 1 }, { [symbol]: 2 }],
  ['objects without a prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ['cycles', cyclic('a'), cyclic('a')],
  ['a cycle and what it unrolls to', cyclic('a'), { ...(cyclic('a') as object) }],
  ['lists with holes', [1, , 3], [1, undefined, 3]], // eslint-disable-line no-sparse-arrays
  ['lists that are almost all holes', long('a'), long('a')],
  ['values that a getter gives', { get a() { return [1]; } }, { a: [1] }], // prettier-ignore
  ['a key called __proto__', JSON.parse('{"__proto__": 1}'), JSON.parse('{"__proto__": 1}')],
  ['many entries', Array(300_000).fill({ a: 1 }), Array(300_000).fill({ a: 1 })],
  ['many levels', deep(50_000, 'a'), deep(50_000, 'a')],
];

const different: [what: string, one: unknown, other: unknown][] = [
  ['null and undefined', null, undefined],
  ['null and an absent key', { a: null }, {}],
  ['a number and its text', 1, '1'],
  ['a number and a big integer', 1, 1n],
  ['big integers', { name: 1n }, { name: 2n }],
  ['a list and an object with its keys', ['a'], { 0: 'a' }],
  ['an empty list and an empty object', [], {}],
  ['a longer list', [1], [1, undefined]],
  ['entries in another order', [1, 2], [2, 1]],
  ['two dates', new Date(0), new Date(0)],
  ['a date and an object', new Date(0), {}],
  ['two maps', new Map([[1, 2]]), new Map([[1, 2]])],
  ['two functions', () => {}, () => {}],
  ['an inherited key', {}, { constructor: 1 }],
  ['an own key and an inherited one', { constructor: Object }, { a: Object }],
  ['a key called __proto__', JSON.parse('{"__proto__": {}}'), { a: {} }],
  ['as many keys, one undefined', { a: 1, b: undefined }, { b: 1 }],
  ['cycles', cyclic('a'), cyclic('b')],
  ['lists that are almost all holes', long('a'), long('b')],
  ['many levels', deep(50_000, 'a'), deep(50_000, 'b')],
  ['what throws when it is read', angry(), angry()],
  ['what can no longer be read', revoked(), revoked()],
  ['what never ends', endless(), endless()],
];

describe('JSON is the same for', () => {
  for (const [what, one, other] of same)
    it(what, () => {
      assert.deepEqual([sameJson(one, other), sameJson(other, one)], [true, true]);
    });

  it('any data and its copy, in whatever order of its keys', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        assert.equal(sameJson(value, turned(structuredClone(value))), true);
      }),
    );
  });
});

describe('JSON is different for', () => {
  for (const [what, one, other] of different)
    it(what, () => {
      assert.deepEqual([sameJson(one, other), sameJson(other, one)], [false, false]);
    });

  it('whatever has another text once its keys are sorted', () => {
    const small = fc.letrec<{ json: unknown }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<unknown>(null, 0, 1, '', 'a', true, false),
        fc.array(tie('json'), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('json'), { maxKeys: 2 }),
      ),
    })).json;
    fc.assert(
      fc.property(small, small, (one, other) => {
        assert.equal(sameJson(one, other), textOf(one) === textOf(other));
      }),
      { numRuns: times(2000) },
    );
  });
});

/** With its keys the other way round. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : isRecord(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, turned(inner)]),
        )
      : value;

/** Data as text, with its keys sorted. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
