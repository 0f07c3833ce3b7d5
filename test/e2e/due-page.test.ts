// The demo's list of what is due of a caseload: it says whose each thing is, and leads into the plan.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { focused } from '../support/demo-page.js';
import { visit } from '../support/demo-visit.js';

const demo = visit();

const openEntry = async (page: Page, name: RegExp): Promise<void> =>
  page.locator('#list').getByRole('button', { name }).first().press('Enter');

describe('the page of what is due', () => {
  it('tells of several people, and whose each thing is', async () => {
    const page = await demo.open('due.html');

    const entries = page.locator('#list [part=entry]');
    await entries.first().waitFor();
    const rows = await entries.allInnerTexts();
    const people = await page.locator('#list [part=person]').allInnerTexts();

    assert.ok(rows.length > 10);
    assert.ok(rows.every((row) => people.some((person) => person.includes(row))));
    const numbers = people.map((one) => /NHS number\s+(\d{3}\s\d{3}\s\d{4})/.exec(one)?.[1]);
    assert.ok(!numbers.includes(undefined), people[numbers.indexOf(undefined)]);
    assert.ok(new Set(numbers).size >= 5);
    for (const state of ['Overdue', 'Due soon', 'No date set', 'Later'])
      assert.ok(
        rows.some((row) => row.includes(state)),
        state,
      );
  });

  it('leads to the entry in the health record of the person who has one here', async () => {
    const page = await demo.open('due.html');

    await openEntry(page, /Phone in the kitchen/);

    await page.waitForURL(/index\.html/);
    await page.waitForFunction(() => document.activeElement?.localName === 'pcsp-plan');
    assert.match((await focused(page)).name, /^Day/);
    await page.getByText('PRITCHARD, Rhian (Ms)').waitFor();
  });

  it('shows the plan of anybody else, at the section, and goes back to the list', async () => {
    const page = await demo.open('due.html');

    await openEntry(page, /Ten stairs/);

    await page.getByRole('heading', { name: 'BEVAN, Owen' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'opened-plan');
    assert.equal((await focused(page)).name, 'Care and support plan');
    await page.getByRole('button', { name: 'Back to what is due' }).press('Enter');
    await page.locator('#list').getByText('Owen Bevan').first().waitFor();
  });

  it('shows another person’s plan after one, and no word of the first', async () => {
    const page = await demo.open('due.html');
    await openEntry(page, /Ten stairs/);
    await page.getByRole('heading', { name: 'BEVAN, Owen' }).waitFor();
    await page.getByRole('button', { name: 'Back to what is due' }).press('Enter');

    await openEntry(page, /spacer/);

    await page.getByRole('heading', { name: 'YUSUF, Amina' }).waitFor();
    const plan = page.locator('#opened-plan');
    await plan.getByText('Show the asthma nurse how I use the spacer').first().waitFor();
    assert.doesNotMatch(await plan.innerText(), /Bevan|stairs/);
  });
});
