// What a page loads before anything shows: who makes it grow says so, with `npm run accept bytes`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { budgetNow, grown, type Budget } from '../../bench/budget.js';

const accepted = JSON.parse(readFileSync('bench/bytes.json', 'utf8')) as Budget;

it('no entry is larger than was accepted', async () => {
  assert.deepEqual(grown(accepted, await budgetNow()), []);
});

it('an entry that grew is told, with the module that grew', () => {
  const before = { entries: { a: 1000, b: 1000 }, modules: { x: [5, 5], y: [9, 0] } };
  const now = { entries: { a: 1010, b: 1011 }, modules: { x: [5, 6], y: [9, 30] } };

  assert.deepEqual(grown(before, now), ['b grew from 1000 to 1011 bytes: y by 30, x by 1']);
});
