// One goal through the versions of a plan.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { goalHistories } from '../../src/core.js';
import { anyJson } from '../support/arbitrary.js';

const plan = (...needs: unknown[]) => ({
  careAndSupportPlan: { needsConcernsOrProblems: needs },
});
const need = (id: string, ...goalsAndHopes: unknown[]) => ({
  id,
  text: `Need ${id}`,
  goalsAndHopes,
});
const goal = (id: string | undefined, text: string, score?: number) => ({
  ...(id && { id }),
  text,
  ...(score !== undefined && { goalImportanceScore: score }),
});

/** Each history as the versions that have it, with what it is called last. */
const told = (...versions: unknown[]) =>
  goalHistories(versions).map(({ points }) => [
    (points.at(-1)!.goal as { text?: string }).text,
    points.map(({ version }) => version).join(),
  ]);

describe('a goal through the versions of a plan', () => {
  it('is found again by its id, whatever it is called', () => {
    assert.deepEqual(
      told(plan(need('n', goal('g', 'Walk'))), plan(need('n', goal('g', 'Sleep all night')))),
      [['Sleep all night', '0,1']],
    );
  });

  it('is found again in another need', () => {
    assert.deepEqual(
      told(
        plan(need('n', goal('g', 'Walk')), need('m')),
        plan(need('n'), need('m', goal('g', 'Walk'))),
      ),
      [['Walk', '0,1']],
    );
  });

  it('is found again by its words where it has no id', () => {
    assert.deepEqual(
      told(
        plan(need('n', goal(undefined, 'Walk to the shop', 4))),
        plan(need('n', goal(undefined, 'Walk to the shop', 8))),
      ),
      [['Walk to the shop', '0,1']],
    );
  });

  it('is another one where its id is', () => {
    assert.deepEqual(told(plan(need('n', goal('g', 'Walk'))), plan(need('n', goal('h', 'Walk')))), [
      ['Walk', '1'],
      ['Walk', '0'],
    ]);
  });

  it('goes on where a version lacks it', () => {
    assert.deepEqual(
      told(plan(need('n', goal('g', 'Walk'))), {}, plan(need('n', goal('g', 'Walk')))),
      [['Walk', '0,2']],
    );
  });

  it('is archived with its need', () => {
    const [history] = goalHistories([
      plan({ ...need('n', goal('g', 'Walk')), archivedOn: '2026-01-01' }),
    ]);

    assert.equal(history!.points[0]!.archived, true);
  });

  it('is told of any versions at all', () => {
    fc.assert(
      fc.property(fc.array(anyJson, { maxLength: 4 }), (versions) => {
        assert.ok(Array.isArray(goalHistories(versions)));
      }),
    );
  });
});
