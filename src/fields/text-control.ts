import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';
import type { Control, Form } from './form.js';

interface TextControlOptions {
  readonly form: Form;
  /** the recorded value, as this control shows it */
  readonly text: string;
  /** records what stands in the control */
  readonly record: (typed: string) => void;
  /** it was left */
  readonly left?: () => void;
}

const controls = new WeakMap<Element, TextControlDirective>();

/**
 * A control was drawn anew while somebody types in it: blanks at the ends are not recorded, and stay,
 * as a word may follow.
 */
export const keepTyped = (control: Element, typed: string): void =>
  controls.get(control)?.keep(typed);

const EVENTS = ['input', 'change', 'focusout'] as const;

/**
 * Binds an input or a text area to what is recorded, both ways. The control is written to only when
 * the record became another than what the control itself gave: writing back what somebody types
 * moves their caret. What got into it without an `input` event (by dictation, a filler of forms or
 * an extension) is taken on `change`, when it is left, and before a save.
 */
class TextControlDirective extends AsyncDirective implements Control {
  #element?: HTMLInputElement | HTMLTextAreaElement;
  #options?: TextControlOptions;
  /** the recorded value as it was last shown here, or as what was typed here made it */
  #shown?: string;
  /** what stood in the control when it was last taken or written */
  #given = '';
  /** what stands in the control is being recorded: the next drawing shows what became of it */
  #recording = false;
  #form?: Form;
  #stop?: () => void;

  override render(_options: TextControlOptions): unknown {
    return nothing;
  }

  override update(part: ElementPart, [options]: [TextControlOptions]): unknown {
    const { text } = options;
    this.#options = options;
    if (!this.#element) {
      this.#element = part.element as HTMLInputElement;
      controls.set(this.#element, this);
      for (const event of EVENTS) this.#element.addEventListener(event, this.#handle);
    }
    if (options.form !== this.#form) this.#register(options.form);
    const own = this.#recording;
    this.#recording = false;
    if (text === this.#shown) return nothing;
    this.#shown = text;
    if (!own) this.#write();
    return nothing;
  }

  take(): void {
    const typed = this.#element?.value ?? '';
    if (typed === this.#given) return;
    this.#given = typed;
    this.#recording = true;
    this.#options?.record(typed);
    this.#recording = false;
  }

  /** Stands for another control in which this was typed. */
  keep(typed: string): void {
    const element = this.#element;
    if (!element || element.value !== typed.trim()) return;
    element.value = typed;
    this.#given = element.value;
  }

  protected override disconnected(): void {
    this.#stop?.();
  }

  protected override reconnected(): void {
    if (this.#options) this.#register(this.#options.form);
  }

  readonly #handle = ({ type }: Event): void => {
    if (type !== 'focusout') return this.take();
    // a control that is taken away loses the focus, too, while the page is being drawn
    queueMicrotask(() => {
      if (!this.isConnected) return;
      this.take();
      this.#options?.left?.();
      // blanks around what was typed, say, are not recorded and go
      this.#write();
    });
  };

  // a widget that comes into a plan has another form from then on
  #register(form: Form): void {
    this.#stop?.();
    this.#form = form;
    this.#stop = form.register(this);
  }

  #write(): void {
    const [element, text = ''] = [this.#element, this.#shown];
    if (!element) return;
    // the browser may take something out of what it is given: that is not news
    if (element.value !== text) element.value = text;
    this.#given = element.value;
  }
}

export const textControl = directive(TextControlDirective);
