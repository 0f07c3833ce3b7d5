// The plan as an app that an EHR opens, on a FHIR server that keeps what it is sent on disk.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { assertQuiet, watchedPage, type WatchedPage } from '../support/demo-page.js';
import { startDemo, type Demo } from '../support/demo-server.js';
import { addWords, assertEnds, press, save, says } from '../support/demo-visit.js';

let folder: string;
let demo: Demo;
let browser: Browser;
let contexts: BrowserContext[];
let opened: WatchedPage[];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-ehr-'));
  demo = await startDemo(folder);
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => {
  contexts = [];
  opened = [];
});

afterEach(async () => {
  for (const context of contexts) await context.close();
  for (const page of opened) assertQuiet(page);
});

/** The server as it is when it is started again: it has its resources, and nobody whom it let in. */
async function startAgain(): Promise<void> {
  const { port } = new URL(demo.url);
  await demo.close();
  demo = await startDemo(folder, Number(port));
}

const ready = (page: Page) => page.locator('#on-screen:not(:empty)').waitFor();

/** Somebody at a computer of their own, where the EHR opens the app. */
async function launch(name: RegExp): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'en-GB' });
  context.setDefaultTimeout(20_000);
  contexts.push(context);
  const watched = await watchedPage(context, `${demo.url}smart.html`);
  await watched.page.getByRole('link', { name }).press('Enter');
  return watched;
}

async function open(name = /PRITCHARD/): Promise<Page> {
  const watched = await launch(name);
  opened.push(watched);
  await ready(watched.page);
  return watched.page;
}

const saved = (page: Page) => says(page, /^Saved to the record/);

describe('the app in an EHR', () => {
  it('is launched for a person, and says whose plan it shows and what stands in for the EHR', async () => {
    const page = await open();

    await says(page, 'PRITCHARD, Rhian (Ms)');
    await says(page, /by what stands in for an EHR’s authorisation/);
    assert.equal(new URL(page.url()).search, '');
    assert.equal(await page.locator('#left-out').isVisible(), false);
  });

  it('saves what is written, and shows it after a reload', async () => {
    const page = await open();
    await addWords(page, ' And the heron.');

    await save(page);
    await saved(page);
    await page.reload();
    await ready(page);

    await assertEnds(page, ' And the heron.');
  });

  it('has what was saved on disk, for a server that starts again', async () => {
    const page = await open();
    await addWords(page, ' And the heron.');
    await save(page);
    await saved(page);

    await startAgain();

    await assertEnds(await open(), ' And the heron.');
  });

  it('saves twice, on top of what it saved', async () => {
    const page = await open();
    await addWords(page, ' And the heron.');
    await save(page);
    await saved(page);
    await addWords(page, ' And the weir.');

    await save(page);
    await page.locator('#discard').waitFor({ state: 'hidden' });
    await page.reload();
    await ready(page);

    await assertEnds(page, ' And the heron. And the weir.');
  });

  it('says that somebody else saved meanwhile, and puts both together', async () => {
    const watched = await launch(/PRITCHARD/);
    const mine = watched.page;
    await ready(mine);
    const theirs = await open();
    await addWords(theirs, ' Theirs.', 'Please do and please don’t');
    await save(theirs);
    await saved(theirs);
    await addWords(mine, ' Mine.');

    await save(mine);
    await says(mine, /^Somebody else changed this plan in the record, .* It is not saved yet/);
    await save(mine);
    await saved(mine);
    await mine.reload();
    await ready(mine);

    await assertEnds(mine, ' Mine.');
    await assertEnds(mine, ' Theirs.', 'Please do and please don’t');
    // the refusal, and nothing else
    assert.deepEqual(
      watched.complaints.filter((complaint) => !complaint.includes('412')),
      [],
    );
    assert.ok(watched.complaints.some((complaint) => complaint.includes('412')));
  });

  it('asks where both wrote in the same place, and overwrites nobody', async () => {
    const { page: mine } = await launch(/PRITCHARD/);
    await ready(mine);
    const theirs = await open();
    await addWords(theirs, ' Theirs.');
    await save(theirs);
    await saved(theirs);
    await addWords(mine, ' Mine.');

    await save(mine);
    await says(mine, 'The same thing was changed twice');
    await mine.getByRole('radio', { name: 'What somebody else wrote' }).check();
    await press(mine, 'Put together and check');
    await save(mine);
    await saved(mine);
    await mine.reload();
    await ready(mine);

    await assertEnds(mine, ' Theirs.');
  });

  it('says that the server failed, loses nothing, and saves once it is back', async () => {
    const { page } = await launch(/PRITCHARD/);
    await ready(page);
    await addWords(page, ' And the heron.');
    await page.route('**/fhir/', (route) => route.fulfill({ status: 503, body: 'down' }));

    await save(page);
    await says(page, /^The record could not be reached.*Nothing is lost/);
    await says(page, 'Unsaved changes');
    await assertEnds(page, ' And the heron.');
    await page.unroute('**/fhir/');
    await save(page);
    await saved(page);
    await page.reload();
    await ready(page);

    await assertEnds(page, ' And the heron.');
  });

  it('says that the session is over where the server knows it no more, and loses nothing', async () => {
    const { page } = await launch(/PRITCHARD/);
    await ready(page);
    await addWords(page, ' And the heron.');

    await startAgain();
    await save(page);

    await says(page, /the time of this session is over.*Nothing is lost/);
    await assertEnds(page, ' And the heron.');
  });

  it('shows nothing of a plan of somebody else', async () => {
    const { page } = await launch(/PRITCHARD/);
    await ready(page);
    await page.route('**/fhir/Patient/rhian-pritchard', (route) =>
      route.fulfill({
        contentType: 'application/fhir+json',
        json: { resourceType: 'Patient', id: 'owen-bevan', name: [{ family: 'Bevan' }] },
      }),
    );

    await page.reload();

    await says(page, /about somebody else than the person whose record is open/);
    assert.doesNotMatch(await page.locator('main').innerText(), /Bevan|Pritchard/i);
  });

  it('shows nothing where something in the plan is about somebody else', async () => {
    const { page } = await launch(/PRITCHARD/);
    await ready(page);
    await page.route('**/fhir/', async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      await route.fulfill({
        response: answer,
        body: text.replace('Patient/rhian-pritchard', 'Patient/owen-bevan'),
      });
    });

    await page.reload();

    await says(page, /about somebody else than the person whose record is open/);
  });

  it('does not say that there is no plan where it could not be read', async () => {
    const { page } = await launch(/PRITCHARD/);
    await ready(page);
    await page.route('**/fhir/Composition**', (route) => route.abort());

    await page.reload();

    await says(page, /could not be read from the record\. That does not mean that there is none/);
  });

  it('says what of another system’s care plan is not in the plan, and leaves theirs as it is', async () => {
    const page = await open(/BEVAN/);
    await says(page, /read from care plans of other systems/);
    await says(page, /Goal\.target has no element of its own/);
    await says(page, 'Sleep upstairs in my own bed again');
    await page.getByRole('button', { name: 'Change About me' }).press('Enter');
    await addWords(page, 'My own stairs.');

    await save(page);
    await saved(page);
    await page.reload();
    await ready(page);

    await assertEnds(page, 'My own stairs.');
    assert.equal(await page.locator('#origin').isVisible(), false);
    assert.equal(await page.getByText('Sleep upstairs in my own bed again').count(), 1);
  });

  it('is not opened by a record that it does not know', async () => {
    const context = await browser.newContext();
    contexts.push(context);

    const { page } = await watchedPage(
      context,
      `${demo.url}smart.html?iss=https://elsewhere.example/fhir&launch=1`,
    );

    await says(page, /does not know the record that opened it/);
  });
});
