// Every story looks as it did when somebody looked at it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
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

// where letters are drawn otherwise every picture differs, and none of that is worth reading
const skip =
  platform !== undefined &&
  `no picture was compared: they come from ${readFileSync(`${PICTURES}/made-by.txt`, 'utf8').trim()}, ` +
    `and Chromium ${browser.version()} on ${process.platform} draws otherwise (${platform}; see ` +
    `docs/decisions/0041-pictures-anywhere.md)`;

describe('the pictures', () => {
  it('are all of stories that there are', () => {
    const known = new Set([PLATFORM, ...pictures().map(({ name }) => name)]);
    const files = readdirSync(PICTURES).filter((file) => file.endsWith('.png'));

    const unknown = files.filter((file) => !known.has(file.slice(0, -'.png'.length)));

    assert.deepEqual(unknown, [], 'npm run accept takes them away');
  });
});

describe('the picture of', { concurrency: 2 }, () => {
  const pages = new StoryPages(() => openStoryPage(browser, storybook));
  for (const picture of pictures()) {
    it(picture.name, { skip }, () =>
      pages.use(async (page) => {
        const actual = await takePicture(page, picture);

        assert.equal(problemWith(picture.name, actual), undefined, `see ${DIFFERENCES}/`);
      }),
    );
  }
});
