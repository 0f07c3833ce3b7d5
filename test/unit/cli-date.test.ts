import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { momentOf } from '../../src/cli/date-option.js';
import { UsageError } from '../../src/cli/usage.js';

describe('--date', () => {
  for (const [date, moment] of [
    ['2026-11-30T09:00:00Z', '2026-11-30T09:00:00.000Z'],
    ['2020-01-31', '2020-01-31T23:59:00.000Z'],
    ['2020-06-30', '2020-06-30T22:59:00.000Z'],
    ['2020-02', '2020-02-29T23:59:00.000Z'],
    ['2020-12', '2020-12-31T23:59:00.000Z'],
    ['2020', '2020-12-31T23:59:00.000Z'],
    ['2199-07', '2199-07-31T22:59:00.000Z'],
  ] as const)
    it(`is all of ${date}`, () => {
      assert.equal(momentOf(date).toISOString(), moment);
    });

  it('is now in the year that it is', () => {
    const said = momentOf(new Date().toISOString().slice(0, 4)).getTime();

    assert.ok(Math.abs(said - Date.now()) < 60_000);
  });

  it('refuses what is no date', () => {
    assert.throws(() => momentOf('today'), UsageError);
  });
});
