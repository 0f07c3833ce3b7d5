// Widgets that come and go, in a page that stays for a day.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leftBehind, tags, withMemoryPage } from '../../bench/memory.js';

const TIMES = 10;

describe('widgets that come and go', () => {
  it('leave nothing behind, with a provider or without', () =>
    withMemoryPage(async (page) => {
      for (const tag of await tags(page))
        for (const isProvided of [false, true]) {
          const { heap: _, ...left } = await leftBehind(page, tag, TIMES, isProvided);

          assert.deepEqual(
            left,
            { nodes: 0, listeners: 0, weakReferences: 0, widgets: 0 },
            `${tag}, ${isProvided ? 'in a' : 'without'} provider`,
          );
        }
    }));
});
