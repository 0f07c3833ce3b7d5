/** What an element of ours needs of the browser: to be a control of a form, and states for its styles. */
export type FormInternals = Pick<
  ElementInternals,
  | 'checkValidity'
  | 'form'
  | 'setFormValue'
  | 'setValidity'
  | 'states'
  | 'validationMessage'
  | 'validity'
  | 'willValidate'
>;

/**
 * The browser's internals of an element. The pages that hosts run their tests in have none, or none
 * that know of forms: there a widget is no control of its form, and knows for itself if it is valid.
 */
export function internalsOf(element: HTMLElement): FormInternals {
  const internals = (element as Partial<HTMLElement>).attachInternals?.call(element);
  return typeof internals?.setFormValue === 'function' ? internals : withoutForms(element);
}

function withoutForms(element: HTMLElement): FormInternals {
  let message = '';
  return {
    form: null,
    willValidate: true,
    states: new Set<string>(),
    get validationMessage() {
      return message;
    },
    get validity() {
      return { valid: !message, customError: message !== '' } as ValidityState;
    },
    setFormValue() {},
    setValidity(_flags, problem = '') {
      message = problem;
    },
    checkValidity() {
      if (message) element.dispatchEvent(new Event('invalid', { cancelable: true }));
      return !message;
    },
  };
}

/** Sets a state that styles ask for as `:state(…)`; a browser that does not know such states has none. */
export function setState({ states }: FormInternals, state: string, isOn: boolean): void {
  if (!isOn) states.delete(state);
  else if (globalThis.CSS?.supports?.(`selector(:state(${state}))`)) states.add(state);
}
