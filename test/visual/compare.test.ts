// What the comparison of pictures lets pass, and what it does not.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { launchChromium } from '../support/chromium.js';
import { compare, STEADY } from '../support/pictures.js';

describe('two pictures', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launchChromium(STEADY);
    page = await browser.newPage({ viewport: { width: 400, height: 120 } });
  });

  after(() => browser.close());

  async function drawn(words: string, style = ''): Promise<PNG> {
    await page.setContent(
      `<p style="font: 16px sans-serif; color: #212b32; ${style}">${words}</p>`,
    );
    return PNG.sync.read(await page.screenshot());
  }

  const words = 'Ring the crisis team, then her sister.';

  it('of the same are the same', async () =>
    assert.equal(compare(await drawn(words), await drawn(words)).different, 0));

  it('are the same with a noise of one grey level', async () => {
    const picture = await drawn(words);
    const noisy = PNG.sync.read(PNG.sync.write(picture));
    for (let index = 0; index < noisy.data.length; index++) {
      const level = noisy.data[index]!;
      noisy.data[index] = index % 2 ? Math.max(0, level - 1) : Math.min(255, level + 1);
    }

    assert.equal(compare(picture, noisy).different, 0);
  });

  const changes: Record<string, [words: string, style?: string]> = {
    'one letter': ['Ring the crisis team, than her sister.'],
    'a full stop': ['Ring the crisis team, then her sister'],
    'a word': ['Ring the crisis team, then his sister.'],
    'a colour that is nearly the same': [words, 'color: #25303a'],
    'a line one pixel further down': [words, 'position: relative; top: 1px'],
    'a line one pixel further in': [words, 'position: relative; left: 1px'],
  };
  for (const [change, changed] of Object.entries(changes)) {
    it(`differ by ${change}`, async () => {
      const { different } = compare(await drawn(words), await drawn(...changed));

      assert.ok(different > 0);
    });
  }

  it('differ when one is longer', async () => {
    const picture = await drawn(words);
    const longer = new PNG({ width: picture.width, height: picture.height + 1 });
    longer.data.fill(255);
    PNG.bitblt(picture, longer, 0, 0, picture.width, picture.height, 0, 0);

    assert.equal(compare(picture, longer).different, picture.width);
  });
});
