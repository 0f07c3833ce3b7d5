import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInWorker } from '../support/worker.js';

/** What the worker says of itself. */
interface Answer {
  document: string;
  window: string;
  customElements: string;
  codes: string[];
}

describe('the core, in a worker without a DOM', () => {
  it('loads and gives the right answer', async () => {
    const answer = await runInWorker<Answer>(
      new URL('../support/core-worker.ts', import.meta.url),
      { contingencyPlans: [{ name: { text: 'Crisis plan' } }] },
    );

    assert.deepEqual(answer, {
      ...{ document: 'undefined', window: 'undefined', customElements: 'undefined' },
      codes: ['required', 'required', 'required'],
    });
  });
});
