import type { Form } from '../../fields/form.js';
import type { AdditionalSupportPlan } from '../../standard/plan-model.js';
import type { Path } from '../../json/path.js';

/** Whether an entry is another service's: it was saved before, and the host does not say otherwise. */
export function isLocked(form: Form, entry: Path): boolean {
  if (form.store.isNew(entry)) return false;
  const plan = (form.store.at(entry) ?? {}) as AdditionalSupportPlan;
  // an answer that is still to come is no yes
  return form.settings.mayEdit?.(plan) !== true;
}

const lockedForms = new WeakMap<Form, Form>();

/** The same form with nothing in it to edit. Always the same one: what watches it goes on watching. */
export function lockedForm(form: Form): Form {
  let locked = lockedForms.get(form);
  if (!locked) lockedForms.set(form, (locked = new Proxy(form, readonly)));
  return locked;
}

const readonly: ProxyHandler<Form> = {
  get(form, key) {
    if (key === 'readonly') return true;
    const member: unknown = Reflect.get(form, key);
    // its methods use what is private to it
    return typeof member === 'function' ? (member.bind(form) as unknown) : member;
  },
};
