// npm run evidence-pictures -- FOLDER: a picture of each element of the standard, where it is captured and
// where it is shown, for `pcsp evidence --pictures FOLDER`. In all of them every element is recorded.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PNG } from 'pngjs';
import type { ElementHandle, Page } from 'playwright-core';
import type { Path } from '../src/json/path.js';
import { sectionKeys, tagOfSection } from '../src/standard/sections.js';
import { launchChromium } from '../test/support/chromium.js';
import { elementRows, recordedTwice } from '../test/support/every-element.js';
import { encodePng } from '../test/support/png-palette.js';

/** A page holds hundreds of pictures: of two greys beside a letter one is enough. */
const ROUNDING = 24;

const folder = process.argv[2];
if (!folder) {
  console.error('Name a folder: npm run evidence-pictures -- FOLDER');
  process.exit(2);
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/register/plan.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  return outputFiles[0]!.text;
}

/** Draws a section with everything in it open. */
async function draw(page: Page, tag: string, value: unknown, readonly: boolean): Promise<void> {
  await page.evaluate(
    async ({ tag, value, readonly }) => {
      const widget = document.createElement(tag) as HTMLElement & {
        updateComplete: Promise<boolean>;
      };
      Object.assign(widget, { value, readonly });
      document.body.replaceChildren(widget);
      await widget.updateComplete;
      for (;;) {
        const closed = widget.shadowRoot!.querySelector('details:not([open])');
        if (!closed) return;
        closed.toggleAttribute('open', true);
        await new Promise(requestAnimationFrame);
      }
    },
    { tag, value, readonly },
  );
}

/** What an element is seen in: a box of its own, or the nearest one around it. */
const boxOf = async (page: Page, path: Path): Promise<ElementHandle<Element> | null> => {
  const handle = await page.evaluateHandle((path) => {
    const root = document.body.firstElementChild!.shadowRoot!;
    for (let length = path.length; length > 0; length--) {
      const id = ['field', ...path.slice(0, length)].join('-');
      const own = root.getElementById(`${id}-entry`) ?? root.getElementById(id);
      const box =
        own?.closest(
          '[part~="field"], [part~="list"], [part~="row"], [part~="block"], li, fieldset',
        ) ?? own;
      // what nothing is shown of has no height
      if (box?.checkVisibility() && box.getBoundingClientRect().height > 8) return box;
    }
    return root.getElementById('section');
  }, path);
  return handle.asElement();
};

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 640, height: 900 } });
await page.setContent('<!doctype html><html lang="en-GB"><title>Evidence</title><body></body>');
await page.addScriptTag({ type: 'module', content: await bundled() });
let pictures = 0;
for (const section of sectionKeys) {
  const [{ value }] = recordedTwice(section);
  for (const [of, readonly] of [
    ['captured', false],
    ['shown', true],
  ] as const) {
    await draw(page, tagOfSection(section)!, value, readonly);
    for (const row of elementRows().filter((one) => one.section === section)) {
      const box = await boxOf(page, row.path);
      const picture = PNG.sync.read(await box!.screenshot());
      writeFileSync(join(folder, `${row.key}.${of}.png`), encodePng(picture, ROUNDING));
      pictures++;
    }
  }
  console.log(`${section}: done`);
}
await browser.close();
console.log(`${pictures} pictures in ${folder}`);
