import type { LitElement, ReactiveController } from 'lit';

/** A click so soon after another and so near to it, in milliseconds and pixels, is of the same press. */
const SAME = { within: 300, near: 8 };

/** What a press can end with, beside a click. Some lists and menus keep the pointer's own end. */
const ENDS = ['pointermove', 'pointerup', 'pointercancel', 'mouseup', 'dragend', 'change'] as const;

const PRESSED = 'button, summary, a, label, input, select, textarea, [role=option]';

/** One that is pressed again and again on purpose, such as Undo. */
const REPEATABLE = '[data-repeatable]';

type PointerMoment = Pick<MouseEvent, 'timeStamp' | 'clientX' | 'clientY'>;

const isSame = (one: PointerMoment, other: PointerMoment): boolean =>
  other.timeStamp - one.timeStamp < SAME.within &&
  Math.hypot(other.clientX - one.clientX, other.clientY - one.clientY) < SAME.near;

/**
 * Sees to it that a press does one thing, and what it was aimed at.
 *
 * A press of a pointer takes a while. When it begins, the field before is left, and what is said of
 * it then would move the button away from under the pointer: the browser would see no click. So
 * whatever leaving a field leads to waits until the press is over.
 *
 * A double click, or Enter held down, is one press. What comes to lie under the pointer after the
 * first click was not aimed at, and no button is pressed twice.
 */
export class Presses implements ReactiveController {
  readonly #host: LitElement;
  /** takes back what listens while the host is in a page, and while a press is going on */
  #listening?: AbortController;
  #press?: AbortController;
  #waiting: (() => void)[] = [];
  /** a pointer went down since the last click */
  #isFresh = false;
  #lastClick?: PointerMoment;
  /** Enter is being held down */
  #isHeld = false;
  #isRepeated = false;
  #isPassedOn = false;
  /** what was pressed first, if it is in the host */
  #first: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The click that is being heard is of the same press as the one before. */
  get isRepeated(): boolean {
    return this.#isRepeated;
  }

  /** The click that is being heard is a label's, which it passes on to its control. */
  get isPassedOn(): boolean {
    return this.#isPassedOn;
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    const options = { capture: true, signal };
    // a press may be on anything of the page
    const view = this.#host.ownerDocument.defaultView;
    view?.addEventListener('pointerdown', this.#begin, options);
    // after a tap of a finger, these come when the pointer is up already
    view?.addEventListener('mousedown', this.#begin, options);
    view?.addEventListener('mousedown', this.#keepFocus, options);
    view?.addEventListener('click', this.#follow, options);
    view?.addEventListener('keydown', this.#handleKey, options);
    view?.addEventListener('keyup', this.#handleKey, options);
    this.#host.renderRoot.addEventListener('click', this.#guard, options);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#end();
  }

  /** Does something when no press is going on: at once, or after the one that is. */
  readonly after = (run: () => void): void => {
    if (this.#press) this.#waiting.push(run);
    // a field that is taken away is left, too, while the page is being drawn
    else queueMicrotask(run);
  };

  /** What waits is about a value that was replaced. */
  forget(): void {
    this.#waiting = [];
  }

  readonly #begin = ({ button }: MouseEvent): void => {
    if (button !== 0) return;
    this.#isFresh = true;
    if (this.#press) return;
    const { signal } = (this.#press = new AbortController());
    const view = this.#host.ownerDocument.defaultView;
    for (const type of ENDS) {
      view?.addEventListener(type, this.#mayEnd, { capture: true, passive: true, signal });
    }
  };

  /** The second half of a double click on a button takes the focus from nothing that the first led to. */
  readonly #keepFocus = (event: MouseEvent): void => {
    if (!this.#isOfSamePress(event) || !this.#first?.matches(`button:not(${REPEATABLE})`)) return;
    if (event.composedPath().includes(this.#host)) event.preventDefault();
  };

  readonly #mayEnd = (event: Event): void => {
    if (event.type === 'pointermove' && (event as PointerEvent).buttons) return;
    const press = this.#press;
    // a click comes first, if one comes
    setTimeout(() => press === this.#press && this.#end());
  };

  #end(): void {
    this.#press?.abort();
    this.#press = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const run of waiting) run();
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    this.#isHeld = event.type === 'keydown' && event.repeat && event.key === 'Enter';
    this.#end();
  };

  readonly #follow = (event: MouseEvent): void => {
    // what is pressed is settled: nothing can move it away any more
    this.#end();
    // a label's has no press of its own
    this.#isPassedOn = !this.#isFresh;
    if (!event.isTrusted) return;
    if (event.detail === 0) this.#isRepeated = this.#isHeld;
    else if (this.#isFresh) {
      this.#isRepeated = this.#isOfSamePress(event);
      this.#lastClick = event;
    }
    this.#isFresh = false;
    if (!this.#isRepeated) this.#first = null;
    // until everything has heard it, and the browser has done what it leads to
    setTimeout(() => (this.#isRepeated = false));
  };

  /** Whether a press or a click is of the same press as the click before. */
  #isOfSamePress(event: MouseEvent): boolean {
    const last = this.#lastClick;
    return event.detail > 1 || (last !== undefined && isSame(last, event));
  }

  readonly #guard = (event: Event): void => {
    const pressed = (event.target as Element).closest(PRESSED);
    // what a host put into a slot, and another widget in this one, look after themselves
    if (pressed?.getRootNode() !== this.#host.renderRoot) return;
    if (!this.#isRepeated) {
      this.#first = pressed;
      return;
    }
    const isAgain = pressed === this.#first;
    if (isAgain && (!pressed.matches('button') || pressed.matches(REPEATABLE))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}
