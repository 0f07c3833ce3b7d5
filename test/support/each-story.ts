import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.js';
import {
  buildStorybook,
  openStoryPage,
  serveStorybook,
  StoryPages,
  storyIds,
  type Storybook,
  type StoryPage,
} from './storybook.js';

/** Of the window, in pixels. */
export const WIDTH = 800;

/** For a story, in milliseconds: one that hangs ends. */
const LIMIT = 180_000;

type Look = (page: StoryPage, storyId: string) => Promise<readonly string[]>;

/** A test for each story: nothing is found wrong by `look`, and the page complains of nothing. */
export function eachStory(name: string, look: Look): void {
  buildStorybook();

  describe(name, { concurrency: 2 }, () => {
    let storybook: Storybook;
    let browser: Browser;
    let pages: StoryPages;

    before(async () => {
      storybook = await serveStorybook();
      browser = await launchChromium();
      pages = new StoryPages(() => openStoryPage(browser, storybook));
    });

    after(async () => {
      await browser.close();
      await storybook.close();
    });

    for (const id of storyIds()) {
      it(id, { timeout: LIMIT }, () =>
        pages.use(async (page) => {
          const wrong = await look(page, id);

          assert.deepEqual([...wrong, ...page.complaints], []);
        }),
      );
    }
  });
}

/** What was found, each line under the state in which it was. */
export const under = (state: string, found: readonly string[]): string[] =>
  found.map((line) => `${state}: ${line}`);
