// What a designer looks for in Storybook: the search, the page of a widget, its code, its parts, journeys,
// and a theme to copy.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { guidance } from '../../stories/docs/guidance/index.js';
import { storyName } from '../../stories/docs/story-names.js';
import { launchChromium } from '../support/chromium.js';
import { docsPages, openDocsPage } from '../support/docs-page.js';
import {
  buildStorybook,
  entries,
  openStoryPage,
  serveStorybook,
  storyIds,
  type Storybook,
} from '../support/storybook.js';

buildStorybook();

let storybook: Storybook;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let preview: FrameLocator;

before(async () => {
  storybook = await serveStorybook();
  browser = await launchChromium();
  context = await browser.newContext({
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1280, height: 900 },
  });
  context.setDefaultTimeout(30_000);
});

after(async () => {
  await browser.close();
  await storybook.close();
});

async function open(path = ''): Promise<void> {
  page = await context.newPage();
  await page.goto(storybook.url + path);
  preview = page.frameLocator('#storybook-preview-iframe');
}

/** Those of one element each. */
const elementPages = docsPages().filter(({ anchors = [] }) =>
  anchors.some(({ id }) => id === 'reference'),
);

describe('the search of Storybook', () => {
  before(() => open());
  after(() => page.close());

  /** What is typed, the page that comes first, and where on it somebody gets to. */
  const searches: [typed: string, first: string, id?: string][] = [
    ['safety plan', 'Sections / Contingency plan', 'when-to-use-it'],
    ['csp', 'Guides / Embedding', 'strict-pages'],
    ['dark', 'Guides / Theming', 'ready-themes'],
    ['next of kin', 'Sections / Personal contacts'],
    ['pcsp-contingency-plan', 'Sections / Contingency plan', 'reference'],
    ['pcsp-change', 'Plan / Whole plan', 'event-pcsp-change'],
    ['--pcsp-color-accent', 'Guides / Theming', 'token-color-accent'],
    ['error-summary-link', 'Plan / Whole plan', 'part-error-summary-link'],
    ['changeable', 'Plan / Whole plan', 'property-changeable'],
    ['pcsp-place', 'Plan / Guide', 'event-pcsp-place'],
    ['leg ulcer', 'Plan / Wound care', 'pcsp-wound-assessment'],
  ];

  for (const [typed, first, id] of searches) {
    it(`finds “${typed}” on ${first}`, async () => {
      const box = page.locator('#storybook-explorer-searchfield');
      await box.fill('');
      await box.fill(typed);
      const result = page.locator('.search-result-item').first();
      await result.getByText(first.split(' / ')[1]!).last().waitFor();
      const path = await result.locator('.search-result-item--label > div').last().innerText();

      assert.equal(path.replaceAll('\n', ' / ').replace(/( \/ )+/g, ' / '), first);
      if (!id) return;
      await box.press('ArrowDown');
      await box.press('Enter');
      await preview.locator(`[id="${id}"]`).waitFor();
      const frame = page.frames().find((one) => one.url().includes('iframe.html'))!;
      await frame.waitForFunction((wanted) => {
        const { top, bottom } = document.getElementById(wanted)!.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      }, id);
    });
  }

  it('leads to something that is there, for every name and word', async () => {
    const missing: string[] = [];
    for (const { id, anchors = [] } of docsPages()) {
      const tab = await context.newPage();
      await tab.goto(`${storybook.url}iframe.html?id=${id}&viewMode=docs`);
      await tab.locator('#storybook-docs h1').waitFor();
      const wanted = [...new Set(anchors.map((anchor) => anchor.id))];
      const there = await tab
        .waitForFunction((ids) => ids.every((one) => document.getElementById(one)), wanted, {
          timeout: 10_000,
        })
        .catch(() => undefined);
      if (!there) {
        const gone = await tab.evaluate(
          (ids) => ids.filter((one) => !document.getElementById(one)),
          wanted,
        );
        missing.push(...gone.map((one) => `${id}#${one}`));
      }
      await tab.close();
    }

    assert.deepEqual(missing, []);
  });
});

describe('the page of every widget', { concurrency: 2 }, () => {
  const HEADINGS = [
    ...['When to use it', 'Controls', 'Code', 'States', 'Keyboard', 'What a screen reader says'],
    ...['Content advice', 'Do and don’t', 'Known issues', 'Reference', 'Status and changes'],
  ];

  for (const entry of elementPages) {
    it(`${entry.title} says what it is for, how it is used, and which version it tells of`, async () => {
      const { page: tab } = await openDocsPage(context, storybook, entry);

      const found = await tab.getByRole('heading', { level: 2 }).allInnerTexts();
      assert.deepEqual(
        HEADINGS.filter((heading) => !found.includes(heading)),
        [],
      );
      // a provider shows nothing, so has no parts
      assert.equal(found.includes('Anatomy'), entry.title !== 'Plan/Provider');
      assert.equal(
        await tab.getByRole('heading', { level: 3, name: 'When not to use it' }).count(),
        1,
      );
      assert.match(await tab.locator('.page-version').innerText(), /^pcsp-elements \d+\.\d+\.\d+/);
      await tab.close();
    });
  }
});

describe('the pages of Storybook', () => {
  it('tell of every element of the library', () => {
    const found = docsPages().flatMap(({ anchors = [] }) => anchors.map(({ title }) => title));

    assert.deepEqual(
      Object.keys(guidance).filter((tag) => !found.includes(tag)),
      [],
    );
  });

  it('say of each of several elements what it is for, and what not', async () => {
    const entry = docsPages().find(({ title }) => title === 'Plan/Wound care')!;
    const { page: tab } = await openDocsPage(context, storybook, entry);

    const titles = await tab.getByRole('heading', { level: 2 }).allInnerTexts();
    const names = titles.filter((title) => title.startsWith('pcsp-'));
    const about = tab.getByRole('heading', { level: 3, name: /^When (not )?to use it$/ });
    assert.deepEqual(names, [
      ...['pcsp-supported-self-care', 'pcsp-treatment-plan', 'pcsp-wound-assessment'],
    ]);
    assert.equal(await about.count(), 2 * names.length);
    await tab.close();
  });
});

describe('every page of Storybook', { concurrency: 2 }, () => {
  for (const entry of docsPages()) {
    it(`${entry.title} fits a phone`, async () => {
      const phone = await browser.newContext({ viewport: { width: 375, height: 800 } });
      const { page: tab } = await openDocsPage(phone, storybook, entry);

      const [scrollWidth, clientWidth] = await tab.evaluate(() => {
        const { documentElement: root } = document;
        return [root.scrollWidth, root.clientWidth] as const;
      });
      assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px`);
      await phone.close();
    });
  }

  for (const id of ['guides-theming--docs', 'plan-whole-plan--docs', 'journeys-crisis--docs']) {
    it(`${id} opens cold with less than 3 s of work`, async () => {
      const cold = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const tab = await cold.newPage();
      const session = await cold.newCDPSession(tab);
      // the time that the page's own thread had: not what else the machine did
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });

      await tab.goto(`${storybook.url}?path=/docs/${id}`);
      await tab
        .frameLocator('#storybook-preview-iframe')
        .locator('#storybook-docs h1')
        .waitFor({ timeout: 60_000 });

      const { metrics } = await session.send('Performance.getMetrics');
      const seconds = metrics.find(({ name }) => name === 'TaskDuration')!.value;
      assert.ok(seconds < 3, `${seconds.toFixed(2)} s`);
      await cold.close();
    });
  }
});

describe('the code of a story', () => {
  afterEach(() => page.close());

  it('follows a control and the toolbar, on the page of a widget', async () => {
    await open('?path=/docs/sections-gp-practice--docs');
    await preview.getByText('Show code').first().click();
    await preview.locator('pre', { hasText: '<pcsp-gp-practice>' }).first().waitFor();

    await preview.getByRole('switch', { name: 'readonly' }).press('Space');
    await preview.locator('pre', { hasText: '<pcsp-gp-practice readonly>' }).first().waitFor();
    await page.getByRole('button', { name: /^Theme / }).press('Enter');
    await page.getByRole('option', { name: 'Dark' }).press('Enter');

    const codes = preview.locator('pre', { hasText: '<pcsp-provider class="pcsp-dark">' });
    await codes.first().waitFor();
    // Storybook draws the page anew where the toolbar changes, and closes what was open
    await preview.getByText('Show code').first().click();
    await codes.nth(1).waitFor();
    // of the story, and in the tab
    assert.equal(await codes.count(), 2);
    for (const code of await codes.allInnerTexts()) {
      assert.match(code, /href="themes\/dark.css"/);
      assert.match(code, /<pcsp-gp-practice readonly>/);
      assert.doesNotMatch(code, /<script[^>]*>[^<]|onclick|style=/);
    }
  });

  it('follows the toolbar in the tabs, in each framework', async () => {
    await open('?path=/docs/sections-about-me--docs&globals=audience:person;theme:nhsuk');

    for (const framework of ['HTML', 'React', 'Vue', 'Angular']) {
      await preview.getByRole('tab', { name: framework }).click();
      const code = await preview.getByRole('tabpanel', { name: framework }).innerText();
      assert.match(code, /audience="person"/, framework);
      assert.match(code, /themes\/nhsuk\.css/, framework);
    }
  });

  it('is beside the story, too', async () => {
    await open('?path=/story/sections-about-me--read-only&globals=theme:dark');

    await page.getByRole('tab', { name: 'Code' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Code' });
    await panel.getByText('themes/dark.css').waitFor();
    assert.match(await panel.innerText(), /<pcsp-about-me readonly>/);
  });
});

describe('the anatomy of a widget', () => {
  afterEach(() => page.close());

  it('has the part lit up that somebody presses', async () => {
    await open('?path=/docs/sections-gp-practice--docs');
    const part = preview.getByRole('button', { name: 'save-button', exact: true });
    // it is drawn once it comes near
    await preview.getByRole('heading', { name: 'Anatomy' }).scrollIntoViewIfNeeded();
    await part.waitFor();
    const button = preview
      .locator('.anatomy-stage pcsp-gp-practice')
      .getByRole('button', { name: 'Save' });
    await button.waitFor();
    const outline = () => button.evaluate((one) => getComputedStyle(one).outlineColor);
    const before = await outline();

    await part.press('Enter');

    await part.and(preview.locator('[aria-pressed=true]')).waitFor();
    assert.equal(await outline(), 'rgb(176, 0, 109)');
    assert.notEqual(before, 'rgb(176, 0, 109)');
  });
});

describe('a theme', () => {
  afterEach(() => page.close());

  it('is made, seen, checked and copied', async () => {
    await open('?path=/docs/guides-theming--docs');
    const maker = preview.locator('guide-theme-maker');
    await maker.getByLabel('Accent', { exact: true }).fill('#ffe0ee');

    const sample = maker.locator('pcsp-gp-practice').getByRole('button', { name: 'Save' });
    assert.equal(
      await sample.evaluate((one) => getComputedStyle(one).backgroundColor),
      'rgb(255, 224, 238)',
    );
    await maker.getByText(/^on-accent on accent: 1\.\d to 1/).waitFor();
    await maker.getByRole('button', { name: 'Copy the theme' }).click();
    await maker.getByRole('button', { name: 'Copied' }).waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      '.my-theme {\n  --pcsp-color-accent: #ffe0ee;\n}',
    );
  });

  it('stands away from its edge on a white page', async () => {
    await open('?path=/docs/guides-theming--docs');
    const samples = preview.locator('guide-theme-samples pcsp-gp-practice');
    await samples.first().getByRole('button', { name: 'Save' }).waitFor();

    const near = await samples.evaluateAll((widgets: readonly Element[]) =>
      widgets
        .filter((widget) => {
          const ground = getComputedStyle(widget).backgroundColor;
          const heading = widget.shadowRoot!.querySelector('h3')!.getBoundingClientRect();
          const room = heading.left - widget.getBoundingClientRect().left;
          return ground !== 'rgb(255, 255, 255)' && room < 12;
        })
        .map(({ className }) => className),
    );

    assert.deepEqual(near, []);
  });
});

describe('journeys', () => {
  const journeys = entries().filter(
    ({ title, type }) => type === 'story' && /^Journeys\//.test(title),
  );

  it('are a first meeting, a review, a crisis, a discharge and a portal', () => {
    assert.deepEqual(
      [...new Set(journeys.map(({ title }) => title.replace('Journeys/', '')))],
      ['First meeting', 'Review', 'Crisis', 'Discharge', 'Portal'],
    );
  });

  it('play to their end', async () => {
    const story = await openStoryPage(browser, storybook);
    for (const { id } of journeys) {
      await story.show(id, 800);
      assert.deepEqual([...(await story.run('notDefined')), ...story.complaints], [], id);
    }
    await story.page.close();
  });
});

describe('a section of one’s own', () => {
  it('is shown in a page of its own, and leaves the plans of other stories as they are', async () => {
    const tab = await context.newPage();
    await tab.goto(`${storybook.url}iframe.html?id=plan-section-of-your-own--in-a-plan`);
    const frame = tab.frameLocator('.story-frame');

    await frame.getByRole('heading', { name: 'Sleep diary' }).waitFor();

    assert.equal(await tab.evaluate(() => customElements.get('example-sleep-diary')), undefined);
    await tab.close();
  });
});

describe('the names of stories', () => {
  it('are words, each its own on its page', () => {
    const names = entries().filter(({ type }) => type === 'story') as unknown as {
      name: string;
      title: string;
    }[];
    const shouting = names.filter(({ name }) => /[a-z] [A-Z][a-z]/.test(name.replace('NHS', '')));
    assert.deepEqual(
      shouting.map(({ name }) => name),
      [],
    );
    const keys = names.map(({ name, title }) => `${title}: ${name}`);
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
    assert.equal(storyName('WithCodes'), 'With codes');
    assert.ok(storyIds().includes('sections-about-me--filled'), 'addresses stay');
  });
});
