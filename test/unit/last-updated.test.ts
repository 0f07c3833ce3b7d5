import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { newestUpdateOf } from '../../src/plan/paper/last-updated.js';
import { anyJson } from '../support/arbitrary.js';

const now = new Date('2026-12-01T09:00:00Z');

describe('when a plan was last updated', () => {
  it('is the latest of its dates, whatever clock each was read from', () => {
    const value = {
      aboutMe: { date: '2026-03-01' },
      careAndSupportPlan: { lastUpdated: '2026-07-01T12:30:00+01:00' },
      contingencyPlans: [
        { lastUpdated: '2026-07-01T12:00:00Z' },
        { personCompletingRecord: { dateCompleted: '2025-01-01' } },
      ],
    };

    assert.equal(newestUpdateOf(value, now), '2026-07-01T12:00:00Z');
  });

  it('is no date that tells something else', () => {
    assert.equal(
      newestUpdateOf({ contingencyPlans: [{ plannedReview: '2027-01-01' }] }, now),
      undefined,
    );
  });

  it('is not recorded where no date can be read', () => {
    assert.equal(newestUpdateOf({ aboutMe: { date: 'soon' } }, now), undefined);
  });

  it('is a date in the standard’s form, and no words that a browser takes for one', () => {
    const value = {
      aboutMe: { date: 'Ward 9' },
      contingencyPlans: [{ lastUpdated: '2001-01-01' }],
    };

    assert.equal(newestUpdateOf(value, now), '2001-01-01');
  });

  it('is not that of what is archived', () => {
    const old = { lastUpdated: '2019-05-01' };
    const archived = { lastUpdated: '2026-11-30', archivedOn: '2026-11-30' };

    assert.equal(newestUpdateOf({ contingencyPlans: [old, archived] }, now), '2019-05-01');
  });

  it('takes any value at all', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const date = newestUpdateOf(value, now);
        assert.ok(date === undefined || !Number.isNaN(Date.parse(date)));
      }),
    );
  });
});
