// What a screen reader tells controls apart by: what each is called, and the groups that it is in.
import { nameOf } from './widget.js';

const CONTROLS = 'a[href], button, input, textarea, select, summary';

const GROUPS =
  'fieldset, [role=group], [role=article], [role=toolbar], dialog, :is(section, article, nav):is([aria-label], [aria-labelledby])';

/** The controls that are drawn and not hidden, inside however many shadow roots. */
function* controlsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) yield* controlsIn(element.shadowRoot);
    if (element.matches(CONTROLS) && element.checkVisibility()) yield element;
  }
}

/** What an element is in, out through shadow roots and slots. */
const around = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** What the groups are called that something is in, the outermost first. */
function groupsAround(element: Element, known: Map<Element, string>): string {
  const outer = around(element);
  if (!outer) return '';
  let names = known.get(outer);
  if (names === undefined) {
    names = groupsAround(outer, known) + (outer.matches(GROUPS) ? `${nameOf(outer)} › ` : '');
    known.set(outer, names);
  }
  return names;
}

/**
 * What more than one control is called in full. Links that lead to the same place are one to whoever
 * follows them.
 */
export function controlsCalledAlike(widget: Element): string[] {
  const found = new Map<string, Element[]>();
  const known = new Map<Element, string>();
  for (const control of controlsIn(widget.shadowRoot!)) {
    const name = groupsAround(control, known) + nameOf(control);
    found.set(name, [...(found.get(name) ?? []), control]);
  }
  const places = (controls: readonly Element[]) =>
    new Set(controls.map((one) => one.getAttribute('href') ?? one)).size;
  return [...found].filter(([, controls]) => places(controls) > 1).map(([name]) => name);
}
