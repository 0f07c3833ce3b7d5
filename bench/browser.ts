import { build } from 'esbuild';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { launchChromium } from '../test/support/chromium.js';
import type { Bench } from './page.js';

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

export const countControls = (page: Page, fields: number): Promise<number> =>
  page.evaluate((size) => bench.count(size), fields);

export interface Render {
  readonly widget: number;
  readonly bare: number;
}

/** Milliseconds from attaching to after the first paint, in turns: the widget and bare DOM. */
export async function render(page: Page, fields: number, runs: number): Promise<Render> {
  const widget: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run++) {
    widget.push(await page.evaluate((size) => bench.renderWidget(size), fields));
    bare.push(await page.evaluate((size) => bench.renderBare(size), fields));
  }
  return { widget: median(widget), bare: median(bare) };
}

const KEYS = 60;

/** Milliseconds of the main thread for one real keystroke: script, style, layout and paint. */
export async function keystroke(page: Page, fields: number, runs: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const taskTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const each: number[] = [];
  for (let run = 0; run < runs; run++) {
    await page.evaluate((size) => bench.focusMiddle(size), fields);
    await page.keyboard.type('warm up');
    const before = await taskTime();
    await page.keyboard.type('x'.repeat(KEYS), { delay: 20 });
    each.push(((await taskTime()) - before) / KEYS);
  }
  await session.detach();
  return median(each);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
