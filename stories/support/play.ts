// What the `play` functions of stories do. Runs in Storybook and in the browser tests.
import type { Path } from '../../src/json/path.js';
import type { SectionKey } from '../../src/standard/plan-model.js';
import { WidgetElement } from '../../src/widget/widget-element.js';

type Widget = WidgetElement<SectionKey | 'plan'>;

/** The section or plan that a story shows. */
export function widgetIn(canvas: HTMLElement): Widget {
  const widget = [...canvas.querySelectorAll('*')].find(
    (one): one is Widget => one instanceof WidgetElement,
  );
  if (!widget) throw new Error('The story shows no widget.');
  return widget;
}

/** Presses the Save button. */
export async function save(widget: Widget): Promise<void> {
  await widget.updateComplete;
  const button = widget.shadowRoot?.querySelector<HTMLElement>('[part~=save-button]');
  if (!button) throw new Error('The widget has no Save button.');
  button.click();
  await widget.updateComplete;
}

/** Opens what hides a field, and puts the focus in it. */
export async function showField(widget: Widget, path: Path): Promise<HTMLElement> {
  await widget.updateComplete;
  if (!widget.focusField(path)) throw new Error(`There is no field at ${path.join('.')}.`);
  // at once: on a page of several stories another may take the focus at the next `await`
  let active = widget.shadowRoot?.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active) throw new Error(`The field at ${path.join('.')} did not take the focus.`);
  await widget.updateComplete;
  return active as HTMLElement;
}

let turn = Promise.resolve();

/**
 * Writes in a field and leaves it. On a page of several stories one after the other does so: a page
 * has one focus.
 */
export function write(widget: Widget, path: Path, words: string): Promise<void> {
  const mine = turn.then(() => writeNow(widget, path, words));
  turn = mine.catch(() => {});
  return mine;
}

async function writeNow(widget: Widget, path: Path, words: string): Promise<void> {
  const control = (await showField(widget, path)) as HTMLInputElement;
  control.value = words;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  control.blur();
  await widget.updateComplete;
}

/** Presses what has the name of a part, or the first of something in it, once it is there. */
export async function press(widget: Widget, part: string, inside?: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    await widget.updateComplete;
    const found = widget.shadowRoot?.querySelector<HTMLElement>(`[part~=${part}]`);
    const target = inside ? found?.querySelector<HTMLElement>(inside) : found;
    if (target) {
      target.click();
      await widget.updateComplete;
      return;
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`There is no ${part} to press.`);
}
