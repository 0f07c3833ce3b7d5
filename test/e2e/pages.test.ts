// The pages beside the health record, and what holds of every page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { tabTo, watchedPage } from '../support/demo-page.js';
import {
  addWords,
  change,
  draftKept,
  pages,
  press,
  ready,
  save,
  says,
  versionNames,
  visit,
} from '../support/demo-visit.js';
import { someOf } from '../support/sample.js';

const demo = visit();

const headings = async (page: Page, level: number): Promise<string[]> =>
  (await page.getByRole('heading', { level }).allTextContents()).map((text) => text.trim());

describe('the person’s page', () => {
  it('speaks to her, and puts what is hers first', async () => {
    const page = await demo.open('person.html');
    assert.deepEqual(await headings(page, 3), [
      'About me',
      'My care and support plan',
      'My safety plan',
      'My family, friends and others close to me',
    ]);
    await says(page, 'What I am good at and what helps me');
    await change(page, 'Change About me');
    await says(page, 'Who helped me write this');
  });

  it('saves what she writes to the same record, under her name', async () => {
    const page = await demo.open('person.html');
    await addWords(page, ' And my bees.');
    await press(page, 'Add a safety plan');
    await page.keyboard.type('On the bus');
    await tabTo(page, 'Add a trigger');
    await page.keyboard.press('Enter');
    await page.keyboard.type('A full bus');
    await save(page);
    await says(page, /^Saved as version 4/);
    await says(page, /^Last saved .*, by you$/);

    const record = await demo.open();
    await says(record, /^Version 4, saved .* by Rhian Pritchard$/);
    assert.equal((await versionNames(record)).length, 4);
    await press(record, /^Version 3\b/);
    await press(record, 'Compare with another version');
    const changes = record.locator('#earlier-changes [part=section]');
    assert.match(await changes.innerText(), /And my bees/);
    await changes.getByRole('button', { name: 'Show all of it' }).click();
    await changes.getByText('The person whose plan this is').waitFor();
  });

  it('loses nothing of the sections that it does not show', async () => {
    const page = await demo.open('person.html');
    await addWords(page, ' And my bees.');
    await save(page);
    await says(page, /^Saved as version 4/);

    const portal = await demo.open('portal.html');

    await says(portal, 'Lithium plan, shared with the GP');
  });
});

describe('the portal', () => {
  it('shows the whole plan, the contingency plan first, and nothing to edit', async () => {
    const page = await demo.open('portal.html');
    assert.equal(await page.title(), 'Rhi’s plan');
    assert.deepEqual(await headings(page, 3), [
      'My safety plan',
      'About me',
      'My care and support plan',
      'My family, friends and others close to me',
      'The professionals who support me',
      'How we understand what I am going through',
      'Treatments and therapies I have had',
      'My other plans',
      'My GP practice',
      'My details',
    ]);
    assert.equal(await page.locator('input, textarea, select').count(), 0);
    const plans = page.locator('pcsp-contingency-plan');
    assert.equal(await plans.locator('a[href="tel:08081570142"]').count(), 2);
  });

  it('leads to the page for a crisis, and prints', async () => {
    const page = await demo.open('portal.html');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await press(page, 'Print');
    await page.locator('[data-printed]').waitFor({ state: 'attached' });

    await page.getByRole('link', { name: 'My page for a crisis' }).press('Enter');
    await ready(page, 'crisis.html');
    await says(page, 'If my mood is going up');
  });
});

describe('the portal in Welsh', () => {
  const lang = (page: Page): Promise<string> =>
    page
      .locator('pcsp-plan, pcsp-crisis-page')
      .locator('[lang]')
      .first()
      .evaluate((section) => (section as HTMLElement).lang);

  it('is one step from the English one, in its own words and the widgets’', async () => {
    const page = await demo.open('portal.html');

    await page.getByRole('link', { name: 'Cymraeg' }).press('Enter');
    await says(page, 'Neidio i’r cynllun');
    await ready(page, 'portal.html');

    assert.equal(await page.title(), 'Cynllun Rhi');
    await says(page, /^Diweddarwyd ddiwethaf ar 6 Hydref 2026, gan /);
    assert.equal((await headings(page, 3))[0], 'Fy nghynllun diogelwch');
    assert.equal(await lang(page), 'cy');
    assert.equal(await page.getByText('Print', { exact: true }).isVisible(), false);
  });

  it('leads to a crisis page in Welsh, and back to English', async () => {
    const page = await demo.open('portal.html?lang=cy');

    await page.getByRole('link', { name: 'Fy nhudalen ar gyfer argyfwng' }).press('Enter');
    await says(page, 'Mewn argyfwng');
    assert.equal(await lang(page), 'cy');
    await page.getByRole('link', { name: 'English' }).press('Enter');
    await says(page, 'In a crisis');
    assert.equal(await lang(page), 'en-GB');
  });
});

describe('the person’s page, one question at a time', () => {
  it('goes on where she stopped, and saves to the same record', async () => {
    const page = await demo.open('guide.html');
    await press(page, 'About me');
    await page.getByRole('heading', { name: 'What matters most to you?' }).waitFor();
    await page.getByRole('textbox').first().press('End');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' And my bees.');
    await press(page, 'Continue');
    await page.getByRole('heading', { name: 'Who matters to you?' }).waitFor();
    await draftKept(page);
    await page.reload();

    await page.getByRole('heading', { name: 'Who matters to you?' }).waitFor();
    await press(page, 'Save my plan');
    await says(page, /^Saved as version 4/);
    const whole = await demo.open('person.html');
    await says(whole, /And my bees\./);
  });
});

describe('the page for a crisis', () => {
  it('has whose it is, what to do and whom to call, for each plan in use', async () => {
    const page = await demo.open('crisis.html');
    await says(page, 'Rhian Margaret Pritchard');
    for (const name of ['If my mood is going up', /^If I am getting low/]) await press(page, name);
    const sheets = await page.locator('[part=sheet]').allInnerTexts();
    assert.equal(sheets.length, 2);
    for (const sheet of sheets) assert.match(sheet, /What should happen[^]*0808 157 0142/);
  });

  it('opens a plan and is saved without a network', async () => {
    const page = await demo.open('crisis.html');
    await demo.context.setOffline(true);

    await press(page, /^If I am getting low/);
    await page.getByRole('link', { name: /^Call Carys Pritchard/ }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Save as a file'),
    ]);

    assert.match(
      file.suggestedFilename(),
      /^In a crisis Rhian Margaret Pritchard \d{4}-\d\d-\d\d\.html$/,
    );
    await says(page, /^Your browser is saving/);
  });

  it('follows what is saved', async () => {
    const page = await demo.open('crisis.html');
    const person = await demo.open('person.html');
    await addWords(person, ' Sing to me.', 'Please do and please don’t');
    await save(person);
    await press(page, 'About me');
    await says(page, /Sing to me\.$/);
  });
});

describe('every page', () => {
  it('would be caught breaking the policy', async () => {
    const watched = await watchedPage(demo.context, demo.demo.url);
    const told = (directive: string) =>
      watched.page.waitForEvent('console', (message) =>
        message.text().startsWith(`CSP: ${directive}`),
      );
    const all = Promise.all([told('style-src'), told('connect-src')]);
    await watched.page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await watched.page.evaluate(() => {
      void fetch('https://elsewhere.example/').catch(() => {});
    });
    await all;
    assert.match(watched.complaints.join(), /CSP: style-src/);
    assert.match(watched.complaints.join(), /CSP: connect-src/);
  });

  for (const path of someOf(pages)) {
    const name = path || 'index.html';

    it(`${name} is served under a strict policy`, async () => {
      const response = await fetch(demo.demo.url + path);
      const policy = response.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /require-trusted-types-for 'script'/);
    });

    it(`${name} needs no sideways scrolling at 320 pixels`, async () => {
      const page = await demo.open(path);
      await page.setViewportSize({ width: 320, height: 800 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });

    it(`${name} has its elements defined`, async () => {
      const page = await demo.open(path);
      assert.equal(await page.locator(':not(:defined)').count(), 0);
    });

    it(`${name} leads to all the others`, async () => {
      const page = await demo.open(path);
      const pagesOfDemo = page.getByRole('navigation', { name: 'This demonstration' });
      if (!(await pagesOfDemo.getByRole('list').isVisible())) {
        await pagesOfDemo.getByText('A demonstration').click();
      }
      const links = pagesOfDemo.getByRole('link');
      assert.deepEqual(await links.allTextContents(), [
        'Health record',
        'What is due',
        'Write my plan',
        'One question at a time',
        'Read my plan',
        'Easy read',
        'Crisis page',
        'App in an EHR',
      ]);
      assert.equal(await links.and(page.locator('[aria-current=page]')).count(), 1);
    });
  }
});
