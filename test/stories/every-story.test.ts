// What axe finds in every story, in every language, theme and mode; and, in the same visit, what axe
// does not see: reflow, text spacing, the size of targets, the focus.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Toolbar } from '../../stories/support/provider.js';
import { launchChromium } from '../support/chromium.js';
import {
  buildStorybook,
  openStoryPage,
  serveStorybook,
  StoryPages,
  storyIds,
  type Storybook,
  type StoryPage,
} from '../support/storybook.js';

const WIDTH = 800;
/** 1280 px at 400 % */
const NARROW = 320;
/** Nothing that is looked for asks for more, and Chromium needs a minute to draw 20,000 px. */
const HEIGHT = 1200;

/*
 * Every language in every theme would take an hour and find nothing more: a language changes words,
 * and with them names, lengths and directions, so all rules run; a theme changes no words, so the
 * rules run that measure what is drawn.
 */
const LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];

interface Mode {
  readonly chosen?: Partial<Toolbar>;
  readonly media?: Parameters<StoryPage['page']['emulateMedia']>[0];
  readonly rules?: readonly string[];
  readonly without?: string;
}

const modes: Record<string, Mode> = {
  Welsh: { chosen: { lang: 'cy' } },
  // what makes a button's words longer is not in the longer name that has these words in it
  'longer words': { chosen: { lang: 'en-XA' }, without: 'label-content-name-mismatch' },
  'right to left': { chosen: { lang: 'ar-XB' } },
  'for the person': { chosen: { audience: 'person' } },
  'read-only': { chosen: { readonly: 'readonly' } },
  'NHS.UK': { chosen: { theme: 'nhsuk' }, rules: LOOKS },
  dark: { chosen: { theme: 'dark' }, rules: LOOKS },
  'high contrast': { chosen: { theme: 'high-contrast' }, rules: LOOKS },
  compact: { chosen: { density: 'compact' }, rules: LOOKS },
  'forced colours': { media: { forcedColors: 'active' }, rules: LOOKS },
  // paper is white whatever the theme
  'dark, on paper': {
    chosen: { theme: 'dark' },
    media: { media: 'print' },
    rules: ['color-contrast'],
  },
};

buildStorybook();

describe('every story', { concurrency: 2 }, () => {
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
    it(id, () =>
      pages.use(async (page) => {
        const wrong = [...(await asItIs(page, id)), ...(await inEveryMode(page))];

        assert.deepEqual([...wrong, ...page.complaints], []);
      }),
    );
  }

  it('changes with the theme', () =>
    pages.use(async (page) => {
      const grounds = new Set<string>();

      await page.show('sections-about-me--empty', WIDTH);
      for (const theme of ['default', 'nhsuk', 'dark', 'high-contrast']) {
        await page.choose({ theme });
        grounds.add(await page.run('ground'));
      }

      assert.equal(grounds.size, 4);
    }));
});

const under = (name: string, found: readonly string[]): string[] =>
  found.map((line) => `${name}: ${line}`);

async function asItIs(page: StoryPage, id: string): Promise<string[]> {
  await page.show(id, WIDTH);
  const wrong = under('closed', await page.run('axe'));
  await page.run('openAll');
  await page.fit(WIDTH, HEIGHT);
  wrong.push(
    ...(await page.run('notDefined')),
    ...(await page.run('axe')),
    ...(await page.run('tooSmall')),
    ...(await page.run('tooWide')),
    ...(await page.run('cut')),
  );

  await page.run('setApart', true);
  wrong.push(...under('text spacing', await page.run('cut')));
  wrong.push(...under('text spacing', await page.run('tooWide')));
  await page.run('setApart', false);

  await page.fit(NARROW, HEIGHT);
  wrong.push(...under('narrow', await page.run('tooWide')));
  wrong.push(...under('narrow', await page.run('cut')));
  await page.fit(WIDTH, HEIGHT);

  wrong.push(...(await page.run('focusNotSeen')));
  return wrong;
}

async function inEveryMode(page: StoryPage): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, { chosen = {}, media, rules, without }] of Object.entries(modes)) {
    await page.page.emulateMedia({ forcedColors: 'none', media: 'screen', ...media });
    await page.choose(chosen);
    const found = await page.run('axe', rules);
    wrong.push(
      ...under(
        name,
        found.filter((line) => !without || !line.startsWith(without)),
      ),
    );
    wrong.push(...under(name, await page.run('tooWide')));
    if (media?.forcedColors) wrong.push(...under(name, await page.run('focusNotSeen')));
  }
  return wrong;
}
