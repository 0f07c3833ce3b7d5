// The demo while it saves, when it is torn away, and in browsers that keep nothing.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addWords,
  assertEnds,
  field,
  ready,
  save,
  says,
  versionNames,
  visit,
} from '../support/demo-visit.js';

const demo = visit();

describe('the demo', () => {
  it('keeps a draft while somebody types without a pause', async () => {
    const page = await demo.open();
    await (await field(page)).focus();
    await page.keyboard.press('Control+End');
    for (let count = 10; count < 41; count++) {
      await page.keyboard.type(` ${count}`);
      await page.waitForTimeout(80);
    }
    // nothing is told to a page that crashes
    const crashed = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch(() => {});
    await crashed;

    const again = await demo.open();
    const value = await (await field(again)).inputValue();
    // which may have been kept in the middle of a number
    const last = Number(/ (\d\d)(?: \d?)?$/.exec(value)?.[1]);
    assert.ok(last >= 30, value.slice(-40));
  });

  it('keeps what is typed while it saves as a draft of the version that was saved', async () => {
    const page = await demo.open();
    await addWords(page, ' Saved.');
    // a slow disk: the record has to wait for this, until the words are typed
    await page.evaluate(`
      const opening = indexedDB.open('pcsp-demo');
      opening.onsuccess = () => {
        const store = opening.result.transaction('versions', 'readwrite').objectStore('versions');
        window.diskIsSlow = true;
        const goOn = () => {
          if (window.diskIsSlow) store.count().onsuccess = goOn;
        };
        goOn();
        document.querySelector('#form').requestSubmit();
      };
    `);
    await says(page, 'Saving…');
    await page.keyboard.type(' Typed while saving.');
    assert.equal((await versionNames(page)).length, 3);
    await page.evaluate('window.diskIsSlow = false');
    await page.locator('#history .version-name').nth(3).waitFor();

    await page.reload();
    await ready(page);
    await assertEnds(page, ' Saved. Typed while saving.');
    await says(page, /^Version 4, saved/);
  });

  it('saves once when Save is pressed twice by habit', async () => {
    const page = await demo.open();
    await addWords(page, ' Twice.');

    await page.getByRole('button', { name: 'Save plan' }).dblclick({ delay: 20 });

    await says(page, /^Saved as version 4/);
    assert.equal((await versionNames(page)).length, 4);
  });

  for (const [missing, words] of [
    ['indexedDB', /^This browser keeps nothing for this page/],
    ['locks', /^This browser cannot tell whether a draft is open/],
  ] as const) {
    it(`shows the plan without ${missing}, and says what it cannot do`, async () => {
      await demo.context.addInitScript((name) => {
        if (name === 'locks') Reflect.deleteProperty(Navigator.prototype, 'locks');
        else Reflect.deleteProperty(globalThis, 'indexedDB');
      }, missing);

      const page = await demo.open();
      await says(page, words);
      await addWords(page, ' And more.');
      await save(page);
      await says(page, /^Saved as version 4/);
      await demo.open('portal.html');
    });
  }

  for (const [missing, path, words] of [
    ['indexedDB', 'person.html', /^Nid yw’r porwr hwn yn cadw dim ar gyfer y dudalen hon\./],
    ['locks', 'person.html', /^Ni all y porwr hwn ddweud a yw drafft ar agor/],
    ['indexedDB', 'portal.html', /felly mae’n dangos y sampl/],
    ['indexedDB', 'crisis.html', /felly mae’n dangos y sampl/],
  ] as const) {
    it(`says so in Welsh on a page in Welsh, without ${missing}: ${path}`, async () => {
      await demo.context.addInitScript((name) => {
        if (name === 'locks') Reflect.deleteProperty(Navigator.prototype, 'locks');
        else Reflect.deleteProperty(globalThis, 'indexedDB');
      }, missing);

      const page = await demo.open(`${path}?lang=cy`);

      const said = page.getByText(words).first();
      await said.waitFor();
      assert.equal(
        await said.evaluate((element) => element.closest<HTMLElement>('[lang]')?.lang),
        'cy',
      );
    });
  }
});
