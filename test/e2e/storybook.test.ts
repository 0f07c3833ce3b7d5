// Storybook as designers and integrators meet it: its docs pages and guides, its toolbar, its log of
// events. What each story looks like and does by itself is what test/stories is about.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { contingencyPlansWords as english } from '../../src/sections/contingency-plan/contingency-plan.words.en-GB.js';
import { contingencyPlansWords as welsh } from '../../src/sections/contingency-plan/contingency-plan.words.cy.js';
import { launchChromium } from '../support/chromium.js';
import { assertQuiet, watchedPage } from '../support/demo-page.js';
import { deadLinks, docsPages, openDocsPage } from '../support/docs-page.js';
import { buildStorybook, serveStorybook, type Storybook } from '../support/storybook.js';

buildStorybook();

let storybook: Storybook;
let browser: Browser;

before(async () => {
  storybook = await serveStorybook();
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  await storybook.close();
});

const newContext = (): Promise<BrowserContext> =>
  browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
  });

describe('every docs page and guide', { concurrency: 2 }, () => {
  let context: BrowserContext;

  before(async () => {
    context = await newContext();
  });

  after(() => context.close());

  for (const entry of docsPages()) {
    it(`${entry.title} opens whole, says nothing on the console and leads somewhere`, async () => {
      const watched = await openDocsPage(context, storybook, entry);

      const { page } = watched;
      assert.equal(await page.locator(':not(:defined)').count(), 0);
      assert.equal(await page.locator('.sb-errordisplay').isVisible(), false);
      const headings = await page.getByRole('heading', { level: 1 }).allInnerTexts();
      assert.deepEqual(headings, [entry.title.split('/').at(-1)]);
      assert.deepEqual(await deadLinks(watched), []);
      assertQuiet(watched);
      await page.close();
    });
  }
});

describe('the pages around the stories', () => {
  let context: BrowserContext;
  let page: Page;
  let complaints: readonly string[];
  let story: FrameLocator;

  before(async () => {
    context = await newContext();
    context.setDefaultTimeout(20_000);
  });

  after(() => context.close());

  afterEach(async () => {
    await page.close();
    // what Storybook says of itself
    const ours = complaints.filter((line) => !line.includes('mandatory in Storybook 11'));
    assert.deepEqual(ours, []);
  });

  async function open(path = ''): Promise<void> {
    ({ page, complaints } = await watchedPage(context, storybook.url + path));
    story = page.frameLocator('#storybook-preview-iframe');
  }

  it('begin with the first guide', async () => {
    await open();

    await story.getByRole('heading', { level: 1, name: 'Start here' }).waitFor();
  });

  it('are left by the links of a guide, in its text and in its tables', async () => {
    await open();

    await story.getByRole('link', { name: 'Adopting the standard', exact: true }).press('Enter');
    await story
      .getByRole('heading', { level: 1, name: 'Adopting the standard in steps' })
      .waitFor();
    await page.goBack();
    await story.getByRole('link', { name: 'pcsp-about-me', exact: true }).press('Enter');

    await story.getByText('<pcsp-about-me>').first().waitFor();
    assert.match(page.url(), /\?path=\/docs\/sections-about-me--docs$/);
  });

  it('have a toolbar with all that can be chosen in sight', async () => {
    await open('?path=/story/sections-contingency-plan--short');

    for (const name of ['Language', 'Direction', 'Theme', 'Density', 'Audience', 'Read-only']) {
      const button = page.getByRole('button', { name: new RegExp(`^${name} `) });
      const box = await button.boundingBox();
      assert.ok(box && box.x + box.width <= 1280, name);
    }
  });

  it('change a story to Welsh with the keyboard', async () => {
    await open('?path=/story/sections-contingency-plan--short');
    await story.getByRole('heading', { name: english.label }).waitFor();

    await page.getByRole('button', { name: /^Language / }).press('Enter');
    await page.getByRole('option', { name: 'Cymraeg' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await story.getByRole('heading', { name: welsh.label }).waitFor();
    assert.equal(await story.locator('html').getAttribute('lang'), 'cy');
  });

  it('show the events of what is typed, under the story and among the actions', async () => {
    await open('?path=/story/sections-contingency-plan--short');
    await story.getByLabel(english.name.label).focus();

    await page.keyboard.press('Control+A');
    await page.keyboard.type('Mine');
    await page.keyboard.press('Tab');

    await story.getByText('Events: 5').press('Enter');
    const newest = story.locator('story-events li').first();
    assert.match(await newest.innerText(), /^pcsp-change path 0 › name, valid, 0 issues$/);
    await newest.locator('summary').press('Enter');
    assert.match(await newest.innerText(), /"text": "Mine"/);
    await page.getByRole('tab', { name: /^Actions/ }).press('Enter');
    await page.getByRole('tabpanel').getByText('pcsp-change').waitFor();
  });
});
