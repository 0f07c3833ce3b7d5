import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { newestUpdateOf } from '../../src/plan/paper/last-updated.js';
import { anyJson } from '../support/arbitrary.js';

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

    assert.equal(newestUpdateOf(value), '2026-07-01T12:00:00Z');
  });

  it('is no date that tells something else', () => {
    assert.equal(
      newestUpdateOf({ contingencyPlans: [{ plannedReview: '2027-01-01' }] }),
      undefined,
    );
  });

  it('is not recorded where no date can be read', () => {
    assert.equal(newestUpdateOf({ aboutMe: { date: 'soon' } }), undefined);
  });

  it('takes any value at all', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const date = newestUpdateOf(value);
        assert.ok(date === undefined || !Number.isNaN(Date.parse(date)));
      }),
    );
  });
});
