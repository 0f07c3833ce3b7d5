// What a screen reader is given of each element, as somebody looked at it and accepted it. When it is
// meant to be another: `npm run accept trees`, and look at the difference.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { basename, dirname } from 'node:path';
import type { Browser } from 'playwright-core';
import { treeFile, treeOf, treeStories } from '../support/accessibility-tree.js';
import { launchChromium } from '../support/chromium.js';
import { buildStorybook, openStoryPage, serveStorybook } from '../support/storybook.js';
import type { Storybook, StoryPage } from '../support/storybook.js';

buildStorybook();

describe('the accessibility tree', () => {
  let storybook: Storybook;
  let browser: Browser;
  let page: StoryPage;

  before(async () => {
    storybook = await serveStorybook();
    browser = await launchChromium();
    page = await openStoryPage(browser, storybook);
  });

  after(async () => {
    await browser.close();
    await storybook.close();
  });

  for (const id of treeStories()) {
    it(`of ${id} is the one that was accepted`, async () => {
      assert.equal(await treeOf(page, id), readFileSync(treeFile(id), 'utf8'));
    });
  }

  it('is kept of no story that is not there', () => {
    const kept = readdirSync(dirname(treeFile('any'))).sort();
    assert.deepEqual(
      kept,
      treeStories()
        .map((id) => basename(treeFile(id)))
        .sort(),
    );
  });
});
