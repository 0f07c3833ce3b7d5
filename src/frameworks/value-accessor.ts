import type { PcspDetail } from '../events/events.js';
import type { Issue } from '../validation/issue.js';
import type { WidgetElement } from '../widget/widget-element.js';
import type { WidgetKey } from '../standard/plan-model.js';

/** A widget, as far as it takes part in a form of Angular's; before it is defined it is less. */
type Widget = HTMLElement & Partial<Pick<WidgetElement<WidgetKey>, 'validate'>>;

interface Listeners {
  readonly changed?: (value: unknown) => void;
  readonly touched?: () => void;
  readonly validatorChanged?: () => void;
}

/** What Angular's forms ask of a control: `ControlValueAccessor` and `Validator`. */
export class ValueAccessor {
  readonly #widget: Widget;
  #isGiven = false;
  #tell: Listeners = {};

  constructor(widget: HTMLElement) {
    this.#widget = widget;
    void customElements.whenDefined(widget.localName).then(() => this.#tell.validatorChanged?.());
  }

  /** A `pcsp-input` of the widget. Angular listens, so that it draws what follows from it. */
  takeInput({ detail }: CustomEvent<PcspDetail>): void {
    this.#isGiven = true;
    this.#tell.changed?.(detail.value);
  }

  /** A `focusout` of the widget: moving inside it is not leaving it, and is not heard here. */
  leave(): void {
    this.#tell.touched?.();
  }

  writeValue(value: unknown): void {
    // Angular begins with null, before there is a value
    if (!this.#isGiven && (value === null || value === undefined)) return;
    this.#isGiven = true;
    Object.assign(this.#widget, { value: value ?? undefined });
  }

  registerOnChange(changed: (value: unknown) => void): void {
    this.#tell = { ...this.#tell, changed };
  }

  registerOnTouched(touched: () => void): void {
    this.#tell = { ...this.#tell, touched };
  }

  registerOnValidatorChange(validatorChanged: () => void): void {
    this.#tell = { ...this.#tell, validatorChanged };
  }

  setDisabledState(disabled: boolean): void {
    Object.assign(this.#widget, { disabled });
  }

  /** `{ pcsp: issues }` where an issue is an error. */
  validate(): { pcsp: readonly Issue[] } | null {
    const errors = this.#widget.validate?.().issues.filter(({ severity }) => severity === 'error');
    return errors?.length ? { pcsp: errors } : null;
  }
}
