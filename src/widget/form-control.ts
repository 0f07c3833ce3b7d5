/** What a widget does for the form that it is in. */
export interface FormControlHost {
  readonly element: HTMLElement & { readonly name: string };
  /** it can be edited and saved now */
  readonly active: () => boolean;
  readonly valid: () => boolean;
  /** the value as a form sends it; `null` when there is nothing to send */
  readonly json: () => string | null;
  /** what is wrong, in a line */
  readonly problem: () => string;
  /** ends the edit that is going on */
  readonly flush: () => void;
  /** tells the host and the user that the value cannot be saved */
  readonly refuse: () => void;
  /** hands the value to the host; false when somebody cancelled it */
  readonly submit: () => boolean;
  /** the value that was sent counts as saved */
  readonly saved: () => void;
}

/** The widgets in each form. */
const controls = new WeakMap<HTMLFormElement, Set<FormControl>>();

const isInvalid = (control: Element): boolean =>
  !control.matches('fieldset') && control.matches(':invalid');

/** A widget as a control of a form: its value in the form's data, and its say when it is saved. */
export class FormControl {
  readonly #internals: ElementInternals;
  readonly #host: FormControlHost;
  #form: HTMLFormElement | null = null;
  /** somebody only asks whether the value is valid */
  #asking = false;

  constructor(internals: ElementInternals, host: FormControlHost) {
    this.#internals = internals;
    this.#host = host;
    host.element.addEventListener('invalid', (event) => {
      // the browser's own bubble would point at the widget as a whole
      event.preventDefault();
      if (!this.#asking) host.refuse();
    });
  }

  /** The widget came into a form, or left one. */
  join(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('submit', this.#handleSubmit, { capture: true });
    this.#form?.removeEventListener('formdata', this.#handleFormData);
    if (this.#form) controls.get(this.#form)?.delete(this);
    this.#form = form;
    if (!form) return;
    form.addEventListener('submit', this.#handleSubmit, { capture: true });
    form.addEventListener('formdata', this.#handleFormData);
    controls.set(form, (controls.get(form) ?? new Set()).add(this));
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

  /** Saves the widgets together, and gives whether all of them are saved. */
  static save(together: readonly FormControl[], form?: HTMLFormElement): boolean {
    const hosts = together.map((control) => control.#host);
    for (const host of hosts) host.flush();
    // nobody says that it is saved while another is going to refuse
    const invalid = hosts.filter((host) => !host.valid());
    for (const host of invalid) host.refuse();
    if (invalid.length || [...(form?.elements ?? [])].some(isInvalid)) return false;
    const sent = hosts.map((host) => host.submit()).every(Boolean);
    if (sent) for (const host of hosts) host.saved();
    return sent;
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    const form = event.currentTarget as HTMLFormElement;
    const [first, ...others] = [...(controls.get(form) ?? [])].filter((control) =>
      control.#host.active(),
    );
    // one speaks for all
    if (this !== first || FormControl.save([first, ...others], form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** What was typed a moment ago is in the data, too. */
  readonly #handleFormData = ({ formData }: FormDataEvent): void => {
    const { name } = this.#host.element;
    if (!name || this.#host.element.matches(':disabled')) return;
    const json = this.#host.json();
    if (json === null) formData.delete(name);
    else formData.set(name, json);
  };
}
