// What axe finds on every page of the demo, as it opens and in what can be made of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type AxeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { watchedPage } from '../support/demo-page.js';
import { addWords, pages, press, ready, save, says, visit } from '../support/demo-visit.js';

const demo = visit();

describe('axe finds nothing', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  /** Runs axe in a page of a context without the policy, which axe itself does not keep. */
  async function violations(path: string, act?: (page: Page) => Promise<void>) {
    const unguarded = await demo.browser.newContext({ bypassCSP: true });
    const { page } = await watchedPage(unguarded, demo.demo.url + path);
    await ready(page, path);
    await act?.(page);
    // high enough for all of it: axe measures what is drawn, and what is out of sight is not
    for (let fits = false; !fits;) {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      fits = page.viewportSize()?.height === height;
      await page.setViewportSize({ width: 1280, height });
      await page.waitForTimeout(300);
    }
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof AxeCore };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const results = await axe.run({ runOnly: tags });
      return results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      );
    });
    await unguarded.close();
    return found;
  }

  for (const path of pages) {
    it(`on ${path || 'the health record'}`, async () =>
      assert.deepEqual(await violations(path), []));
  }

  it('on the health record with errors, events and unsaved changes', async () => {
    const found = await violations('', async (page) => {
      await press(page, 'Add a contingency plan');
      await page.keyboard.type('A plan without a trigger');
      await save(page);
      await says(page, /There (?:is a problem|are \d+ problems)/);
    });
    assert.deepEqual(found, []);
  });

  it('on the health record with an earlier version, and what changed since', async () => {
    const found = await violations('', async (page) => {
      await page.locator('#version-2').press('Enter');
      await says(page, /It is not the current plan\.$/);
    });
    assert.deepEqual(found, []);
    const compared = await violations('', async (page) => {
      await page.locator('#version-2').press('Enter');
      await press(page, 'Compare with another version');
    });
    assert.deepEqual(compared, []);
  });

  it('on the health record with what it holds of the standard', async () => {
    const found = await violations('', async (page) => {
      await page.locator('#conformance-panel > summary').press('Enter');
      await says(page, /Tarn at Ashmere Vale/);
    });
    assert.deepEqual(found, []);
  });

  it('where somebody is asked whose words stand', async () => {
    const found = await violations('', async (page) => {
      const other = await page.context().newPage();
      await other.goto(demo.demo.url);
      await ready(other);
      await addWords(page, ' Mine.');
      await addWords(other, ' Theirs.');
      await save(other);
      await says(other, /^Saved as version 4/);
      await save(page);
      await says(page, 'The same thing was changed twice');
      for (const panel of await page.locator('#sides summary').all()) await panel.press('Enter');
    });
    assert.deepEqual(found, []);
  });
});
