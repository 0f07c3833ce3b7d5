import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PNG } from 'pngjs';
import { launchChromium } from '../../test/support/chromium.js';
import {
  acceptPicture,
  PICTURES,
  pictures,
  PLATFORM,
  problemWith,
  STEADY,
  takePicture,
  takePlatform,
} from '../../test/support/pictures.js';
import { buildStorybook, openStoryPage, serveStorybook } from '../../test/support/storybook.js';
import { removedBut } from './written.js';

/** Takes every picture, and replaces those that the comparison would not let pass. */
export async function acceptPictures(): Promise<string[]> {
  buildStorybook();
  const storybook = await serveStorybook();
  const browser = await launchChromium(STEADY);
  try {
    const changed: string[] = [];
    const accept = (name: string, picture: PNG): void => {
      if (problemWith(name, picture) !== undefined) changed.push(acceptPicture(name, picture));
    };
    accept(PLATFORM, await takePlatform(await browser.newPage()));
    if (changed.length) {
      const madeBy = `Chromium ${browser.version()} on ${process.platform}\n`;
      writeFileSync(join(PICTURES, 'made-by.txt'), madeBy);
    }
    const page = await openStoryPage(browser, storybook);
    for (const picture of pictures()) accept(picture.name, await takePicture(page, picture));
    const wanted = [PLATFORM, ...pictures().map(({ name }) => name)];
    return [
      ...changed,
      ...removedBut(
        PICTURES,
        '.png',
        wanted.map((name) => join(PICTURES, `${name}.png`)),
      ),
    ];
  } finally {
    await browser.close();
    await storybook.close();
  }
}
