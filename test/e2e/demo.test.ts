// The demo as its two kinds of user meet it: a clinician at the host page, a person at the portal.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type AxeCore from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import {
  assertQuiet,
  focused,
  tabTo,
  watchedPage,
  type WatchedPage,
} from '../support/demo-page.js';
import { startDemo, type Demo } from '../support/demo-server.js';

const important = 'What is most important to me';

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
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(10_000);
});

afterEach(async () => {
  await context.close();
  // whatever a test did: no violation, no error, no request to another origin
  for (const page of opened) assertQuiet(page);
});

async function open(path = '', ready = '#on-screen:not(:empty)'): Promise<Page> {
  const watched = await watchedPage(context, demo.url + path);
  opened.push(watched);
  await watched.page.locator(ready).waitFor();
  return watched.page;
}

const openPortal = (): Promise<Page> => open('portal.html', '#content:not([hidden])');

const versionNames = (page: Page): Promise<string[]> =>
  page.locator('#history .version-name').allTextContents();

const says = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor();

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.locator('#on-screen:not(:empty)').waitFor();
}

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** Where how the keyboard gets there is not the question. */
async function addWords(page: Page, words: string): Promise<void> {
  await page.getByLabel(important).focus();
  await typeAtEnd(page, words);
}

const save = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Save plan' }).press('Enter');

describe('the demo, with the keyboard alone', () => {
  it('is filled in, saved, reloaded, and read in the portal', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    assert.equal((await focused(page)).name, 'Skip to the plan');
    await page.keyboard.press('Enter');
    await tabTo(page, important);
    await typeAtEnd(page, ' And my bees.');
    await tabTo(page, 'Add a trigger');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Roadworks outside at night');
    await tabTo(page, 'Save plan');
    await page.keyboard.press('Enter');
    await says(page, /^Saved as version 4/);

    await reload(page);
    await says(page, /^Version 4, saved/);
    assert.deepEqual(await versionNames(page), [
      'Version 4',
      'Version 3',
      'Version 2',
      'Version 1',
    ]);
    assert.match(await page.getByLabel(important).inputValue(), /And my bees\.$/);

    await tabTo(page, 'The same plan in the patient portal');
    await page.keyboard.press('Enter');
    await page.locator('#content:not([hidden])').waitFor();
    await says(page, /And my bees\.$/);
    await says(page, 'Roadworks outside at night');
  });

  it('refuses a contingency plan without a trigger, and says what to mend', async () => {
    const page = await open();
    await tabTo(page, 'Add a contingency plan');
    await page.keyboard.press('Enter');
    await page.keyboard.type('A plan without a trigger');
    await tabTo(page, 'Save plan');
    await page.keyboard.press('Enter');
    await says(page, /^Not saved\./);
    await says(page, 'There is a problem');
    assert.match((await focused(page)).name, /There is a problem/);
    assert.equal((await versionNames(page)).length, 3);

    // mended by following the summary's own link
    await tabTo(page, /Triggers/);
    await page.keyboard.press('Enter');
    if (/^Add a trigger/.test((await focused(page)).name)) await page.keyboard.press('Enter');
    await page.keyboard.type('Something that sets it off');
    await save(page);
    await says(page, /^Saved as version 4/);
  });

  it('finds a role in the list, and keeps it', async () => {
    const page = await open();
    await page.getByLabel('Role or relationship').first().focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('care assis');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const role = await page.locator('[role=option][aria-selected=true]').innerText();
    await page.keyboard.press('Enter');
    await save(page);
    await says(page, /^Saved as version 4/);
    const portal = await openPortal();
    await says(portal, new RegExp(role));
  });

  it('opens an earlier version to read, and comes back', async () => {
    const page = await open();
    await tabTo(page, /^Version 1\b/);
    await page.keyboard.press('Enter');
    await says(page, /It is not the current plan\.$/);
    await says(page, /^Version 1, saved 10-Feb-2025 12:05 by Dr Hannah Weiss$/);
    assert.equal(await page.locator('#form').isVisible(), false);
    assert.equal(await page.locator('#earlier textarea').count(), 0);
    await tabTo(page, 'Back to the current plan');
    await page.keyboard.press('Enter');
    await says(page, /^Version 3, saved/);
    assert.equal(await page.locator('#form').isVisible(), true);
  });

  it('shows the events and the JSON as they come', async () => {
    const page = await open();
    await addWords(page, '!');
    await page.keyboard.press('Tab');
    const events = page.locator('#events li');
    assert.match(
      await events.last().innerText(),
      /pcsp-input[^]*aboutMe › whatIsMostImportantToMe/,
    );
    assert.match(await events.first().innerText(), /pcsp-change[^]*valid, 0 issues/);
    const json = JSON.parse(await page.locator('#json').innerText()) as Record<string, string>;
    assert.match(json.whatIsMostImportantToMe ?? '', /!$/);
  });
});

describe('what is not saved yet', () => {
  it('survives a reload, visibly', async () => {
    const page = await open();
    await addWords(page, ' And my bees.');
    await says(page, /^Draft kept at/);
    await reload(page);
    await says(page, /^Your unsaved changes of .* are back\./);
    await says(page, /^Unsaved changes/);
    assert.equal((await versionNames(page)).length, 3);
    assert.match(await page.getByLabel(important).inputValue(), /And my bees\.$/);
  });

  it('survives a reload in the middle of a word', async () => {
    const page = await open();
    await addWords(page, ' And my be');
    await reload(page);
    assert.match(await page.getByLabel(important).inputValue(), /And my be$/);
  });

  it('is warned about before the page goes', async () => {
    const page = await open();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.type()));
    await page.reload();
    assert.deepEqual(dialogs, []);
    await page.locator('#on-screen:not(:empty)').waitFor();
    await addWords(page, '!');
    await page.reload();
    assert.deepEqual(dialogs, ['beforeunload']);
  });

  it('is discarded when asked, and does not come back', async () => {
    const page = await open();
    await addWords(page, ' And my bees.');
    await page.getByRole('button', { name: 'Discard changes' }).press('Enter');
    await says(page, 'No unsaved changes');
    await reload(page);
    assert.doesNotMatch(await page.getByLabel(important).inputValue(), /bees/);
    await says(page, 'No unsaved changes');
  });

  it('goes with everything else when the demo starts again', async () => {
    const page = await open();
    await addWords(page, ' And my bees.');
    await save(page);
    await says(page, /^Saved as version 4/);
    await addWords(page, ' And a cat.');
    await says(page, /^Draft kept at/);
    await page.getByRole('button', { name: 'Start again with the sample' }).press('Enter');
    await says(page, 'No unsaved changes');
    assert.equal((await versionNames(page)).length, 3);
    assert.doesNotMatch(await page.getByLabel(important).inputValue(), /bees|cat/);
  });

  it('is not taken by another tab', async () => {
    const first = await open();
    await addWords(first, ' And my bees.');
    await says(first, /^Draft kept at/);
    const second = await open();
    await says(second, 'No unsaved changes');
    assert.doesNotMatch(await second.getByLabel(important).inputValue(), /bees/);
  });
});

describe('two tabs', () => {
  for (const { hears, how } of [
    { hears: true, how: 'and tells of it at once' },
    { hears: false, how: 'even when nothing told of it' },
  ]) {
    it(`a save in one is not overwritten by the other, ${how}`, async () => {
      if (!hears) {
        await context.addInitScript(() => {
          BroadcastChannel.prototype.postMessage = () => {};
        });
      }
      const [mine, theirs] = [await open(), await open()];
      await addWords(mine, ' Mine.');
      await addWords(theirs, ' Theirs.');
      await save(theirs);
      await says(theirs, /^Saved as version 4/);
      if (hears) await says(mine, /^Version 4 was saved .* Nothing has been overwritten/);

      await save(mine);
      await says(mine, /^Version 4 was saved .* Nothing has been overwritten/);
      assert.equal((await versionNames(mine)).length, 4);
      await says(mine, /^Unsaved changes/);

      await mine.getByRole('button', { name: 'Save mine as the newest version' }).press('Enter');
      await says(mine, /^Saved as version 5/);
      await says(mine, 'Made from version 3');
      await mine.getByRole('button', { name: /^Version 4/ }).press('Enter');
      await says(mine, /hard\. Theirs\.$/);
    });
  }

  it('a save shows in the other, when nothing is unsaved there', async () => {
    const [first, second] = [await open(), await open()];
    const portal = await openPortal();
    await addWords(first, ' And my bees.');
    await save(first);
    await says(second, /^Version 4 was saved .* in another window\. You are looking at it now\.$/);
    assert.match(await second.getByLabel(important).inputValue(), /And my bees\.$/);
    await says(portal, /And my bees\.$/);
  });
});

describe('the portal', () => {
  it('shows the contingency plan first, and nothing to edit', async () => {
    const page = await openPortal();
    assert.equal(await page.title(), 'Rhi’s plan');
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    assert.deepEqual(
      headings.map((heading) => heading.trim()),
      ['Contingency plan', 'About me', 'Formulation'],
    );
    assert.equal(await page.locator('input, textarea, select').count(), 0);
    assert.equal(await page.locator('a[href="tel:08081570142"]').count(), 2);
  });
});

describe('both pages', () => {
  it('would be caught breaking the policy', async () => {
    const watched = await watchedPage(context, demo.url);
    await watched.page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await watched.page.evaluate(() => {
      void fetch('https://elsewhere.example/').catch(() => {});
    });
    await watched.page.waitForTimeout(100);
    assert.match(watched.complaints.join(), /CSP: style-src/);
    assert.match(watched.complaints.join(), /CSP: connect-src/);
  });

  for (const path of ['', 'portal.html']) {
    const name = path || 'index.html';

    it(`${name} is served under a strict policy`, async () => {
      const response = await fetch(demo.url + path);
      const policy = response.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /require-trusted-types-for 'script'/);
    });

    it(`${name} needs no sideways scrolling at 320 pixels`, async () => {
      const page = await (path ? openPortal() : open());
      await page.setViewportSize({ width: 320, height: 800 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });

    it(`${name} has its elements defined`, async () => {
      const page = await (path ? openPortal() : open());
      assert.equal(await page.locator(':not(:defined)').count(), 0);
    });
  }
});

describe('axe finds nothing', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  /** Runs axe in a page of a context without the policy, which axe itself does not keep. */
  async function violations(path: string, ready: string, act?: (page: Page) => Promise<void>) {
    const unguarded = await browser.newContext({ bypassCSP: true });
    const { page } = await watchedPage(unguarded, demo.url + path);
    await page.locator(ready).waitFor();
    await act?.(page);
    // high enough for all of it: axe measures what is drawn, and what is out of sight is not
    await page.setViewportSize({ width: 1280, height: 16_000 });
    await page.waitForTimeout(300);
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

  const host = (act?: (page: Page) => Promise<void>) =>
    violations('', '#on-screen:not(:empty)', act);

  it('on the host page', async () => assert.deepEqual(await host(), []));

  it('on the host page with errors, events and unsaved changes', async () => {
    const found = await host(async (page) => {
      await page.getByRole('button', { name: 'Add a contingency plan' }).press('Enter');
      await page.keyboard.type('A plan without a trigger');
      await page.getByRole('button', { name: 'Save plan' }).press('Enter');
      await says(page, 'There is a problem');
    });
    assert.deepEqual(found, []);
  });

  it('on the host page with an earlier version', async () => {
    const found = await host(async (page) => {
      await page.locator('#version-2').press('Enter');
      await says(page, /It is not the current plan\.$/);
    });
    assert.deepEqual(found, []);
  });

  it('on the portal', async () =>
    assert.deepEqual(await violations('portal.html', '#content:not([hidden])'), []));
});
