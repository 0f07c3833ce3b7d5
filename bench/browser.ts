import { build } from 'esbuild';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { launchChromium } from '../test/support/chromium.js';
import type { Bench, SubjectName } from './page.js';

declare const bench: Bench;

const HTML =
  '<!doctype html><html lang="en-GB"><title>Bench</title><body><script type="module" src="/page.js"></script>';

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['bench/page.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Opens the bench's page in a headless Chromium, and closes everything afterwards. */
export async function withPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const script = await bundle();
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : HTML);
  }).listen(0);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'bench' in window);
    return await use(page);
  } finally {
    await browser.close();
    server.close();
  }
}

export const countControls = (page: Page, subject: SubjectName, size: number): Promise<number> =>
  page.evaluate(([name, size]) => bench.count(name, size), [subject, size] as const);

export interface Render {
  readonly widget: number;
  readonly bare: number;
}

/** Milliseconds from attaching to after the first paint, in turns: the widget and bare DOM. */
export async function render(
  page: Page,
  subject: SubjectName,
  size: number,
  runs: number,
): Promise<Render> {
  const widget: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run++) {
    const what = [subject, size] as const;
    widget.push(await page.evaluate(([name, size]) => bench.renderWidget(name, size), what));
    bare.push(await page.evaluate(([name, size]) => bench.renderBare(name, size), what));
  }
  return { widget: median(widget), bare: median(bare) };
}

export interface Unfolded extends Render {
  readonly controls: number;
}

/** The same, with everything that is folded opened. */
export async function renderUnfolded(
  page: Page,
  subject: SubjectName,
  size: number,
): Promise<Unfolded> {
  const what = [subject, size] as const;
  const { ms, controls } = await page.evaluate(
    ([name, size]) => bench.renderUnfolded(name, size),
    what,
  );
  const bare = await page.evaluate(([name, size]) => bench.renderBare(name, size, true), what);
  return { widget: ms, bare, controls };
}

const KEYS = 60;

export interface Keystroke {
  /** script, style and layout: what the page itself makes the browser do */
  readonly own: number;
  /** everything, with what the browser does for any large page: painting, and looking at its forms */
  readonly whole: number;
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
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const sum = (names: string[]) =>
      metrics.reduce((total, { name, value }) => total + (names.includes(name) ? value : 0), 0);
    return { own: sum(OWN) * 1000, whole: sum(['TaskDuration']) * 1000 };
  };
  const own: number[] = [];
  const whole: number[] = [];
  for (let run = 0; run < runs; run++) {
    await page.evaluate(([how, name, size]) => bench[how](name, size), [
      focus,
      subject,
      size,
    ] as const);
    await page.keyboard.type('warm up');
    const before = await spent();
    await page.keyboard.type('x'.repeat(KEYS), { delay: 20 });
    const after = await spent();
    own.push((after.own - before.own) / KEYS);
    whole.push((after.whole - before.whole) / KEYS);
  }
  await session.detach();
  return { own: median(own), whole: median(whole) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
