import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';
import type { Control, Form } from './form.js';

interface ChoiceControlOptions {
  readonly form: Form;
  /** the value of the option that is recorded; `''` where none is */
  readonly chosen: string;
  /** records what is chosen */
  readonly choose: (chosen: string) => void;
}

const EVENTS = ['change', 'focusout'] as const;

/** What is chosen in a list, or among the radio buttons in a box. */
const chosenIn = (element: Element): string =>
  element.localName === 'select'
    ? (element as HTMLSelectElement).value
    : (element.querySelector<HTMLInputElement>('input:checked')?.value ?? '');

/**
 * Records what is chosen. As with text, a choice that was made without a `change` event (by a filler
 * of forms or an extension) is taken when it is left, and whenever somebody asks for the value.
 */
class ChoiceControlDirective extends AsyncDirective implements Control {
  #element?: Element;
  #options?: ChoiceControlOptions;
  #form?: Form;
  #stop?: () => void;

  override render(_options: ChoiceControlOptions): unknown {
    return nothing;
  }

  override update(part: ElementPart, [options]: [ChoiceControlOptions]): unknown {
    this.#options = options;
    if (!this.#element) {
      this.#element = part.element;
      for (const event of EVENTS) this.#element.addEventListener(event, this.#handle);
    }
    if (options.form !== this.#form) this.#register(options.form);
    return nothing;
  }

  take(): void {
    if (!this.#element || !this.#options) return;
    const chosen = chosenIn(this.#element);
    if (chosen !== this.#options.chosen) this.#options.choose(chosen);
  }

  protected override disconnected(): void {
    this.#stop?.();
  }

  protected override reconnected(): void {
    if (this.#options) this.#register(this.#options.form);
  }

  readonly #handle = ({ type }: Event): void => {
    if (type === 'change') this.take();
    // a control that is taken away loses the focus, too, while the page is being drawn
    else queueMicrotask(() => this.isConnected && this.take());
  };

  // a widget that comes into a plan has another form from then on
  #register(form: Form): void {
    this.#stop?.();
    this.#form = form;
    this.#stop = form.register(this);
  }
}

export const choiceControl = directive(ChoiceControlDirective);
