import { html, nothing } from 'lit';
import type { Path } from '../json/path.js';
import type { EntryDrag, EntryInSight } from './entry-drag.js';
import type { Form } from './form.js';

/**
 * What an entry is dragged by to another place of its list, where more than one is in sight. Only a pointer
 * has a use for it: for the keyboard, a screen reader and a press there are buttons that move an entry by one.
 */
export const dragHandle = (
  form: Form,
  path: Path,
  index: number,
  inSight: readonly number[],
): unknown =>
  inSight.length > 1 && !form.disabled
    ? html`<span
        class="drag-handle"
        part="drag-handle"
        aria-hidden="true"
        @pointerdown=${(event: PointerEvent) => void takeHold(form, { path, index, inSight }, event)}
      ></span>`
    : nothing;

/** What follows the pointer is fetched with the first press, and told then where the pointer went meanwhile. */
async function takeHold(form: Form, entry: EntryInSight, event: PointerEvent): Promise<void> {
  if (!event.isPrimary || event.button !== 0) return;
  const { pointerId, clientY } = event;
  const handle = event.currentTarget as HTMLElement;
  handle.setPointerCapture(pointerId);
  const meanwhile: PointerEvent[] = [];
  const ended = new AbortController();
  let drag: EntryDrag | undefined;
  for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const) {
    const hear = (one: PointerEvent) => {
      if (one.pointerId !== pointerId) return;
      if (drag) drag.hear(one);
      else meanwhile.push(one);
    };
    // of the document, as what is drawn anew meanwhile takes the handle away
    const listening = { signal: ended.signal, capture: true };
    handle.ownerDocument.addEventListener(type, hear, listening);
  }
  try {
    const entryDrag = await import('./entry-drag.js');
    drag = new entryDrag.EntryDrag(form, entry, { handle, clientY, ended });
    for (const one of meanwhile) drag.hear(one);
  } catch (error) {
    ended.abort();
    throw error;
  }
}
