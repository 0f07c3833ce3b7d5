import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';

const asked = process.env.SEED || '2026';

it('property tests try the cases that were asked for, or the same each time', () => {
  const { seed } = fc.readConfigureGlobal();

  assert.equal(seed, asked === 'random' ? undefined : Number(asked));
});
