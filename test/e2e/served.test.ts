// Elements that a server drew, in Chromium: with and without scripts, under a strict policy.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import type { PcspAboutMe, PcspPlan } from '../../src/index.js';
import { renderElement } from '../../src/ssr.js';
import type { Plan } from '../../src/standard/plan-model.js';
import { launchChromium } from '../support/chromium.js';
import { someOf } from '../support/sample.js';
import { serveSite, type ServedSite } from '../support/served-page.js';

let browser: Browser;
let site: ServedSite;
before(async () => {
  [browser, site] = [await launchChromium(), await serveSite()];
});
after(async () => {
  site.close();
  await browser.close();
});

const value = samplePlan;
const earlier = { ...samplePlan, contingencyPlans: undefined } as unknown as Plan;

/** What is served of a plan, by its tag. */
const served = {
  'pcsp-about-me': { value: samplePlan.aboutMe, readonly: true },
  'pcsp-care-and-support-plan': { value: samplePlan.careAndSupportPlan, readonly: true },
  'pcsp-conformance': { value },
  'pcsp-crisis-page': { value },
  'pcsp-due': { value },
  'pcsp-goal-progress': { versions: [{ plan: value, savedOn: '2026-10-06T14:40:00Z' }] },
  'pcsp-plan': { value, readonly: true },
  'pcsp-plan-changes': { earlier, later: value },
  'pcsp-plan-summary': { value },
};

type Tag = keyof typeof served;

const html = (tag: Tag, locale = 'en-GB', properties: object = served[tag]): Promise<string> =>
  renderElement(tag, properties, {
    styles: '/styles',
    settings: { locale, audience: locale === 'cy' ? 'person' : 'professional' },
  });

/** Opens a page, whose console has to stay silent. */
async function visit(
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const page = await browser.newPage(options);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  try {
    await page.addInitScript(WATCH);
    await use(page);
    assert.deepEqual(said, []);
  } finally {
    await page.close();
  }
}

/** Notes each frame in which other words are in sight than in the one before, through shadow roots. */
const WATCH = `
  window.frames_ = [];
  const wordsIn = (node) => {
    if (node instanceof Text) return node.parentElement?.checkVisibility() === false ? '' : node.data;
    if (['script', 'style'].includes(node.localName) || node.part?.contains('keep')) return '';
    return [...(node.shadowRoot ?? node).childNodes].map(wordsIn).join('');
  };
  window.isStyled = (root) => [...root.querySelectorAll('*')].every(
    (element) => (element.localName !== 'link' || element.sheet) &&
      (!element.shadowRoot || isStyled(element.shadowRoot)));
  window.wordsNow = () => wordsIn(document.body).replace(/\\s+/g, ' ').trim();
  const look = () => {
    if (document.body && frames_.at(-1) !== wordsNow()) frames_.push(wordsNow());
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

declare const frames_: readonly string[];
declare const isStyled: (root: Document) => boolean;

const wordsNow = (page: Page): Promise<string> => page.evaluate('wordsNow()');

/** Lets the scripts come, and gives the words of each frame from then on that differs. */
async function hydrate(page: Page, tag: Tag): Promise<string[]> {
  // a function: a text that is looked at again is evaluated by the page, whose policy forbids that
  await page.waitForFunction(() => document.readyState !== 'loading' && frames_.length > 0);
  await page.evaluate('frames_ = [wordsNow()]');
  site.sendScripts();
  await page.waitForFunction(
    (name) => !document.querySelector(name)?.shadowRoot?.querySelector('link'),
    tag,
  );
  // what is to be seen of it is seen in the frames after it
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++)
      await new Promise((next) => requestAnimationFrame(next));
  });
  return page.evaluate('frames_');
}

describe('what a server drew', () => {
  for (const locale of ['en-GB', 'cy']) {
    for (const tag of someOf(Object.keys(served) as Tag[])) {
      it(`is drawn again by <${tag}> in ${locale}, without another word for a frame`, () =>
        visit(async (page) => {
          await site.open(page, await html(tag, locale), { lang: 'en-GB' });

          const [first = '', ...others] = await hydrate(page, tag);

          assert.ok(first.length > 100, first);
          assert.deepEqual(others, []);
          const copies = page
            .locator(tag)
            .locator('xpath=self::*')
            .getByRole('heading', { level: 2 });
          assert.equal(await copies.count(), 1);
        }));
    }
  }

  it('looks as it does later', () =>
    visit(async (page) => {
      await site.open(page, await html('pcsp-plan', 'cy'));
      await page.waitForFunction(() => document.readyState !== 'loading' && isStyled(document));
      const before = await page.screenshot();

      await hydrate(page, 'pcsp-plan');

      assert.ok(before.equals(await page.screenshot()));
    }));

  it('stays as long as nobody gives the element anything to show', () =>
    visit(async (page) => {
      await site.open(page, await html('pcsp-goal-progress'), { script: 'registered.js' });
      site.sendScripts();
      await page.waitForFunction(() => customElements.get('pcsp-provider'));

      await page.getByText(/^Progress towards goals/).waitFor();
      assert.match(await wordsNow(page), /Be asleep by eleven/);
    }));

  it('can be set before the elements are defined, and is drawn anew for another value', () =>
    visit(async (page) => {
      await site.open(page, await html('pcsp-plan'), { script: 'hydrated-first.js' });
      const frames = await hydrate(page, 'pcsp-plan');
      assert.equal(frames.length, 1);

      await page.locator('pcsp-plan').evaluate((plan) => {
        (plan as PcspPlan).value = { aboutMe: { myWellness: 'Another person' } };
      });

      await page.getByText('Another person').waitFor();
      assert.doesNotMatch(await wordsNow(page), /Pritchard/);
    }));

  it('becomes what captures, with its value and its events', () =>
    visit(async (page) => {
      const given = { value: { myWellness: 'I feel well' } };
      await site.open(page, await html('pcsp-about-me', 'en-GB', given));
      assert.equal(await page.getByRole('textbox').count(), 0);
      await page.getByText('I feel well').waitFor();
      await hydrate(page, 'pcsp-about-me');

      const about = page.locator('pcsp-about-me');
      await about.evaluate((element) =>
        (element as PcspAboutMe).addEventListener(
          'pcsp-submit',
          ({ detail }) => (document.title = detail.value?.myWellness ?? ''),
        ),
      );
      await page.getByRole('textbox', { name: 'My wellness' }).focus();
      await page.keyboard.press('End');
      await page.keyboard.type(' today');
      await page.getByRole('button', { name: 'Save' }).press('Enter');

      await page.waitForFunction(() => document.title === 'I feel well today');
      assert.equal(await about.evaluate((element) => (element as PcspAboutMe).undo()), true);
    }));
});

describe('what a server drew, where no script runs', () => {
  const silent = { javaScriptEnabled: false };

  it('is all there to read: what is folded opens', () =>
    visit(async (page) => {
      await site.open(page, await html('pcsp-plan'));
      const plan = page.locator('pcsp-plan');

      await plan.getByText('My son Idris', { exact: false }).first().waitFor();
      const record = plan.locator('pcsp-care-and-support-plan summary').first();
      await record.press('Enter');

      const details = plan.locator('pcsp-care-and-support-plan details').first();
      assert.equal(await details.getAttribute('open'), '');
      assert.equal(await details.locator('.disclosed').isVisible(), true);
    }, silent));

  it('offers nothing that only a script does', async () => {
    for (const tag of ['pcsp-plan', 'pcsp-crisis-page', 'pcsp-due', 'pcsp-plan-changes'] as const) {
      await visit(async (page) => {
        await site.open(page, await html(tag));

        const offered = page
          .locator(tag)
          .locator('button, fieldset, nav')
          .filter({ visible: true });
        const names = await offered.allInnerTexts();
        const words = ['pcsp-crisis-page', 'pcsp-due'].includes(tag);
        assert.equal(names.length > 0, words, `${tag}: ${names.join()}`);
        for (const body of await page.locator('[part~="fold-body"]').all())
          assert.equal(await body.isVisible(), true);
      }, silent);
    }
  });
});
