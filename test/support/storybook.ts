// The built Storybook, its stories, and pages that show one after the other.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { preview } from 'vite';
import { toolbar, type Toolbar } from '../../stories/support/provider.js';
import { newest } from './newest.js';
import type * as inside from './storybook-inside.js';

const FOLDER = 'storybook-static';
const SOURCES = [
  ...['.storybook', 'stories', 'src', 'fixtures', 'custom-elements.json', 'package.json'],
  // what its pages tell of
  ...['CHANGELOG.md', '.changeset', 'test/e2e/accessibility-trees', 'test/listen/transcripts'],
];

/** Builds Storybook when its sources are newer than the last build. */
export function buildStorybook(): void {
  if (newest(`${FOLDER}/index.json`) > Math.max(...SOURCES.map(newest))) return;
  execFileSync('npm', ['run', '--silent', 'storybook:build'], {
    stdio: ['ignore', 2, 2],
  });
}

/** What is in the sidebar. */
export interface Entry {
  readonly id: string;
  /** a guide is of type `docs`, too */
  readonly type: 'docs' | 'story';
  readonly title: string;
  readonly tags: readonly string[];
  /** of a page: what the search finds on it, and where */
  readonly anchors?: readonly { readonly id: string; readonly title: string }[];
}

/** What the last build has in its sidebar. */
export function entries(): Entry[] {
  const index = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as {
    entries: Record<string, Entry>;
  };
  return Object.values(index.entries);
}

/** The ids of the stories of the last build. */
export const storyIds = (): string[] =>
  entries()
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id);

export interface Storybook {
  /** ends in a slash */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the last build. */
export async function serveStorybook(): Promise<Storybook> {
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    build: { outDir: FOLDER },
    preview: { port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('Storybook has no address.');
  return { url, close: () => server.close() };
}

type Inside = typeof inside;

/** A tab in which stories are shown one after the other. */
export interface StoryPage {
  readonly page: Page;
  /** what the console and the page complained of since the story came */
  readonly complaints: string[];
  /** Shows a story as it opens, in a window of this width, with what is chosen from the toolbar. */
  show(storyId: string, width: number, chosen?: Partial<Toolbar>): Promise<void>;
  /** Chooses from the toolbar; what is not named goes back to what it was at first. */
  choose(chosen: Partial<Toolbar>): Promise<void>;
  /** Makes the window as high as the page, or as `most`: what is out of sight is drawn late. */
  fit(width: number, most?: number): Promise<void>;
  /** Calls a function of `storybook-inside.ts`. */
  run<K extends keyof Inside>(
    name: K,
    ...given: Parameters<Inside[K]>
  ): Promise<Awaited<ReturnType<Inside[K]>>>;
}

const LOW = 600;

const script = buildSync({
  entryPoints: ['test/support/storybook-inside.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'inside',
  // stories are asked everything
  define: { 'process.env.SAMPLE': '""' },
  minify: true,
  write: false,
}).outputFiles[0]!.text;

export async function openStoryPage(browser: Browser, { url }: Storybook): Promise<StoryPage> {
  const page = await browser.newPage({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 800, height: LOW },
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));

  const run: StoryPage['run'] = (name, ...given) =>
    page.evaluate(
      ([called, parameters]) => {
        const { inside } = globalThis as unknown as {
          inside: Record<string, (...given: unknown[]) => never>;
        };
        return inside[called]!(...parameters);
      },
      [name, given] as const,
    );

  // in Welsh, which is fetched: afterwards every language is there at once. Storybook's own axe rests
  const [first] = storyIds();
  await page.goto(`${url}iframe.html?id=${first}&viewMode=story&globals=lang:cy;a11y.manual:!true`);
  await page.locator(':not(html, pcsp-provider)[lang=cy]').first().waitFor({ state: 'attached' });
  await page.evaluate(script + ';globalThis.inside = inside;');
  await run('settled');

  return {
    page,
    complaints,
    run,
    choose: (chosen) => run('choose', { ...toolbar, ...chosen }),
    async show(storyId, width, chosen = {}) {
      await page.emulateMedia({ forcedColors: 'none', media: 'screen' });
      await page.setViewportSize({ width, height: LOW });
      complaints.length = 0;
      await run('show', storyId, { ...toolbar, ...chosen });
    },
    async fit(width, most = Infinity) {
      for (let fits = false; !fits;) {
        const height = Math.max(LOW, Math.min(await run('height'), most));
        fits = page.viewportSize()?.height === height && page.viewportSize()?.width === width;
        if (!fits) await page.setViewportSize({ width, height });
        await run('settled');
      }
    },
  };
}

/** Lends pages to tests that run side by side, as many as are asked for at once. */
export class StoryPages {
  readonly #open: () => Promise<StoryPage>;
  readonly #free: StoryPage[] = [];

  constructor(open: () => Promise<StoryPage>) {
    this.#open = open;
  }

  async use<T>(act: (page: StoryPage) => Promise<T>): Promise<T> {
    const lent = this.#free.pop() ?? (await this.#open());
    const result = await act(lent).catch(async (error: unknown) => {
      // whatever state it is in, nobody gets it again
      await lent.page.close();
      throw error;
    });
    this.#free.push(lent);
    return result;
  }
}
