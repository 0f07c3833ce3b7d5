// A clinician's phone: what is pressed is as large as a thumb, controls take the width that there is, and
// nobody is told of keys that a phone has not.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { change, visit } from '../support/demo-visit.js';

const demo = visit({ viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true });

/** What of the form is pressed or typed in and can be seen, with the room that it has. */
const controls = (page: Page) =>
  page
    .locator('#form')
    .locator('button, summary, select, textarea, label:has(input[type=radio]), .call .phone')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility({ contentVisibilityAuto: false }))
        .map((one) => {
          const { width, height } = one.getBoundingClientRect();
          const field = one.closest('.field')?.getBoundingClientRect().width ?? width;
          const name = `${one.localName} ${one.id || one.textContent.trim().slice(0, 40)}`;
          return { name, width, height, share: width / field, isText: one.matches('.l') };
        }),
    );

const PARTS = [
  'Change About me',
  /^Change Contingency plan 1/,
  /^Change Need 1/,
  'Change Agreement',
];

describe('on a phone', () => {
  it('what is pressed or typed in is 44 pixels high and wide', async () => {
    const page = await demo.open();
    for (const part of PARTS) await change(page, part);

    const small = (await controls(page)).filter(({ width, height }) => width < 44 || height < 44);

    assert.deepEqual(small, []);
  });

  it('what is written takes the width of the page, but for what surrounds it', async () => {
    const page = await demo.open();
    for (const part of PARTS) await change(page, part);

    const texts = (await controls(page)).filter(({ isText }) => isText);

    assert.ok(texts.length > 20, `${texts.length}`);
    const narrow = texts.filter(({ width, share }) => width < 240 || share < 0.95);
    assert.deepEqual(narrow, []);
  });

  it('nobody is told of keys', async () => {
    const page = await demo.open();
    for (const part of PARTS) await change(page, part);

    assert.equal(await page.locator('#form .hint.keys').filter({ visible: true }).count(), 0);
    assert.ok((await page.locator('#form .hint.keys').count()) > 0);
  });
});
