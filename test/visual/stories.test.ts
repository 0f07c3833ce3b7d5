// Every story looks as it did when somebody looked at it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { launchChromium } from '../support/chromium.js';
import {
  DIFFERENCES,
  PICTURES,
  pictures,
  PLATFORM,
  problemWith,
  STEADY,
  takePicture,
  takePlatform,
} from '../support/pictures.js';
import { buildStorybook, openStoryPage, serveStorybook, StoryPages } from '../support/storybook.js';

buildStorybook();
rmSync(DIFFERENCES, { recursive: true, force: true });
const storybook = await serveStorybook();
const browser = await launchChromium(STEADY);
const platform = problemWith(PLATFORM, await takePlatform(await browser.newPage()));

after(async () => {
  await browser.close();
  await storybook.close();
});

describe('the pictures', () => {
  // where letters are drawn otherwise every picture differs, and none of that is worth reading
  it('come from a machine that draws as this one', () => {
    const madeBy = existsSync(`${PICTURES}/made-by.txt`)
      ? readFileSync(`${PICTURES}/made-by.txt`, 'utf8').trim()
      : 'nothing yet';
    const here = `Chromium ${browser.version()} on ${process.platform}`;
    assert.equal(
      platform,
      undefined,
      `No story was compared. The pictures come from ${madeBy}; ${here} draws otherwise ` +
        `(${platform}). See docs/decisions/0039-pictures.md.`,
    );
  });

  it('are all of stories that there are', () => {
    const known = new Set([PLATFORM, ...pictures().map(({ name }) => name)]);
    const files = readdirSync(PICTURES).filter((file) => file.endsWith('.png'));

    const unknown = files.filter((file) => !known.has(file.slice(0, -'.png'.length)));

    assert.deepEqual(unknown, [], 'npm run visual:accept takes them away');
  });
});

if (platform === undefined) {
  describe('the picture of', { concurrency: 2 }, () => {
    const pages = new StoryPages(() => openStoryPage(browser, storybook));
    for (const picture of pictures()) {
      it(picture.name, () =>
        pages.use(async (page) => {
          const actual = await takePicture(page, picture);

          assert.equal(problemWith(picture.name, actual), undefined, `see ${DIFFERENCES}/`);
        }),
      );
    }
  });
}
