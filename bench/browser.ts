import { build } from 'esbuild';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { launchChromium } from '../test/support/chromium.js';
import type { ActName } from './acts.js';
import type { BareOf, Bench } from './page.js';
import type { SubjectName } from './subjects.js';

declare const bench: Bench;

// the charset is for LHC-Forms, which reads its own grammar wrongly without
const HTML = (path: string) =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Bench</title><body><script type="module" src="${path}.js"></script>`;

/** A module of the bench and what it imports, as the script of a page. */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Opens the bench's page in a headless Chromium, and closes everything afterwards. */
export const withPage = async <T>(use: (page: Page) => Promise<T>): Promise<T> =>
  withPages([await bundle('bench/page.ts')], ([page]) => use(page!));

/** The same with a page for each script, none of which shares a process with another. */
export async function withPages<T>(
  scripts: readonly string[],
  use: (pages: Page[]) => Promise<T>,
  args: readonly string[] = [],
): Promise<T> {
  const server = createServer(({ url = '' }, response) => {
    const [, script] = /^\/(\d+)\.js$/.exec(url) ?? [];
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? scripts[Number(script)] : HTML(url));
  }).listen(0);
  const browser = await launchChromium(args);
  try {
    const pages: Page[] = [];
    for (const at of scripts.keys()) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${at}`);
      await page.waitForFunction(() => 'bench' in window);
      pages.push(page);
    }
    return await use(pages);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Something to paint: a widget with a value of some size, and what its bare DOM is made of. */
export interface Painted {
  readonly subject: SubjectName;
  readonly size: number;
  readonly bare: BareOf;
}

export const countBare = (page: Page, { subject, size, bare }: Painted): Promise<number> =>
  page.evaluate(([name, size, of]) => bench.count(name, size, of), [subject, size, bare] as const);

export interface Paints {
  readonly widget: number;
  readonly bare: number;
}

/**
 * Milliseconds from attaching to after the first paint, of several in turns, in so many rounds: each as
 * a widget, and as bare DOM. So what else the machine does hits all of them alike.
 */
export async function firstPaints(
  page: Page,
  all: readonly Painted[],
  rounds: number,
): Promise<Paints[]> {
  const session = await page.context().newCDPSession(page);
  const found = all.map((): { widget: number[]; bare: number[] } => ({ widget: [], bare: [] }));
  // the first round warms up
  for (let round = 0; round <= rounds; round++) {
    for (const [at, { subject, size, bare }] of all.entries()) {
      const what = [subject, size, bare] as const;
      await session.send('HeapProfiler.collectGarbage');
      const ours = await page.evaluate(([name, size]) => bench.widget(name, size), what);
      await session.send('HeapProfiler.collectGarbage');
      const theirs = await page.evaluate(([name, size, of]) => bench.bare(name, size, of), what);
      if (!round) continue;
      found[at]?.widget.push(ours);
      found[at]?.bare.push(theirs);
    }
  }
  await session.detach();
  return found.map(({ widget, bare }) => ({ widget: median(widget), bare: median(bare) }));
}

/** Milliseconds of what is done with a widget, of several in turns, in so many rounds. */
export async function actTimes(
  page: Page,
  names: readonly ActName[],
  fields: number,
  rounds: number,
): Promise<number[]> {
  const found = names.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, name] of names.entries())
      found[at]?.push(
        await page.evaluate(([name, fields]) => bench.act(name, fields), [name, fields] as const),
      );
  return found.map(median);
}

/** Opens everything that is folded: how long it takes, and how many controls there are then. */
export const unfold = (page: Page, subject: SubjectName, size: number) =>
  page.evaluate(([name, size]) => bench.unfolded(name, size), [subject, size] as const);

/** Makes the page's processor so many times slower. */
export async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Milliseconds of the main thread until a widget is there, in so many rounds. */
export async function mainThread(
  page: Page,
  { subject, size }: Pick<Painted, 'subject' | 'size'>,
  rounds: number,
): Promise<number> {
  const spent = await watchThread(page);
  const found: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = await spent();
    await page.evaluate(([name, size]) => bench.widget(name, size), [subject, size] as const);
    found.push((await spent()).whole - before.whole);
  }
  return median(found);
}

const KEYS = 60;

export interface Keystroke {
  /** script, style and layout: what the page itself makes the browser do */
  readonly own: number;
  /** everything, with what the browser does for any large page: painting, and looking at its forms */
  readonly whole: number;
}

/** Gives the milliseconds that the main thread was at work since it was called: a session of its own counts. */
async function watchThread(page: Page): Promise<() => Promise<Keystroke>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const sum = (names: string[]) =>
      metrics.reduce((total, { name, value }) => total + (names.includes(name) ? value : 0), 0);
    return { own: sum(OWN) * 1000, whole: sum(['TaskDuration']) * 1000 };
  };
}

const OWN = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/** Milliseconds of the main thread for one real keystroke, in a field in the middle of the page. */
export async function keystroke(
  page: Page,
  focus: 'focusWidget' | 'focusBare',
  subject: SubjectName,
  size: number,
  runs: number,
): Promise<Keystroke> {
  const found: Keystroke[] = [];
  for (let run = 0; run < runs; run++) {
    await page.evaluate(([how, name, size]) => bench[how](name, size), [
      focus,
      subject,
      size,
    ] as const);
    found.push(await typed(page));
  }
  return {
    own: median(found.map(({ own }) => own)),
    whole: median(found.map(({ whole }) => whole)),
  };
}

/** The same, once, where the focus is. */
export async function typed(page: Page): Promise<Keystroke> {
  const spent = await watchThread(page);
  await page.keyboard.type('warm up');
  const before = await spent();
  await page.keyboard.type('x'.repeat(KEYS), { delay: 20 });
  const after = await spent();
  return { own: (after.own - before.own) / KEYS, whole: (after.whole - before.whole) / KEYS };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
