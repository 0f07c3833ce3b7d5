// npx tsx scripts/screenshots.ts: takes the README's pictures of the demo, into docs/images.
import { mkdirSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { launchChromium } from '../test/support/chromium.js';
import { startDemo } from '../test/support/demo-server.js';
import { encodePng } from '../test/support/png-palette.js';

/** Everybody who installs the package gets them: of two greys beside a letter one is enough. */
const ROUNDING = 32;

const pictures = [
  {
    name: 'host',
    path: '',
    width: 1320,
    height: 740,
    shown: 880,
    at: 'pcsp-care-and-support-plan [part~="need"]',
    change: /^Change Goal 1/,
  },
  {
    name: 'portal',
    path: 'portal.html',
    width: 390,
    height: 760,
    shown: 280,
    at: '.block-whatShouldHappen li:nth-child(5)',
  },
];

mkdirSync('docs/images', { recursive: true });
const demo = await startDemo();
const browser = await launchChromium();
for (const { name, path, width, height, shown, at, change } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: shown / width,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  await page.goto(demo.url + path);
  const target = page.locator(at).first();
  await target.waitFor();
  await target.evaluate((element) => element.scrollIntoView());
  await page.waitForTimeout(500);
  if (change) await page.getByRole('button', { name: change }).first().press('Enter');
  await page.waitForTimeout(500);
  writeFileSync(
    `docs/images/${name}.png`,
    encodePng(PNG.sync.read(await page.screenshot()), ROUNDING),
  );
  await page.close();
}
await browser.close();
await demo.close();
