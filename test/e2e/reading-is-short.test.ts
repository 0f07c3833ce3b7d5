// How long the plan is to read, on a phone and on paper, and how one gets about in it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { focused } from '../support/demo-page.js';
import { pageTexts } from '../support/demo-pdf.js';
import { visit } from '../support/demo-visit.js';

const demo = visit();

const PHONE = { width: 375, height: 667 };

async function portalOn(size: { width: number; height: number }): Promise<Page> {
  const page = await demo.open('portal.html');
  await page.setViewportSize(size);
  return page;
}

/** How often some words stand in what is read, with nothing opened. */
const timesRead = async (page: Page, words: string): Promise<number> =>
  (await page.locator('#read-plan').getByText(words).all()).length;

const topOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).boundingBox())!.y;

describe('the plan to read', () => {
  it('takes half the screens of a phone that it took as a list of all its fields', async () => {
    const page = await portalOn(PHONE);

    const height = await page.evaluate(() => document.documentElement.scrollHeight);

    assert.ok(height / PHONE.height <= 21.5, `${height / PHONE.height} screens`);
  });

  it('is as long when it was read as before', async () => {
    const page = await portalOn(PHONE);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();

    for (let at = 0; at < before; at += PHONE.height) {
      await page.mouse.wheel(0, PHONE.height);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }

    assert.ok(Math.abs((await height()) - before) < before * 0.01);
  });

  it('says when each plan was last updated, and who recorded what only to whoever asks', async () => {
    const page = await portalOn(PHONE);

    // two contingency plans, the care and support plan, two other plans, and About me
    assert.ok((await timesRead(page, 'Last updated')) <= 6);
    assert.equal(await timesRead(page, 'Recorded by'), 0);
    assert.equal(await timesRead(page, 'Coded as'), 0);
  });

  it('has its contents beside it where there is room, wherever one has scrolled', async () => {
    const page = await portalOn({ width: 1280, height: 800 });

    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));

    await page.locator('#read-plan .contents').waitFor();
    const top = await topOf(page, '#read-plan .contents');
    assert.ok(top >= 0 && top < 400, `${top}`);
  });

  it('has a way back to its contents in sight on a phone, wherever one has scrolled', async () => {
    const page = await portalOn(PHONE);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    const back = page.locator('#read-plan').getByRole('link', { name: 'Back to contents' });
    const { y, height } = (await back.boundingBox())!;
    assert.ok(y > 0 && y + height <= PHONE.height, `${y}`);

    await back.press('Enter');

    const top = await topOf(page, '#read-plan .contents-title');
    assert.ok(top >= 0 && top < PHONE.height / 2, `${top}`);
    assert.equal((await focused(page)).name, 'My safety plan');
  });

  it('takes ten pages of paper at most', async () => {
    const page = await demo.open('portal.html');

    const texts = pageTexts(await page.pdf({ preferCSSPageSize: true }));

    assert.ok(texts.length <= 10, `${texts.length} pages`);
  });
});
