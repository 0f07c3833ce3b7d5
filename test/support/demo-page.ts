// A page of the demo as somebody with a keyboard uses it, and what must never happen on it.
import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';

/** Notes what no page may do, for `assertQuiet`. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** A new tab that notes CSP violations, errors, failed requests, and requests to other origins. */
export async function watchedPage(context: BrowserContext, url: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const complaints: string[] = [];
  const { origin } = new URL(url);
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sample }) =>
        console.error(`CSP: ${violatedDirective} ${blockedURI} ${sample}`),
      { capture: true },
    );
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    // a redirection is followed
    if (response.status() >= 400) {
      complaints.push(`${response.status()} for ${response.url()}`);
    }
  });
  // leaving with unsaved changes, which the demo keeps as a draft
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(url);
  return { page, complaints };
}

export function assertQuiet({ complaints }: WatchedPage): void {
  assert.deepEqual(complaints, []);
}

/** The accessible name and the value of what has the focus, inside however many shadow roots. */
export const focused = (page: Page): Promise<{ name: string; value: string }> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const control = active as HTMLInputElement | null;
    const name =
      control?.getAttribute('aria-label') ??
      control?.labels?.[0]?.textContent ??
      control?.textContent ??
      '';
    return { name: name.replace(/\s+/g, ' ').trim(), value: control?.value ?? '' };
  });

/** Presses Tab until the control of this name has the focus. */
export async function tabTo(page: Page, name: string | RegExp, { back = false } = {}) {
  const seen: string[] = [];
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const control = await focused(page);
    if (typeof name === 'string' ? control.name === name : name.test(control.name)) return;
    seen.push(control.name);
  }
  assert.fail(`Tab never reached ${String(name)}, only: ${[...new Set(seen)].join(' | ')}`);
}
