import type { Path } from '../json/path.js';
import type { Form } from './form.js';

/** How far a pointer goes before it drags, in pixels: a press alone moves nothing. */
const THRESHOLD = 4;
/** How near to an edge of the window a pointer scrolls, in pixels: in a frame by half of how near it is. */
const EDGE = 48;

/** An entry of a list, and the indexes of those that are in sight with it, in their order. */
export interface EntryInSight {
  readonly path: Path;
  readonly index: number;
  readonly inSight: readonly number[];
}

/** A pointer that went down on what an entry is dragged by, which has captured it. */
interface Press {
  readonly handle: HTMLElement;
  readonly clientY: number;
  /** ends when the pointer does, or with Escape */
  readonly ended: AbortController;
}

/** Follows a pointer that took hold of an entry: letting go moves the entry there, Escape leaves it. */
export class EntryDrag {
  readonly #form: Form;
  readonly #entry: EntryInSight;
  readonly #handle: HTMLElement;
  readonly #root: Document | ShadowRoot;
  readonly #ended: AbortController;
  readonly #downAt: number;
  #pointerAt: number;
  /** the entry, once it is dragged */
  #dragged?: HTMLElement | null;
  /** the list as it was when the dragging began: another one is not sorted by what was seen of this */
  #list: unknown;
  /** the other entries in sight, in their order */
  #others: { readonly index: number; readonly element: HTMLElement }[] = [];

  constructor(form: Form, entry: EntryInSight, { handle, clientY, ended }: Press) {
    this.#form = form;
    this.#entry = entry;
    this.#handle = handle;
    this.#root = handle.getRootNode() as Document | ShadowRoot;
    this.#downAt = this.#pointerAt = clientY;
    this.#ended = ended;
    const listening = { signal: ended.signal, capture: true };
    this.#page.addEventListener('keydown', (event) => this.#leave(event), listening);
  }

  /** What the pointer does. */
  hear(event: PointerEvent): void {
    if (this.#ended.signal.aborted) return;
    if (event.type === 'pointermove') this.#follow(event);
    else if (event.type === 'pointerup') this.#drop();
    else this.#end();
  }

  get #page(): Document {
    return this.#handle.ownerDocument;
  }

  #elementOf(index: number): HTMLElement | null {
    return this.#root.getElementById(`${this.#form.id([...this.#entry.path, index])}-entry`);
  }

  #follow({ clientY }: PointerEvent): void {
    this.#pointerAt = clientY;
    if (!this.#dragged && Math.abs(clientY - this.#downAt) >= THRESHOLD) this.#begin();
    if (this.#dragged) this.#mark();
  }

  #begin(): void {
    const { path, index, inSight } = this.#entry;
    this.#dragged = this.#elementOf(index);
    this.#dragged?.toggleAttribute('data-dragged', true);
    this.#list = this.#form.store.at(path);
    this.#others = inSight.flatMap((other) => {
      const element = other === index ? null : this.#elementOf(other);
      return element ? { index: other, element } : [];
    });
    this.#scroll();
  }

  /** How many of the others the entry would stand behind. */
  #position(): number {
    const below = this.#others.findIndex(({ element }) => {
      const { top, bottom } = element.getBoundingClientRect();
      return this.#pointerAt < (top + bottom) / 2;
    });
    return below < 0 ? this.#others.length : below;
  }

  #mark(): void {
    this.#unmark();
    const position = this.#position();
    if (position === this.#entry.inSight.indexOf(this.#entry.index)) return;
    const next = this.#others[position];
    if (next) next.element.dataset.drop = 'before';
    else this.#others.at(-1)!.element.dataset.drop = 'after';
  }

  #unmark(): void {
    for (const { element } of this.#others) delete element.dataset.drop;
  }

  /** For as long as the pointer is near an edge, in each frame. */
  #scroll(): void {
    if (this.#ended.signal.aborted) return;
    const { defaultView: view } = this.#page;
    if (!view) return;
    const above = Math.max(0, EDGE - this.#pointerAt);
    const below = Math.max(0, this.#pointerAt - (view.innerHeight - EDGE));
    const step = (below - above) / 2;
    if (step) {
      scrollerOf(this.#handle).scrollBy({ top: step, behavior: 'instant' });
      this.#mark();
    }
    view.requestAnimationFrame(() => this.#scroll());
  }

  #drop(): void {
    const { path, index, inSight } = this.#entry;
    const position = this.#position();
    const next = this.#others[position]?.index ?? (this.#others.at(-1)?.index ?? index) + 1;
    const moves =
      this.#dragged &&
      position !== inSight.indexOf(index) &&
      this.#form.store.at(path) === this.#list &&
      // a host may lock it meanwhile
      !this.#form.readonly &&
      !this.#form.disabled;
    this.#end();
    // without the entry, what stands behind it moves up
    if (moves) this.#form.move(path, index, next > index ? next - 1 : next);
  }

  #leave(event: KeyboardEvent): void {
    if (!this.#dragged || event.key !== 'Escape') return;
    // it closes nothing else
    event.preventDefault();
    event.stopPropagation();
    this.#end();
  }

  #end(): void {
    this.#ended.abort();
    this.#unmark();
    this.#dragged?.removeAttribute('data-dragged');
  }
}

/** What scrolls an element: what it lies in, through the roots of shadow trees, or else the window. */
function scrollerOf(element: Element): Element {
  const { body, documentElement, scrollingElement } = element.ownerDocument;
  for (let at: Node | null = element; at && at !== body; at = parentOf(at)) {
    if (isScroller(at)) return at;
  }
  return scrollingElement ?? documentElement;
}

/** Not `instanceof`: a widget may stand in another window's document. */
const isScroller = (node: Node): node is Element =>
  node.nodeType === Node.ELEMENT_NODE &&
  (node as Element).scrollHeight > (node as Element).clientHeight &&
  /auto|scroll/.test(getComputedStyle(node as Element).overflowY);

const parentOf = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
