import { hasFocus } from './focus-in-sight.js';

/** What is looked for, and what else where there is none. */
const KINDS = ['input, select, textarea', 'button, summary, a[href]', '[tabindex]'];

/** What stands in a widget: its own, what a host put into it, and what is in widgets in it. */
function* inside(root: Element | ShadowRoot): Generator<HTMLElement> {
  for (const one of root.querySelectorAll<HTMLElement>('*')) {
    yield one;
    if (one.shadowRoot) yield* inside(one.shadowRoot);
  }
}

/** Puts the focus in the first field of a widget; where it has none, on the first of all else. */
export function focusFirst(widget: HTMLElement, options?: FocusOptions): void {
  const { shadowRoot } = widget;
  const there = [...(shadowRoot ? inside(shadowRoot) : []), ...inside(widget)];
  for (const kind of KINDS) {
    for (const one of there) {
      if (!one.matches(kind)) continue;
      one.focus(options);
      if (hasFocus(one)) return;
    }
  }
}
