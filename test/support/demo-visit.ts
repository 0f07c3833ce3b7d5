// What every end-to-end test starts with: the demo, a browser, and tabs of one visitor to it.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { assertQuiet, watchedPage, type WatchedPage } from './demo-page.js';
import { startDemo, type Demo } from './demo-server.js';

/** The pages of the demo; the first is the health record. */
export const pages = [
  '',
  'due.html',
  'person.html',
  'guide.html',
  'portal.html',
  'easy.html',
  'crisis.html',
  'smart.html',
];

export const important = 'What is most important to me';

/** A page is ready when it says which version it shows. */
const READY = { written: '#on-screen:not(:empty)', read: '#content:not([hidden])' };

const readyAt = (path: string): string =>
  ['', 'index.html', 'person.html', 'guide.html'].includes(path.replace(/\?.*/, ''))
    ? READY.written
    : READY.read;

export interface Visit {
  readonly demo: Demo;
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** A new tab; without a path, the health record. */
  open(path?: string): Promise<Page>;
}

/** Registers the hooks of a test file. What it returns can be used in tests only. */
export function visit(screen: BrowserContextOptions = {}): Visit {
  let demo: Demo;
  let browser: Browser;
  let context: BrowserContext;
  let opened: WatchedPage[];

  before(async () => {
    demo = await startDemo();
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    await demo.close();
  });

  beforeEach(async () => {
    opened = [];
    context = await browser.newContext({
      locale: 'en-GB',
      viewport: { width: 1280, height: 900 },
      ...screen,
    });
    context.setDefaultTimeout(10_000);
  });

  afterEach(async () => {
    await context.close();
    // whatever a test did: no violation, no error, no request to another origin
    for (const page of opened) assertQuiet(page);
  });

  return {
    get demo() {
      return demo;
    },
    get browser() {
      return browser;
    },
    get context() {
      return context;
    },
    async open(path = '') {
      const watched = await watchedPage(context, demo.url + path);
      opened.push(watched);
      await ready(watched.page, path);
      return watched.page;
    },
  };
}

/** Until it shows that version, and all of it is drawn. */
export async function ready(page: Page, path = ''): Promise<void> {
  await page.locator(readyAt(path)).waitFor();
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll('*'))
      await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  });
}

export const versionNames = (page: Page): Promise<string[]> =>
  page.locator('#history .version-name').allTextContents();

export const says = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).filter({ visible: true }).first().waitFor();

/** Until a draft of all that was written is kept. */
export const draftKept = (page: Page): Promise<void> =>
  page.locator('#kept:not([aria-busy="true"])', { hasText: /^Draft kept at/ }).waitFor();

export async function reload(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

export async function typeAtEnd(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** Opens a part of a plan that is read first, where it is not open. */
export async function change(page: Page, part: string | RegExp): Promise<void> {
  const button = page.locator('#form').getByRole('button', { name: part });
  if (await button.count()) await button.first().press('Enter');
}

/** The field of the plan that goes by this name. */
export async function field(page: Page, name = important) {
  await change(page, 'Change About me');
  return page.locator('#form').getByLabel(name, { exact: true }).first();
}

/** Where how the keyboard gets there is not the question. */
export async function addWords(page: Page, words: string, name = important): Promise<void> {
  await (await field(page, name)).focus();
  await typeAtEnd(page, words);
}

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).press('Enter');

export const save = (page: Page): Promise<void> => press(page, /^Save (my )?plan$/);

/** That a field ends with these words. */
export async function assertEnds(page: Page, words: string, name = important): Promise<void> {
  const value = await (await field(page, name)).inputValue();
  assert.ok(value.endsWith(words), value);
}
