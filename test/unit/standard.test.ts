import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elements, type ElementRow } from '../../src/standard/rows.js';
import { readCsv } from '../support/csv.js';

const table = readCsv(new URL('../data/elements.csv', import.meta.url));
const rows = elements();
const columns: (keyof ElementRow)[] = [
  'key',
  'jsonType',
  'mro',
  'min',
  'max',
  'datatype',
  'minLength',
  'maxLength',
  'precision',
  'standardPath',
  'note',
];

describe('the model against the table of elements', () => {
  it('has every row, in order, and no other', () => {
    assert.deepEqual(
      rows.map(({ key }) => key),
      table.map(({ key }) => key),
    );
  });

  for (const expected of table) {
    it(`agrees on ${expected.key}`, () => {
      const row = rows.find(({ key }) => key === expected.key);
      const actual = Object.fromEntries(columns.map((name) => [name, String(row?.[name] ?? '')]));
      assert.deepEqual(actual, Object.fromEntries(columns.map((name) => [name, expected[name]])));
    });
  }

  it('binds every coding that the table binds', () => {
    const bound = table.filter(({ jsonType, valueSet }) => jsonType === 'coding' && valueSet);
    assert.ok(bound.length > 50);
    for (const { key } of bound) {
      assert.ok(rows.find((row) => row.key === key)?.valueSet, `${key} has no value set`);
    }
  });
});
