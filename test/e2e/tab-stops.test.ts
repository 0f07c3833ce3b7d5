// How often somebody presses Tab who goes through a page as it opens.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/demo-visit.js';

const demo = visit();

/** Presses Tab until the page is at its start again. */
async function stopsOn(page: Page): Promise<number> {
  const isAtStart = () =>
    page.evaluate(() => document.activeElement?.matches('body, .skip-link') ?? true);
  let stops = 0;
  do {
    await page.keyboard.press('Tab');
    stops++;
  } while (stops < 500 && (stops === 1 || !(await isAtStart())));
  return stops - 1;
}

/** Whether what has the focus adds something, inside however many shadow roots. */
const addsSomething = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.matches('button.add') ?? false;
  });

describe('from the top of a plan', () => {
  for (const [path, noLists] of [
    ['', ['About me', 'Person', 'GP practice']],
    ['person.html', ['About me']],
  ] as const) {
    it(`it is 12 stops at most to what adds to any section: ${path || 'the health record'}`, async () => {
      const page = await demo.open(path);
      const links = page.locator('#form-plan .contents a');
      const names = await links.allTextContents();
      assert.ok(names.length >= 4);

      for (const [index, name] of names.entries()) {
        if ((noLists as readonly string[]).includes(name.trim())) continue;
        await links.nth(index).press('Enter');
        let stops = index + 1;
        do {
          await page.keyboard.press('Tab');
          stops++;
        } while (stops < 30 && !(await addsSomething(page)));
        assert.ok(stops <= 12, `${name}: ${stops}`);
      }
    });
  }
});

/** What has the focus, inside however many shadow roots. */
const active = `(() => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
})()`;

/** Whether what has the focus is, or stands among, what saves or what leads to the contents. */
const leadsOut = (page: Page): Promise<boolean> =>
  page.evaluate(`${active}.closest('.way-out, .to-contents') !== null`);

const isInPlan = (page: Page): Promise<boolean> =>
  page.evaluate("document.activeElement?.matches('#form-plan') ?? false");

/** How often Shift+Tab is pressed until something leads out, and comes back again. */
async function stepsOut(page: Page): Promise<number> {
  await page.evaluate(`globalThis.was = ${active}`);
  let steps = 0;
  while (steps < 20 && !(await leadsOut(page))) {
    await page.keyboard.press('Shift+Tab');
    steps++;
  }
  await page.evaluate('globalThis.was.focus()');
  return steps;
}

describe('saving and the way back to the contents', () => {
  for (const path of ['', 'person.html']) {
    it(`are three stops away from whatever changes the plan, twelve from a link: ${path || 'the health record'}`, async () => {
      const page = await demo.open(path);
      const far: string[] = [];
      let stops = 0;
      while (!(await isInPlan(page))) await page.keyboard.press('Tab');

      while (await isInPlan(page)) {
        stops++;
        assert.ok(
          await page.evaluate(`!${active}.closest('.way-out')`),
          'whoever goes forwards comes by none',
        );
        const steps = await stepsOut(page);
        if (steps > ((await page.evaluate<boolean>(`${active}.matches('button')`)) ? 3 : 12))
          far.push(await page.evaluate<string>(`${active}.ariaLabel ?? ${active}.textContent`));
        await page.keyboard.press('Tab');
      }

      assert.ok(stops > 40);
      assert.deepEqual(far, []);
    });
  }

  it('save the plan, and lead to its contents', async () => {
    const page = await demo.open('person.html');
    const change = page.getByRole('button', { name: 'Change Need 2' });
    await change.focus();
    // the button beside it adds a goal
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForFunction(`${active}.matches('textarea')`);
    await page.keyboard.type('Swim on Fridays');
    await page.getByRole('button', { name: 'Done: Goal 3' }).press('Enter');

    await page.getByRole('button', { name: 'Change Goal 3: Swim on Fridays' }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const reached = await page.evaluate(`${active}.textContent.trim()`);
    await change.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');

    assert.equal(reached, 'About me');
    await page.getByText('Saved as version 4').first().waitFor();
  });
});

describe('the Tab key', () => {
  for (const { path, most } of [
    { path: '', most: 120 },
    { path: 'person.html', most: 61 },
    { path: 'portal.html', most: 70 },
    { path: 'crisis.html', most: 20 },
  ]) {
    it(`stops ${most} times at most on ${path || 'the health record'}`, async () => {
      const page = await demo.open(path);

      const stops = await stopsOn(page);

      assert.ok(stops > 10 && stops <= most, `${stops} stops`);
    });
  }
});
