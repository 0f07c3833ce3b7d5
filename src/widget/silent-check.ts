/** Forms that were asked whether they are valid, and nothing more. */
const asked = new WeakSet<HTMLFormElement>();

/** Somebody only wants to know whether a form is valid. */
export const isOnlyAsked = (form: HTMLFormElement | null): boolean =>
  form !== null && asked.has(form);

/**
 * Lets `isOnlyAsked` know of a form's `checkValidity()`: to its controls, the browser makes no
 * difference between that and a submit. Only on this form, and only until what it gives is called.
 */
export function heedSilentChecks(form: HTMLFormElement): () => void {
  const before = Object.getOwnPropertyDescriptor(form, 'checkValidity');
  // a control of that name would hide the method
  const check: unknown = form.checkValidity;
  const original =
    typeof check === 'function'
      ? (check as () => boolean)
      : HTMLFormElement.prototype.checkValidity;
  const checkValidity = function (this: HTMLFormElement): boolean {
    asked.add(form);
    try {
      return original.call(form);
    } finally {
      asked.delete(form);
    }
  };
  Object.defineProperty(form, 'checkValidity', {
    value: checkValidity,
    configurable: true,
    writable: true,
  });
  return () => {
    // what somebody else put there since is theirs
    if (form.checkValidity !== checkValidity) return;
    if (before) Object.defineProperty(form, 'checkValidity', before);
    else Reflect.deleteProperty(form, 'checkValidity');
  };
}
