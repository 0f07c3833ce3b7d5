// What the docs pages give for copying works as it stands, in a host's page.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { PcspDetail } from '../../src/events/events.js';
import { launchChromium } from '../support/chromium.js';
import { assertQuiet, watchedPage, type WatchedPage } from '../support/demo-page.js';
import { docsPages, openDocsPage } from '../support/docs-page.js';
import { buildLibrary } from '../support/library.js';
import {
  startSampleHost,
  type CopiedSample,
  type HostFramework,
  type SampleHost,
} from '../support/sample-host.js';
import { buildStorybook, serveStorybook } from '../support/storybook.js';

/** Angular is on the pages too, but not here: its compiler, with what that needs, is 47 MB. */
const FRAMEWORKS: readonly HostFramework[] = ['HTML', 'React', 'Vue'];

/** Pages of elements, and the field that holds words of the value that the page's code sets. */
const samples = [
  {
    page: 'sections-about-me--docs',
    tag: 'pcsp-about-me',
    field: 'My wellness',
    words: 'I feel well',
  },
  {
    page: 'sections-contingency-plan--docs',
    tag: 'pcsp-contingency-plan',
    field: 'What this plan is called',
    words: 'Crisis plan',
  },
  {
    page: 'plan-whole-plan--docs',
    tag: 'pcsp-plan',
    field: 'First name (mandatory)',
    words: 'Ana',
  },
];

buildStorybook();
buildLibrary();

describe('the code of', () => {
  let browser: Browser;
  let context: BrowserContext;
  let host: SampleHost;
  let opened: WatchedPage;

  before(async () => {
    browser = await launchChromium();
    context = await browser.newContext({
      locale: 'en-GB',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(20_000);
    host = await startSampleHost(await copied(context));
  });

  after(async () => {
    await browser.close();
    await host.close();
  });

  afterEach(async () => {
    await opened.page.close();
    assertQuiet(opened);
  });

  async function open(tag: string, framework: HostFramework): Promise<Page> {
    opened = await watchedPage(context, host.address(`${tag}-${framework}`));
    return opened.page;
  }

  for (const { tag, field, words } of samples) {
    for (const framework of FRAMEWORKS) {
      it(`${tag}, in ${framework}, shows its value and is told what is typed and saved`, async () => {
        const page = await open(tag, framework);
        const control = page.locator(tag).getByLabel(field, { exact: true });
        await control.waitFor();
        assert.equal(await control.inputValue(), words);

        await control.focus();
        await page.keyboard.press('End');
        await page.keyboard.type(', and rested');
        const changed = await told(page, () => page.keyboard.press('Tab'));
        const saved = await told(page, () =>
          page.getByRole('button', { name: /^Save/ }).press('Enter'),
        );

        for (const { value, valid } of [changed, saved]) {
          assert.ok(JSON.stringify(value).includes(`"${words}, and rested"`));
          assert.equal(valid, true);
        }
        assert.equal(typeof changed.change, 'object');
        assert.equal(saved.change, undefined);
      });
    }
  }

  for (const framework of ['React', 'Vue'] as const) {
    it(`pcsp-about-me, in ${framework}, keeps what is typed when it is drawn again`, async () => {
      const page = await open('pcsp-about-me', framework);
      const control = page.getByLabel('My wellness');
      await control.focus();
      await page.keyboard.press('End');
      await page.keyboard.type(', and rested');

      await page.getByRole('button', { name: 'Draw again' }).press('Enter');

      assert.equal(await control.inputValue(), 'I feel well, and rested');
    });
  }
});

/** What the code's handler writes to the console after this. */
async function told(page: Page, act: () => Promise<void>): Promise<PcspDetail> {
  const [message] = await Promise.all([
    page.waitForEvent('console', (one) => one.type() === 'log'),
    act(),
  ]);
  return (await message.args()[0]!.jsonValue()) as PcspDetail;
}

/** Copies every sample from its page, with the keyboard. */
async function copied(context: BrowserContext): Promise<CopiedSample[]> {
  const storybook = await serveStorybook();
  try {
    const found: CopiedSample[] = [];
    for (const { page: id, tag } of samples) {
      const entry = docsPages().find((one) => one.id === id);
      assert.ok(entry, id);
      const { page } = await openDocsPage(context, storybook, entry);
      for (const framework of FRAMEWORKS) {
        found.push({ name: `${tag}-${framework}`, framework, files: await copy(page, framework) });
      }
      await page.close();
    }
    return found;
  } finally {
    await storybook.close();
  }
}

/** Each file of the code, in order. */
async function copy(page: Page, framework: HostFramework): Promise<string[]> {
  await page.getByRole('tab', { selected: true }).focus();
  while (!(await page.getByRole('tab', { name: framework, selected: true }).isVisible())) {
    await page.keyboard.press('ArrowRight');
  }
  const files: string[] = [];
  for (const file of await page
    .getByRole('tabpanel', { name: framework })
    .getByRole('figure')
    .all()) {
    const button = file.getByRole('button');
    // and not Copied, of the code before
    assert.equal(await button.innerText(), 'Copy');
    await button.press('Enter');
    await file.getByRole('button', { name: 'Copied' }).waitFor();
    files.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  return files;
}
