// Memory: what a field takes, and what widgets leave behind that came and went.
import type { CDPSession, Page } from 'playwright-core';
import { bundle, withPages } from './browser.js';
import { add, kib } from './lines.js';
import type { MemoryBench } from './memory-page.js';
import type { Bench } from './page.js';

declare const bench: Bench & MemoryBench;

const FEW = 200;
const MANY = 10_000;
/** How often it is looked whether the last widget is gone. */
const PATIENCE = 20;

/** What browsers compile of code that runs often is no widget's: without that, heaps compare. */
const UNCOMPILED = '--js-flags=--no-opt --no-sparkplug --no-maglev --no-flush-bytecode';

/** Adds its lines to the table: what so many mounts of each widget leave. */
export async function benchMemory(mounts: number): Promise<void> {
  await withPages([await bundle('bench/page.ts')], ([page]) => perField(page!), [UNCOMPILED]);
  await withMemoryPage(async (page) => {
    for (const tag of await tags(page))
      for (const isProvided of [false, true]) {
        const { nodes, listeners, weakReferences, widgets, heap } = await leftBehind(
          page,
          tag,
          mounts,
          isProvided,
        );
        const measure = `${mounts} of ${tag}, ${isProvided ? 'in a' : 'without'} provider`;
        const things = nodes + listeners + weakReferences + widgets;
        add({
          measure: `${measure}: what is left`,
          result: `${nodes} nodes, ${listeners} listeners`,
          against: `${weakReferences} weak references, ${widgets} widgets`,
          value: things,
          goal: 0,
        });
        add({
          measure: `${measure}: heap`,
          result: kib(heap.after),
          against: `${kib(heap.before)} before`,
          ratio: heap.after / heap.before,
          goal: 1.005,
        });
      }
  });
}

export const withMemoryPage = async (use: (page: Page) => Promise<void>): Promise<void> =>
  withPages([await bundle('bench/memory-page.ts')], ([page]) => use(page!), [UNCOMPILED]);

/** Of the sections' widgets, and of the plan. */
export const tags = (page: Page): Promise<string[]> => page.evaluate(() => bench.tags);

async function perField(page: Page): Promise<void> {
  const session = await sessionOf(page);
  const bytesEach = async (show: (fields: number) => Promise<unknown>) => {
    await show(FEW);
    await collect(session);
    const few = (await metrics(session)).heap;
    await show(MANY);
    await collect(session);
    return ((await metrics(session)).heap - few) / (MANY - FEW);
  };
  const ours = await bytesEach((fields) =>
    page.evaluate((fields) => bench.widget('contingencyPlan', fields), fields),
  );
  const showBare = (fields: number) =>
    page.evaluate((fields) => bench.bare('contingencyPlan', fields, 'shown'), fields);
  // what it is made of is kept
  await showBare(MANY);
  const bare = await bytesEach(showBare);
  add({
    measure: 'heap of a field, to fill in',
    result: `${(ours / 1000).toFixed(1)} KB`,
    against: `${(bare / 1000).toFixed(1)} KB bare DOM`,
    value: ours / 1000,
    goal: 2.5,
  });
}

interface Left {
  readonly nodes: number;
  readonly listeners: number;
  readonly weakReferences: number;
  /** of all that were mounted */
  readonly widgets: number;
  readonly heap: { readonly before: number; readonly after: number };
}

/**
 * What there is more of once a widget was mounted and taken away so many times, and as many times again,
 * than after the first half: tables of weak keys have grown by then to what they need until what is gone
 * is collected.
 */
export async function leftBehind(
  page: Page,
  tag: string,
  times: number,
  isProvided: boolean,
): Promise<Left> {
  const session = await sessionOf(page);
  const count = async () => {
    await page.evaluate(([...how]) => bench.mount(...how), [tag, times, isProvided] as const);
    // timers and frames may still hold some, for a while
    let widgets = NaN;
    for (let patience = PATIENCE; patience && widgets !== 0; patience--) {
      await collect(session);
      widgets = await instances(session, `customElements.get('${tag}')`);
    }
    const weakReferences = await instances(session, 'WeakRef');
    return { ...(await metrics(session)), weakReferences, widgets };
  };
  const before = await count();
  const after = await count();
  await session.detach();
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    weakReferences: after.weakReferences - before.weakReferences,
    widgets: after.widgets,
    heap: { before: before.heap, after: after.heap },
  };
}

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

async function metrics(session: CDPSession) {
  const found = await session.send('Performance.getMetrics');
  const of = (metric: string) => found.metrics.find(({ name }) => name === metric)?.value ?? NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

/** Whatever can go goes; several times, as what is gone may hold others that go after it. */
async function collect(session: CDPSession): Promise<void> {
  for (let time = 0; time < 3; time++) {
    // a new font empties the browser's cache of styles, in which counters hold the root that they were in
    const expression = `new Promise((wake) => {
      const font = new FontFace('none', 'local(none)');
      document.fonts.add(font);
      document.fonts.delete(font);
      requestAnimationFrame(() => setTimeout(wake));
    })`;
    await session.send('Runtime.evaluate', { expression, awaitPromise: true });
    await session.send('HeapProfiler.collectGarbage');
  }
}

async function instances(session: CDPSession, type: string): Promise<number> {
  const objectGroup = 'counted';
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${type}.prototype`,
    objectGroup,
  });
  const prototypeObjectId = result.objectId!;
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId,
    objectGroup,
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(length.value);
}
