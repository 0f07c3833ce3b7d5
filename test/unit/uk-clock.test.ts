import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toDateTime } from '../../src/model/uk-clock.js';

const MINUTE = 60_000;
const minute = (moment: number) => Math.floor(moment / MINUTE) * MINUTE;

describe('a moment as the clock shows it', () => {
  it('is that moment, to the minute', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1972-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (moment) => {
          assert.equal(Date.parse(toDateTime(moment)), minute(moment.getTime()));
        },
      ),
    );
  });

  it('is that moment in each minute of the nights in which the clocks change', () => {
    for (const night of ['2026-03-28T22:00:00Z', '2026-10-24T22:00:00Z'])
      for (let after = 0; after < 360; after++) {
        const moment = Date.parse(night) + after * MINUTE;

        assert.equal(Date.parse(toDateTime(new Date(moment))), moment);
      }
  });

  it('says which of the two it is, in the hour that comes twice', () => {
    assert.equal(toDateTime(new Date('2026-10-25T00:20:00Z')), '2026-10-25T01:20:00+01:00');
    assert.equal(toDateTime(new Date('2026-10-25T01:20:00Z')), '2026-10-25T01:20:00+00:00');
  });
});
