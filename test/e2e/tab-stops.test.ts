// How often somebody presses Tab who goes through a page as it opens.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/demo-visit.js';

const demo = visit();

/** Presses Tab until the page is at its start again. */
async function stopsOn(page: Page): Promise<number> {
  const isAtStart = () =>
    page.evaluate(() => document.activeElement?.matches('body, .skip-link') ?? true);
  let stops = 0;
  do {
    await page.keyboard.press('Tab');
    stops++;
  } while (stops < 500 && (stops === 1 || !(await isAtStart())));
  return stops - 1;
}

describe('the Tab key', () => {
  for (const { path, most } of [
    { path: '', most: 120 },
    { path: 'person.html', most: 70 },
    { path: 'portal.html', most: 70 },
    { path: 'crisis.html', most: 20 },
  ]) {
    it(`stops ${most} times at most on ${path || 'the health record'}`, async () => {
      const page = await demo.open(path);

      const stops = await stopsOn(page);

      assert.ok(stops > 10 && stops <= most, `${stops} stops`);
    });
  }
});
