// npm run visual:accept [name…]: what the last `npm run test:visual` saw is what is wanted, all of it
// or the pictures of these names. Without names, pictures of stories that are gone go too.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../test/support/chromium.js';
import { DIFFERENCES, PICTURES, pictures, PLATFORM } from '../test/support/pictures.js';

const ACTUAL = '.actual.png';

const seen = (existsSync(DIFFERENCES) ? readdirSync(DIFFERENCES) : [])
  .filter((file) => file.endsWith(ACTUAL))
  .map((file) => file.slice(0, -ACTUAL.length));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !seen.includes(name));
if (unknown.length) throw new Error(`No new picture of ${unknown.join(', ')} in ${DIFFERENCES}.`);

mkdirSync(PICTURES, { recursive: true });
for (const name of asked.length ? asked : seen) {
  renameSync(join(DIFFERENCES, name + ACTUAL), join(PICTURES, `${name}.png`));
  rmSync(join(DIFFERENCES, `${name}.difference.png`), { force: true });
  console.log(`accepted ${name}`);
  if (name === PLATFORM) await writeMadeBy();
}

if (!asked.length) {
  const known = new Set(
    [PLATFORM, ...pictures().map(({ name }) => name)].map((name) => `${name}.png`),
  );
  const gone = readdirSync(PICTURES).filter((file) => file.endsWith('.png') && !known.has(file));
  for (const file of gone) {
    rmSync(join(PICTURES, file));
    console.log(`gone ${file}`);
  }
}

/** Says, for whoever compares elsewhere, where the pictures come from. */
async function writeMadeBy(): Promise<void> {
  const browser = await launchChromium();
  const madeBy = `Chromium ${browser.version()} on ${process.platform}\n`;
  await browser.close();
  writeFileSync(join(PICTURES, 'made-by.txt'), madeBy);
}
