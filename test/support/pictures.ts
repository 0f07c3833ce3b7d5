// Pictures of stories: which there are, how one is taken, and what differs between two.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Toolbar } from '../../stories/support/provider.js';
import { encodePng, ROUNDING } from './png-palette.js';
import { entries, type StoryPage } from './storybook.js';

export const PICTURES = 'test/visual/pictures';
/** What the last comparison found: not in the repository. */
export const DIFFERENCES = 'test/visual/differences';
/** The picture that tells whether this machine draws as the one did that the others come from. */
export const PLATFORM = 'platform';

/**
 * How Chromium is started so that it draws the same twice, here and on another processor: round
 * corners look otherwise from a GPU, and where only a part was drawn again.
 */
export const STEADY = [
  '--disable-gpu',
  '--disable-gpu-rasterization',
  '--disable-partial-raster',
  '--disable-skia-runtime-opts',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

const WIDTH = 800;
/** What is further down, in a list of hundreds, has been seen before. */
const MOST_HEIGHT = 3000;

export interface Picture {
  /** of its file, without `.png` */
  readonly name: string;
  readonly storyId: string;
  readonly chosen: Partial<Toolbar>;
}

/** One of each kind of thing that is drawn. */
const representative = [
  'sections-contingency-plan--filled',
  'sections-contingency-plan--invalid',
  'sections-contingency-plan--read-only',
  'sections-care-and-support-plan--filled',
  'sections-care-and-support-plan--read-only',
  'plan-changes-between-versions--filled',
  'plan-conformance--filled',
];

const looks: Record<string, Partial<Toolbar>> = {
  nhsuk: { theme: 'nhsuk' },
  dark: { theme: 'dark' },
  'high-contrast': { theme: 'high-contrast' },
  compact: { density: 'compact' },
  welsh: { lang: 'cy' },
  'right-to-left': { lang: 'ar-XB' },
};

/** What a story of such a file draws is drawn in other stories, or in a frame, which is a page of its own. */
const WITHOUT = 'no-picture';

const drawnStories = (): string[] =>
  entries()
    .filter(({ type, tags }) => type === 'story' && !tags.includes(WITHOUT))
    .map(({ id }) => id);

/** Every story as it opens, and some in each look. */
export const pictures = (): Picture[] => [
  ...drawnStories().map((storyId) => ({ name: storyId, storyId, chosen: {} })),
  ...Object.entries(looks).flatMap(([look, chosen]) =>
    representative.map((storyId) => ({ name: `${storyId}.${look}`, storyId, chosen })),
  ),
];

/** Takes a picture of a story, without Storybook around it. */
export async function takePicture(storyPage: StoryPage, { storyId, chosen }: Picture) {
  const { page } = storyPage;
  await storyPage.show(storyId, WIDTH, chosen);
  await storyPage.fit(WIDTH, MOST_HEIGHT);
  const box = await page.locator('pcsp-provider').first().boundingBox();
  return screenshot(page, Math.min(box!.height, MOST_HEIGHT));
}

/** Takes a picture of what differs from machine to machine: fonts, smoothing, controls. */
export async function takePlatform(page: Page): Promise<PNG> {
  await page.setContent(`
    <style>body { margin: 16px; font-size: 16px } p { margin: 8px 0 }</style>
    <p style="font-family: sans-serif">Sans-serif, ŵŷ, <b>bold</b>, <i>italic</i>, ابجد</p>
    <p style="font-family: arial">Arial, as NHS.UK’s theme asks for it, 0123456789</p>
    <p style="font-family: serif">Serif</p>
    <p style="font-family: monospace">Monospace</p>
    <p style="border: 1px solid #005eb8; border-radius: 7px; padding: 5px">A rounded edge</p>
    <p><input type="checkbox" checked><input type="radio"><select><option>Select</select></p>
    <p><input value="Input"><textarea>Textarea</textarea><button>Button</button></p>
  `);
  return screenshot(page, 320);
}

async function screenshot(page: Page, height: number): Promise<PNG> {
  const bytes = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    clip: { x: 0, y: 0, width: WIDTH, height: Math.ceil(height) },
  });
  return PNG.sync.read(bytes);
}

export interface Comparison {
  /** how many pixels differ */
  readonly different: number;
  /** the one picture, pale, and red where the other is not the same; none where nothing differs */
  readonly difference?: PNG;
}

/**
 * By how many levels a channel may differ: what an accepted picture was rounded by, and one more, as
 * another machine may round a colour the other way. Nobody sees it.
 */
const NOISE = ROUNDING + 1;

/** What differs between two pictures; where one is larger, all that the other lacks. */
export function compare(one: PNG, other: PNG): Comparison {
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const [before, after] = [enlarged(one, width, height), enlarged(other, width, height)];
  const ignoreMask = noise(before.data, after.data);
  if (ignoreMask.every(Boolean)) return { different: 0 };
  const difference = new PNG({ width, height });
  const different = pixelmatch(before.data, after.data, difference.data, width, height, {
    threshold: 0,
    includeAA: true,
    ignoreMask,
  });
  return { different, difference };
}

/** A picture with nothing, not even white, to the right of it and below it. */
function enlarged(picture: PNG, width: number, height: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const larger = new PNG({ width, height, fill: true });
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger;
}

/** For each pixel 1 where no channel differs by more than noise. */
function noise(before: Buffer, after: Buffer): Uint8Array {
  const mask = new Uint8Array(before.length / 4).fill(1);
  for (let index = 0; index < before.length; index++) {
    if (Math.abs(before[index]! - after[index]!) > NOISE) mask[index >> 2] = 0;
  }
  return mask;
}

const fileOf = (folder: string, name: string): string => join(folder, `${name}.png`);

/** The picture of this name that was accepted; `undefined` when there is none. */
export function accepted(name: string): PNG | undefined {
  try {
    return PNG.sync.read(readFileSync(fileOf(PICTURES, name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Compares a picture with the accepted one. Writes both down, and says what is wrong, if it differs. */
export function problemWith(name: string, actual: PNG): string | undefined {
  const expected = accepted(name);
  if (!expected) {
    write(`${name}.actual`, actual);
    return 'there is no picture of it yet';
  }
  const { different, difference } = compare(expected, actual);
  if (!difference) return undefined;
  write(`${name}.actual`, actual);
  write(`${name}.difference`, difference);
  const sizes = [expected, actual].map(({ width, height }) => `${width} × ${height}`);
  const size = sizes[0] === sizes[1] ? '' : `, ${sizes[0]} became ${sizes[1]}`;
  return `${different} pixels differ${size}`;
}

/** Makes a picture the accepted one; gives its file. */
export const acceptPicture = (name: string, picture: PNG): string => write(name, picture, PICTURES);

function write(name: string, picture: PNG, folder = DIFFERENCES): string {
  const file = fileOf(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, encodePng(picture));
  return file;
}
