import { scrollIntoSight } from './in-sight.js';

/** Words with a full stop, where they have no end of their own. */
const asSentence = (words: string): string => (/[.?!…]$/.test(words) ? words : `${words}.`);

/** What is drawn of a form, by the ids that it has in its shadow root: what can have the focus and be seen. */
export class FormOnScreen {
  readonly #root: () => ShadowRoot | null;
  readonly #drawAll: () => void;
  /** what was said in the step that is going on */
  #saidAtOnce: readonly string[] = [];

  constructor(root: () => ShadowRoot | null, drawAll: () => void) {
    this.#root = root;
    this.#drawAll = drawAll;
  }

  /** Has a screen reader say something. What follows in the same step is said after it, not in its place. */
  announce(message: string): void {
    const status = this.#root()?.getElementById('status');
    if (!status || this.#saidAtOnce.includes(message)) return;
    if (!this.#saidAtOnce.length) queueMicrotask(() => (this.#saidAtOnce = []));
    this.#saidAtOnce = [...this.#saidAtOnce, message];
    const all = this.#saidAtOnce.reduce((before, next) => `${asSentence(before)} ${next}`);
    // the same words once more are no change, and nothing would be said
    status.textContent = status.textContent === all ? `${all}\u00a0` : all;
  }

  show(id: string): void {
    const element = this.#byId(id);
    if (element) scrollIntoSight(element);
  }

  /** Puts the focus there; false where it does not take it. */
  focus(id: string): boolean {
    const target = this.#byId(id);
    return target !== null && this.#takesFocus(target);
  }

  /** Puts the focus on the part that is wrong of a field of several, by the id of the first of them. */
  focusWrong(id: string): boolean {
    const field = this.#byId(id)?.closest('fieldset.field');
    const wrong = field?.querySelector<HTMLElement>('[aria-invalid=true]');
    return wrong instanceof HTMLElement && this.#takesFocus(wrong);
  }

  /** Puts the focus on the first of some kinds of controls in what has the id. */
  focusFirst(id: string, selector: string): boolean {
    const controls = this.#byId(id)?.querySelectorAll<HTMLElement>(selector) ?? [];
    return [...controls].some((control) => this.#takesFocus(control));
  }

  /** Puts the focus on the first of what a group or an entry has, by ids that begin with its own. */
  focusInside(id: string): boolean {
    this.#drawAll();
    const inside = this.#root()?.querySelectorAll<HTMLElement>(`[id^="${CSS.escape(id)}-"]`) ?? [];
    return [...inside].some((one) => this.#takesFocus(one));
  }

  #takesFocus(target: HTMLElement): boolean {
    if ((target as Partial<HTMLButtonElement>).disabled) return false;
    target.focus();
    return this.#root()?.activeElement === target;
  }

  #byId(id: string): HTMLElement | null {
    this.#drawAll();
    return this.#root()?.getElementById(id) ?? null;
  }
}
