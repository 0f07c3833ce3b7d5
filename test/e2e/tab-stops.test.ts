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

/** Whether what has the focus adds something, inside however many shadow roots. */
const addsSomething = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.matches('button.add') ?? false;
  });

describe('from the top of a plan', () => {
  for (const [path, noLists] of [
    ['', ['About me', 'Person', 'GP practice']],
    ['person.html', ['About me']],
  ] as const) {
    it(`it is 12 stops at most to what adds to any section: ${path || 'the health record'}`, async () => {
      const page = await demo.open(path);
      const links = page.locator('#form-plan .contents a');
      const names = await links.allTextContents();
      assert.ok(names.length >= 4);

      for (const [index, name] of names.entries()) {
        if ((noLists as readonly string[]).includes(name.trim())) continue;
        await links.nth(index).press('Enter');
        let stops = index + 1;
        do {
          await page.keyboard.press('Tab');
          stops++;
        } while (stops < 30 && !(await addsSomething(page)));
        assert.ok(stops <= 12, `${name}: ${stops}`);
      }
    });
  }
});

describe('the Tab key', () => {
  for (const { path, most } of [
    { path: '', most: 120 },
    { path: 'person.html', most: 66 },
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
