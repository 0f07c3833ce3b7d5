// A portal on a phone without a network: the page for a crisis that was read opens, says that it is a
// copy and from when, and is gone once it is too old, somebody signs out or another person signs in.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { press, ready, says, visit } from '../support/demo-visit.js';

const demo = visit({ viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true });

const NO_COPY = /no copy of this page is kept here/;

const HOUR = 3_600_000;

/** Reads the page with a network, until it says that it is kept. */
async function read(): Promise<Page> {
  const page = await demo.open('crisis.html');
  await says(page, /^A copy of this page is kept on this device until/);
  return page;
}

/** Goes to the page again, without a network. */
async function withoutNetwork(page: Page, path = 'crisis.html'): Promise<Page> {
  await demo.context.setOffline(true);
  await page.goto(demo.demo.url + path);
  return page;
}

/** The names of the caches that hold copies. */
const copies = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('pcsp-crisis')));

/** As if the copy had been made so many hours ago. */
const grownOlder = (page: Page, hours: number): Promise<void> =>
  page.evaluate(async (ms) => {
    const [name] = (await caches.keys()).filter((one) => one.startsWith('pcsp-crisis-page:'));
    const cache = await caches.open(name!);
    const copy = await cache.match('copy');
    const headers = new Headers(copy!.headers);
    for (const key of ['x-from', 'x-until'])
      headers.set(key, new Date(Date.parse(headers.get(key)!) - ms).toISOString());
    await cache.put('copy', new Response(await copy!.text(), { headers }));
  }, hours * HOUR);

/** That it can be called for help from it, whatever else it says. */
async function assertCalls(page: Page): Promise<void> {
  for (const number of ['999', '111'])
    assert.ok(await page.locator(`a[href="tel:${number}"]`).first().isVisible(), number);
}

describe('the page for a crisis without a network', () => {
  it('is the one that was read, whole, and says that it is a copy and from when', async () => {
    const page = await read();

    await withoutNetwork(page);

    await says(
      page,
      /^There is no network\. You are reading a copy from \d+ \w+ \d{4} at \d\d:\d\d\./,
    );
    const text = await page.locator('body').innerText();
    assert.match(text, /Rhian Margaret Pritchard/);
    assert.match(text, /If my mood is going up[^]*olanzapine/);
    assert.ok(await page.locator('a[href="tel:08081570142"]').first().isVisible());
    await assertCalls(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 375);
  });

  it('is the live one again once there is a network', async () => {
    const page = await withoutNetwork(await read());

    await demo.context.setOffline(false);
    await page.reload();

    await ready(page, 'crisis.html');
  });

  it('is not shown once it is too old, and is gone then', async () => {
    const page = await read();
    await grownOlder(page, 71);
    await withoutNetwork(page);
    await says(page, /You are reading a copy/);

    await grownOlder(page, 2);
    await page.reload();

    await says(page, /was too old to rely on, and has been removed/);
    await assertCalls(page);
    assert.deepEqual(await copies(page), []);
    assert.doesNotMatch(await page.content(), /Rhian/);
  });

  it('is gone once somebody signs out, in other tabs too', async () => {
    const other = await read();
    const page = await read();

    await press(page, 'Sign out');
    await says(page, /^You have signed out/);

    assert.deepEqual(await copies(other), []);
    await withoutNetwork(page);
    await says(page, NO_COPY);
    await assertCalls(page);
  });

  it('is gone once the person asks, and is not kept again until they ask for it', async () => {
    const page = await read();

    await press(page, 'Remove the copy');
    await says(page, /^No copy of this page is kept/);
    await page.reload();
    await says(page, /^No copy of this page is kept/);
    assert.deepEqual(await copies(page), []);

    await press(page, 'Keep a copy here');
    await says(page, /^A copy of this page is kept/);
  });

  it('can be removed by a link in the copy itself', async () => {
    const page = await withoutNetwork(await read());

    await page.getByRole('link', { name: 'Remove this copy' }).tap();

    await says(page, /The copy of this page has been removed/);
    await page.goto(`${demo.demo.url}crisis.html`);
    await says(page, NO_COPY);
  });

  it('is never another person’s', async () => {
    const page = await read();
    const before = await copies(page);

    await page.evaluate(`new Promise((resolve) => {
      const opening = indexedDB.open('pcsp-demo');
      opening.onsuccess = () => {
        const store = opening.result.transaction('versions', 'readwrite').objectStore('versions');
        store.getAll().onsuccess = ({ target }) => {
          const version = target.result.at(-1);
          const person = version.plan.personDemographics;
          version.plan.personDemographics = { ...person, nhsNumber: '9990123454', name: { firstName: 'Other', familyName: 'Person' } };
          store.put(version).onsuccess = () => (opening.result.close(), resolve());
        };
      };
    })`);
    await page.reload();
    await says(page, /^A copy of this page is kept/);

    const after = await copies(page);
    assert.equal(after.length, 1);
    assert.notDeepEqual(after, before);
    await withoutNetwork(page);
    assert.match(await page.content(), /Other Person/);
    assert.doesNotMatch(await page.content(), /Rhian Margaret/);
  });

  it('is shown of nobody where two people’s are kept', async () => {
    const page = await read();
    await page.evaluate(async () => {
      const cache = await caches.open('pcsp-crisis-page:another');
      await cache.put('copy', new Response('Another'));
    });

    await withoutNetwork(page);

    await says(page, NO_COPY);
    assert.deepEqual(await copies(page), []);
  });

  it('keeps no other page', async () => {
    const page = await read();
    await demo.context.setOffline(true);

    await assert.rejects(page.goto(`${demo.demo.url}portal.html`), /ERR_INTERNET_DISCONNECTED/);
  });
});
