// Whatever a link or a button of a plan leads to is in sight, clear of what the page keeps at its edges.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { planOfNeeds } from '../../bench/plans.js';
import { visit } from '../support/demo-visit.js';

const demo = visit();

const SIZES = [
  { width: 375, height: 667 },
  { width: 1280, height: 800 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

const MODES = ['read', 'capture'] as const;

const inMode = (page: Page, mode: string): Promise<void> =>
  page.locator('#form-plan').evaluate((plan, mode) => plan.setAttribute('mode', mode), mode);

/** What the focus is in, and whether its start is in sight and nothing lies over it. */
const landed = (page: Page): Promise<{ what: string; top: number; isClear: boolean }> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const start = active?.querySelector('h2, h3, h4, h5, h6') ?? active;
    const { x, y, width, height } = start!.getBoundingClientRect();
    const at = [x + Math.min(width, 20) / 2, y + Math.min(height, 20) / 2] as const;
    let over = document.elementFromPoint(...at);
    while (over?.shadowRoot?.elementFromPoint(...at)) {
      const inner = over.shadowRoot.elementFromPoint(...at);
      if (inner === over) break;
      over = inner;
    }
    const isClear = over !== null && (start!.contains(over) || over.contains(start));
    const what = active?.getAttribute('aria-label') ?? active?.id ?? '';
    return { what: `${active?.localName} ${what}`, top: y, isClear };
  });

/** What came late must not move it away. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));

async function assertLands(page: Page, link: Locator): Promise<void> {
  const name = await link.textContent();
  await link.evaluate((one) => (one as HTMLElement).focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  const before = await landed(page);
  await settled(page);
  const { what, top, isClear } = await landed(page);
  assert.ok(isClear, `${name} leads to ${what}, at ${top}, which is covered or out of sight`);
  assert.ok(Math.abs(top - before.top) < 2, `${name}: what it leads to moves after that`);
}

const runs = SIZES.flatMap((size) =>
  MODES.flatMap((mode) =>
    (['no-preference', 'reduce'] as const).map((reducedMotion) => ({ size, mode, reducedMotion })),
  ),
);

/** With nothing of the person, and plans without a trigger, there is something to mend. */
const spoil = (page: Page): Promise<void> =>
  page.locator('#form-plan').evaluate((plan) => {
    const one = plan as HTMLElement & { value: { contingencyPlans: object[] } };
    const contingencyPlans = one.value.contingencyPlans.map((each) => ({
      ...each,
      triggerFactors: [],
    }));
    one.value = { ...one.value, personDemographics: {}, contingencyPlans } as never;
  });

for (const { size, mode, reducedMotion } of runs)
  describe(`at ${size.width} × ${size.height}, ${mode}, motion: ${reducedMotion}`, () => {
    const open = async (): Promise<Page> => {
      const page = await demo.open();
      await page.emulateMedia({ reducedMotion });
      await page.setViewportSize(size);
      await inMode(page, mode);
      return page;
    };

    it('each entry of the contents leads to its section', async () => {
      const page = await open();
      const links = await page.locator('#form .contents a').all();
      assert.ok(links.length >= 10);

      for (const link of links) await assertLands(page, link);
    });

    it('each entry of the contents leads to its section when it is opened in a tab of its own', async () => {
      const first = await open();
      const addresses = await first
        .locator('#form .contents a')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).getAttribute('href')!));
      await first.close();
      assert.ok(addresses.length >= 10);
      // the mode that the page has from the start
      await demo.context.route('**/index.html', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('mode="read"', `mode="${mode}"`);
        await route.fulfill({ response, body });
      });

      for (const address of addresses) {
        const page = await demo.context.newPage();
        await page.emulateMedia({ reducedMotion });
        await page.setViewportSize(size);
        await page.goto(`${demo.demo.url}index.html${address}`);
        await page.waitForFunction(() => document.activeElement?.localName === 'pcsp-plan');
        await settled(page);
        const { what, top, isClear } = await landed(page);
        assert.ok(isClear, `${address} leads to ${what}, at ${top}`);
        assert.match(what, /^section /, address);
        await page.close();
      }
    });

    it('each problem leads to its field', async () => {
      const page = await open();
      await spoil(page);
      await page.getByRole('button', { name: 'Save plan' }).press('Enter');
      await page
        .locator('#form')
        .getByText(/There (?:is a problem|are \d+ problems)/)
        .waitFor();
      const links = await page.locator('#form [part=error-summary-link]').all();
      assert.ok(links.length >= 3);

      for (const link of links) await assertLands(page, link);
    });

    if (mode === 'read')
      it('each part that is opened has its first control in sight', async () => {
        const page = await open();
        const names = await page
          .locator('#form [part~=change-button]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!));
        assert.ok(names.length > 20);

        for (const name of names) {
          const button = page.locator('#form').getByRole('button', { name, exact: true });
          await assertLands(page, button.first());
        }
      });
  });

const SHORT = 'Noise';
const LONG = 'A trigger that somebody wrote of at some length, with all that they know. '.repeat(4);

/** 100 needs, and lists of more than fifty entries, which a browser skips while they are off the screen. */
const large = {
  ...planOfNeeds(100),
  contingencyPlans: [
    {
      id: 'plan',
      triggerFactors: Array.from({ length: 120 }, (_, index) => ({
        text: index % 7 ? `${SHORT} ${index}` : LONG,
      })),
    },
  ],
  personalContacts: Array.from({ length: 120 }, (_, index) => ({
    id: `contact-${index}`,
    name: `Person ${index}`,
    comments: index % 3 ? SHORT : LONG,
  })),
};

/** Until nothing has moved for some frames. */
const isStill = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    let [height, frames] = [0, 0];
    while (frames < 20) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { scrollHeight } = document.documentElement;
      frames = scrollHeight === height ? frames + 1 : 0;
      height = scrollHeight;
    }
  });

describe('a page that is read', () => {
  for (const mode of MODES)
    it(`is as long after that as before, with 100 needs and long lists, ${mode}`, async () => {
      const page = await demo.open();
      await page.setViewportSize(SIZES[0]!);
      await inMode(page, mode);
      await page
        .locator('#form-plan')
        .evaluate((plan, value) => Object.assign(plan, { value }), large);
      await isStill(page);
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      const before = await height();

      for (let at = 0; at < before; at += 4000) {
        await page.evaluate((top) => window.scrollTo(0, top), at);
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
        const now = await height();
        assert.ok(Math.abs(now - before) < before * 0.05, `${before} became ${now}`);
      }
    });

  for (const size of SIZES)
    for (const mode of MODES)
      it(`is as long after that as before, at ${size.width} × ${size.height}, ${mode}`, async () => {
        const page = await demo.open();
        await page.setViewportSize(size);
        await inMode(page, mode);
        const height = () => page.evaluate(() => document.documentElement.scrollHeight);
        const before = await height();

        for (let at = 0; at < before; at += size.height) {
          await page.mouse.wheel(0, size.height);
          await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
          const now = await height();
          assert.ok(Math.abs(now - before) < before * 0.05, `${before} became ${now}`);
        }
      });

  for (const mode of MODES)
    it(`has all of it in a picture, and leads to what is at its end at once: ${mode}`, async () => {
      const page = await demo.open();
      await inMode(page, mode);
      await assertLands(page, page.locator('#form .contents a').last());

      const blank = await page.evaluate(() => {
        const roots: ParentNode[] = [document];
        for (const root of roots)
          for (const { shadowRoot } of root.querySelectorAll('*'))
            if (shadowRoot) roots.push(shadowRoot);
        return roots
          .flatMap((root) => [...root.querySelectorAll('*')])
          .filter(
            (one) => one.checkVisibility() && !one.checkVisibility({ contentVisibilityAuto: true }),
          ).length;
      });

      assert.equal(blank, 0);
    });
});
