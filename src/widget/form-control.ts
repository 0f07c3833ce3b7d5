import type { FormInternals } from './internals.js';
import { areStored, errorsFrom, type Handover } from './saving.js';
import { heedSilentChecks, isOnlyAsked } from './silent-check.js';

/** What a widget does for the form that it is in. */
export interface FormControlHost {
  readonly element: HTMLElement & { readonly name: string };
  /** it can be edited and saved now */
  readonly active: () => boolean;
  /** what is being heard is the second click of one press */
  readonly isRepeated: () => boolean;
  readonly valid: () => boolean;
  /** the value as a form sends it; `null` when there is nothing to send */
  readonly json: () => string | null;
  /** what is wrong, in a line */
  readonly problem: () => string;
  /** records what stands in the controls, where no event told of it */
  readonly take: () => void;
  /** ends the edit that is going on */
  readonly flush: () => void;
  /** tells the host and the user that the value cannot be saved */
  readonly refuse: () => void;
  /** hands the value to the host */
  readonly submit: () => Handover;
  /** the value was handed over, and it may take a while to store it. Gives how to say how that ended */
  readonly begin: (takesLong: boolean) => (isStored: boolean) => void;
}

/** The widgets in a form. */
interface Together {
  readonly controls: Set<FormControl>;
  readonly unheed: () => void;
}

const forms = new WeakMap<HTMLFormElement, Together>();

const isInvalid = (control: Element): boolean =>
  !control.matches('fieldset') && control.matches(':invalid');

/** Nobody checks what is submitted: it may be a draft. */
const isUnchecked = (form: HTMLFormElement, { submitter }: SubmitEvent): boolean =>
  form.noValidate || (submitter as HTMLButtonElement | null)?.formNoValidate === true;

/** A widget as a control of a form: its value in the form's data, and its say when it is saved. */
export class FormControl {
  readonly #internals: FormInternals;
  readonly #host: FormControlHost;
  #form: HTMLFormElement | null = null;
  /** somebody only asks whether the value is valid */
  #asking = false;

  constructor(internals: FormInternals, host: FormControlHost) {
    this.#internals = internals;
    this.#host = host;
    host.element.addEventListener('invalid', (event) => {
      // the browser's own bubble would point at the widget as a whole
      event.preventDefault();
      if (!this.#asking && !isOnlyAsked(this.#form)) host.refuse();
    });
  }

  /** The widget came into a form, or left one. */
  join(form: HTMLFormElement | null): void {
    if (this.#form) this.#leave(this.#form);
    this.#form = form;
    if (!form) return;
    form.addEventListener('submit', this.#handleSubmit, { capture: true });
    form.addEventListener('formdata', this.#handleFormData);
    const together = forms.get(form) ?? { controls: new Set(), unheed: heedSilentChecks(form) };
    together.controls.add(this);
    forms.set(form, together);
  }

  /** The value changed, and nobody is in the middle of typing. */
  sync(): void {
    this.#internals.setFormValue(this.#host.json());
    this.syncValidity();
  }

  syncValidity(): void {
    if (this.#host.valid()) this.#internals.setValidity({});
    else this.#internals.setValidity({ customError: true }, this.#host.problem());
  }

  /** Whether the value is valid, with an `invalid` event if not. Shows nothing. */
  check(): boolean {
    this.#host.take();
    this.#asking = true;
    const valid = this.#internals.checkValidity();
    this.#asking = false;
    return valid;
  }

  /** Of several controls that are invalid, the first gets the focus. */
  get isFirstInvalid(): boolean {
    const first = [...(this.#form?.elements ?? [])].find(isInvalid);
    return !first || first === this.#host.element;
  }

  /** Saves the widget by itself, and gives whether its value went out. */
  save(): boolean {
    if (this.#host.isRepeated()) return false;
    const handed = handOverTogether([this.#host]);
    handed?.end(false);
    return handed?.isOut ?? false;
  }

  #leave(form: HTMLFormElement): void {
    form.removeEventListener('submit', this.#handleSubmit, { capture: true });
    form.removeEventListener('formdata', this.#handleFormData);
    const together = forms.get(form);
    together?.controls.delete(this);
    if (together?.controls.size) return;
    together?.unheed();
    forms.delete(form);
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    const form = event.currentTarget as HTMLFormElement;
    const controls = [...(forms.get(form)?.controls ?? [])];
    const hosts = controls.map((control) => control.#host).filter((host) => host.active());
    // one speaks for all
    if (this.#host !== hosts[0]) return;
    const stop = () => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    if (this.#host.isRepeated()) return stop();
    const handed = handOverTogether(hosts, isUnchecked(form, event));
    if (!handed?.isOut) {
      handed?.end(false);
      return stop();
    }
    const threw = errorsFrom(form.ownerDocument.defaultView);
    whenHeard(event, form, () => handed.end(threw()));
  };

  /** What was typed a moment ago is in the data, too, and what no event told of. */
  readonly #handleFormData = ({ formData }: FormDataEvent): void => {
    const { name } = this.#host.element;
    if (!name || this.#host.element.matches(':disabled')) return;
    this.#host.take();
    const json = this.#host.json();
    if (json === null) formData.delete(name);
    else formData.set(name, json);
  };
}

interface Handed {
  /** every host has its value, as far as anybody knows yet */
  readonly isOut: boolean;
  /** says how it ended, at once or when it is known; `threw` tells that somebody threw since */
  end(threw: boolean): void;
}

/**
 * Hands the values of widgets over together: nobody says that it is saved while another is refused.
 * `undefined` when a value is not valid, unless it may be a `draft`: that goes out with the form's
 * data, and is not saved.
 */
function handOverTogether(together: readonly FormControlHost[], draft = false): Handed | undefined {
  for (const host of together) host.flush();
  const invalid = together.filter((host) => !host.valid());
  if (invalid.length && !draft) {
    for (const host of invalid) host.refuse();
    return undefined;
  }
  const hosts = together.filter((host) => host.valid());
  const handed = hosts.map((host) => host.submit());
  const isCancelled = handed.some(({ cancelled }) => cancelled);
  const isBroken = handed.some(({ threw }) => threw);
  const promises = handed.flatMap((one) => one.promises);
  return {
    isOut: !isCancelled && !isBroken,
    end: (threw) => {
      if (isCancelled) return;
      const isLost = isBroken || threw;
      const takesLong = !isLost && promises.length > 0;
      const ends = hosts.map((host) => host.begin(takesLong));
      const tell = (isStored: boolean) => ends.forEach((end) => end(isStored));
      if (takesLong) void areStored(promises).then(tell);
      else tell(!isLost);
    },
  };
}

/** Calls back when every listener has heard the submit of a form. */
function whenHeard(event: Event, form: HTMLFormElement, then: () => void): void {
  const heard = new AbortController();
  const once = () => {
    if (heard.signal.aborted) return;
    heard.abort();
    then();
  };
  // the last one that hears of it, unless somebody stops it
  form.getRootNode().addEventListener(event.type, once, { signal: heard.signal });
  setTimeout(once);
}
