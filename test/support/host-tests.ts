// What a host's own tests do with a widget, in a page that is no browser's.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Page = Window & typeof globalThis;

/** Makes the names of a page global, as test runners do for whoever asks for such a page. */
export function makeGlobal(page: Page): void {
  const own = new Set(Object.getOwnPropertyNames(globalThis));
  for (const name of Object.getOwnPropertyNames(page)) {
    if (
      own.has(name) &&
      !/^(Event|EventTarget|CustomEvent|AbortController|AbortSignal)$/.test(name)
    ) {
      continue;
    }
    const value = (page as unknown as Record<string, unknown>)[name];
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  Object.defineProperty(globalThis, 'window', { value: page, configurable: true });
}

const words = { myWellness: 'Walking' };

/** The tests, for a page whose names are global. */
export function hostTests(name: string): void {
  describe(`a widget in ${name}`, async () => {
    await import('../../src/register.js');

    it('can be made, given a value and asked for it', async () => {
      const widget = document.createElement('pcsp-about-me');
      widget.value = words;
      document.body.append(widget);
      await widget.updateComplete;

      assert.deepEqual(widget.value, words);
      assert.equal(widget.valid, true);
      assert.equal(widget.checkValidity(), true);
      const boxes = [...widget.shadowRoot!.querySelectorAll('textarea')];
      assert.ok(boxes.some(({ value }) => value === 'Walking'));
    });

    it('can be read from HTML, and to', async () => {
      document.body.innerHTML = `<pcsp-about-me readonly value='${JSON.stringify(words)}'></pcsp-about-me>`;
      const widget = document.querySelector('pcsp-about-me')!;
      await widget.updateComplete;

      assert.deepEqual(widget.value, words);
      assert.match(widget.shadowRoot!.textContent, /Walking/);
    });

    it('tells what is typed, and that it is saved', async () => {
      document.body.innerHTML = '<pcsp-about-me></pcsp-about-me>';
      const widget = document.querySelector('pcsp-about-me')!;
      await widget.updateComplete;
      const heard: string[] = [];
      for (const type of ['pcsp-input', 'pcsp-change', 'pcsp-submit'] as const) {
        document.addEventListener(type, (event) =>
          heard.push(`${type} ${(event as CustomEvent<{ section: string }>).detail.section}`),
        );
      }
      const box = widget.shadowRoot!.querySelector('textarea')!;
      box.value = 'Words';
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      assert.equal(widget.dirty, true);

      widget.shadowRoot!.querySelector<HTMLButtonElement>('.save')!.click();

      assert.deepEqual(heard, ['pcsp-input aboutMe', 'pcsp-change aboutMe', 'pcsp-submit aboutMe']);
      assert.equal(widget.dirty, false);
    });

    it('can be in a form and in a provider, and a plan can be made', async () => {
      document.body.innerHTML =
        '<form><pcsp-provider><pcsp-plan name="plan"></pcsp-plan></pcsp-provider></form>';
      const plan = document.querySelector('pcsp-plan')!;
      plan.value = { aboutMe: words };
      await plan.updateComplete;

      assert.deepEqual(plan.value, { aboutMe: words });
      assert.equal(plan.reportValidity(), false);
      plan.readonly = true;
      await plan.updateComplete;
      plan.remove();
    });

    it('can be wrong, and says so', async () => {
      const widget = document.createElement('pcsp-contingency-plan');
      widget.value = [{ name: { text: 'Without triggers' } }] as never;
      document.body.append(widget);
      await widget.updateComplete;

      assert.equal(widget.checkValidity(), false);
      assert.equal(widget.submit(), false);
      assert.equal(widget.issues[0]?.code, 'required');
      widget.remove();
    });
  });
}
