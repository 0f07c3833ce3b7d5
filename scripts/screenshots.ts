// npx tsx scripts/screenshots.ts: takes the README's pictures of the demo, into docs/images.
import { mkdirSync } from 'node:fs';
import { launchChromium } from '../test/support/chromium.js';
import { startDemo } from '../test/support/demo-server.js';

const pictures = [
  { name: 'host', path: '', width: 1500, height: 1000, at: 'nav' },
  {
    name: 'portal',
    path: 'portal.html',
    width: 390,
    height: 960,
    at: '.block-whatShouldHappen li:nth-child(5)',
  },
];

mkdirSync('docs/images', { recursive: true });
const demo = await startDemo();
const browser = await launchChromium();
for (const { name, path, width, height, at } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  await page.goto(demo.url + path);
  const target = page.locator(at).first();
  await target.waitFor();
  await target.evaluate((element) => element.scrollIntoView());
  await page.waitForTimeout(500);
  await page.screenshot({ path: `docs/images/${name}.png` });
  await page.close();
}
await browser.close();
await demo.close();
