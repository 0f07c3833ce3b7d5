// The health record as a clinician meets it: filling in, saving, drafts, and versions.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { focused, tabTo } from '../support/demo-page.js';
import {
  addWords,
  assertEnds,
  change,
  draftKept,
  field,
  press,
  ready,
  reload,
  save,
  says,
  typeAtEnd,
  versionNames,
  visit,
  important,
} from '../support/demo-visit.js';

const demo = visit();

/** Goes to a section of the plan by way of its contents. */
async function goTo(page: Page, section: string): Promise<void> {
  await tabTo(page, section);
  await page.keyboard.press('Enter');
}

describe('the demo, with the keyboard alone', () => {
  it('is filled in, saved, reloaded, and read in the portal', async () => {
    const page = await demo.open();
    await page.keyboard.press('Tab');
    assert.equal((await focused(page)).name, 'Skip to the plan');
    await page.keyboard.press('Enter');
    await goTo(page, 'About me');
    await tabTo(page, 'Change About me');
    await page.keyboard.press('Enter');
    await tabTo(page, important);
    await typeAtEnd(page, ' And my bees.');
    await tabTo(page, 'Contingency plan', { back: true });
    await page.keyboard.press('Enter');
    await tabTo(page, /^Change Contingency plan 1/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Add a trigger');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Roadworks outside at night');
    await tabTo(page, /^Done: Contingency plan 1/);
    await page.keyboard.press('Enter');
    await says(page, 'Roadworks outside at night');
    assert.match((await focused(page)).name, /^Change Contingency plan 1/);
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
    await assertEnds(page, 'And my bees.');

    await tabTo(page, /^A demonstration/, { back: true });
    await page.keyboard.press('Enter');
    await tabTo(page, 'Read my plan');
    await page.keyboard.press('Enter');
    await ready(page, 'portal.html');
    await says(page, /And my bees\.$/);
    await says(page, 'Roadworks outside at night');
  });

  it('refuses a contingency plan without a trigger, and says what to mend', async () => {
    const page = await demo.open();
    await goTo(page, 'Contingency plan');
    await tabTo(page, 'Add a contingency plan');
    await page.keyboard.press('Enter');
    await page.keyboard.type('A plan without a trigger');
    await tabTo(page, 'Save plan');
    await page.keyboard.press('Enter');
    await says(page, /^Not saved\./);
    await says(page, /There (?:is a problem|are \d+ problems)/);
    assert.match((await focused(page)).name, /There (?:is a problem|are \d+ problems)/);
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
    const page = await demo.open();
    const contact = page.locator('#form pcsp-contingency-plan');
    await change(page, /^Change Contingency plan 1/);
    await contact.getByLabel('Role or relationship').first().focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('care assis');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const role = await page.locator('[role=option][aria-selected=true]').innerText();
    await page.keyboard.press('Enter');
    await save(page);
    await says(page, /^Saved as version 4/);
    const portal = await demo.open('portal.html');
    await says(portal, new RegExp(role));
  });

  it('opens an earlier version to read, and comes back', async () => {
    const page = await demo.open();
    await tabTo(page, /^Version 1\b/, { back: true });
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

  it('shows what changed since an earlier version', async () => {
    const page = await demo.open();
    await press(page, /^Version 2\b/);
    await tabTo(page, 'Compare with another version');
    await page.keyboard.press('Enter');
    const changes = page.locator('#earlier-changes [part=section]');
    await changes.getByRole('heading', { name: 'What has changed' }).waitFor();
    await changes.getByText('Be asleep by eleven, seven nights a week').first().waitFor();
    assert.match(await changes.innerText(), /\d+ added, \d+ changed, \d+ archived/);
    assert.equal(await page.locator('#earlier-plan').isVisible(), false);

    await tabTo(page, 'Read this version', { back: true });
    await page.keyboard.press('Enter');
    assert.equal(await changes.isVisible(), false);
    await says(page, 'Be asleep by midnight on work nights');
  });

  it('compares any two versions, the older first', async () => {
    const page = await demo.open();
    await press(page, /^Version 2\b/);
    await press(page, 'Compare with another version');

    await page.getByLabel('Compared with').selectOption('1');

    const changes = page.locator('#earlier-changes [part=section]');
    await changes.getByText(/contingency plan added: “If my mood is going up”/).waitFor();
  });

  it('shows the events and the JSON as they come', async () => {
    const page = await demo.open();
    await addWords(page, '!');
    await page.keyboard.press('Tab');
    const events = page.locator('#events li');
    assert.match(
      await events.last().innerText(),
      /pcsp-input[^]*aboutMe › whatIsMostImportantToMe/,
    );
    assert.match(await events.first().innerText(), /pcsp-change[^]*valid, \d+ issues/);
    const json = JSON.parse(await page.locator('#json').innerText()) as Record<string, string>;
    assert.match(json.whatIsMostImportantToMe ?? '', /!$/);
  });

  it('says how much of the standard the plan holds, as it is on the screen', async () => {
    const page = await demo.open();
    await page.locator('#conformance-panel > summary').press('Enter');
    const report = page.locator('#conformance');
    await report
      .getByText(/Tarn at Ashmere Vale/)
      .first()
      .waitFor();
    // the panel shows the profile alone until it is opened
    const verdict = report.locator('[part~=verdict]').first();
    await verdict.filter({ hasText: 'Nothing that is mandatory is missing' }).waitFor();

    // the host's own, unless a page asks for it
    await page.locator('#form-plan').evaluate((plan) => {
      (plan as HTMLElement & { changeable: string[] }).changeable = ['personDemographics'];
    });
    await change(page, 'Change Person');
    await page.locator('#form').getByLabel('Family name').fill('');
    await page.keyboard.press('Tab');
    assert.match(await verdict.innerText(), /^1 .* missing/);
  });
});

describe('what is not saved yet', () => {
  it('survives a reload, visibly', async () => {
    const page = await demo.open();
    await addWords(page, ' And my bees.');
    await draftKept(page);
    await reload(page);
    await says(page, /^Your unsaved changes of .* are back\./);
    await says(page, /^Unsaved changes/);
    assert.equal((await versionNames(page)).length, 3);
    await assertEnds(page, 'And my bees.');

    await (await field(page)).press('Control+z');
    await says(page, 'No unsaved changes');
    assert.equal(await page.getByText(/unsaved changes of .* are back/).count(), 0);
  });

  it('is warned about before the page goes', async () => {
    const page = await demo.open();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.type()));
    await page.reload();
    assert.deepEqual(dialogs, []);
    await ready(page);
    await addWords(page, '!');
    await page.reload();
    assert.deepEqual(dialogs, ['beforeunload']);
  });

  it('is discarded when asked, and does not come back', async () => {
    const page = await demo.open();
    await addWords(page, ' And my bees.');
    await press(page, 'Discard changes');
    await says(page, 'No unsaved changes');
    await reload(page);
    assert.doesNotMatch(await (await field(page)).inputValue(), /bees/);
    await says(page, 'No unsaved changes');
  });

  it('goes with everything else when the demo starts again', async () => {
    const page = await demo.open();
    await addWords(page, ' And my bees.');
    await save(page);
    await says(page, /^Saved as version 4/);
    await addWords(page, ' And a cat.');
    await draftKept(page);
    await press(page, 'Start again with the sample');
    await says(page, 'No unsaved changes');
    assert.equal((await versionNames(page)).length, 3);
    assert.doesNotMatch(await (await field(page)).inputValue(), /bees|cat/);
  });

  it('is not taken by another tab', async () => {
    const first = await demo.open();
    await addWords(first, ' And my bees.');
    await draftKept(first);
    const second = await demo.open();
    await says(second, 'No unsaved changes');
    assert.doesNotMatch(await (await field(second)).inputValue(), /bees/);
  });

  it('is not taken by somebody else', async () => {
    const page = await demo.open();
    await addWords(page, ' And my bees.');
    await draftKept(page);
    await page.close();
    const person = await demo.open('person.html');
    await says(person, 'No unsaved changes');
    await assertEnds(person, 'even when it is hard.');
    const again = await demo.open();
    await assertEnds(again, 'And my bees.');
  });
});
