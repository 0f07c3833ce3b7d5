// Somebody at the demo with a screen reader.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumArgs, ensureChromium } from '../../scripts/setup.js';
import { startDemo, type Demo } from './demo-server.js';
import { startScreenReader, type ScreenReader } from './screen-reader.js';

/** The control of a name, in a group of a name, inside however many shadow roots; a string, as tsx would add to a function. */
const FOCUS = `(name, inside) => {
  const clean = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const nameOf = (one) => clean(one.getAttribute('aria-label')
    ?? one.getRootNode().getElementById?.(one.getAttribute('aria-labelledby'))?.textContent
    ?? (one.localName === 'fieldset' ? one.querySelector('legend')?.textContent : one.labels?.[0]?.textContent)
    ?? one.textContent);
  const roots = [document];
  for (const root of roots)
    for (const one of root.querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot);
  const isInside = (one) => !inside || (one && (
    (one.matches?.('fieldset, [role=group]') && nameOf(one).includes(inside)) ||
    isInside(one.assignedSlot ?? one.parentElement ?? one.getRootNode().host)));
  const controls = roots.flatMap((root) => [...root.querySelectorAll('button, summary, a, input, textarea, select')]);
  const control = controls.find((one) => one.checkVisibility() && nameOf(one).startsWith(name) && isInside(one));
  control?.focus();
  return control !== undefined;
}`;

export class Listener {
  readonly #demo: Demo;
  readonly #browser: Browser;
  readonly #page: Page;
  readonly reader: ScreenReader;

  private constructor(demo: Demo, reader: ScreenReader, browser: Browser, page: Page) {
    this.#demo = demo;
    this.reader = reader;
    this.#browser = browser;
    this.#page = page;
  }

  static async start(): Promise<Listener> {
    const demo = await startDemo();
    const reader = await startScreenReader();
    const browser = await puppeteer.launch({
      executablePath: ensureChromium(),
      headless: false,
      pipe: true,
      defaultViewport: null,
      // in a window without an address bar, which would have the focus
      args: [
        ...chromiumArgs,
        '--force-renderer-accessibility',
        '--window-size=1280,980',
        `--app=${demo.url}crisis.html`,
      ],
    });
    const [page] = await browser.pages();
    if (!page) throw new Error('Chromium opened no page.');
    // leaving with unsaved changes, which the demo keeps as a draft
    page.on('dialog', (dialog) => void dialog.accept());
    return new Listener(demo, reader, browser, page);
  }

  /** Opens a page of the demo as a new visitor does. */
  async open(path: string): Promise<void> {
    // whoever leaves a page with something unsaved leaves a draft
    await this.#page.goto('about:blank');
    const session = await this.#page.createCDPSession();
    const { origin } = new URL(this.#demo.url);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.detach();
    await this.#page.goto(this.#demo.url + path, { waitUntil: 'networkidle0' });
  }

  /** Where how the keyboard gets there is not the question. */
  async focus(name: string, inside: string): Promise<void> {
    const call = `(${FOCUS})(${JSON.stringify(name)}, ${JSON.stringify(inside)})`;
    if (!(await this.#page.evaluate(call)))
      throw new Error(`There is no “${name}” in “${inside}”.`);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#demo.close();
  }
}
