import type { RemarksAround } from '../../context/plan-context.js';
import type { Form } from '../../fields/form.js';
import type { Json } from '../../json/json.js';
import { readRemarks, type ReadRemarks } from '../../remarks/read-remarks.js';
import { toDateTime } from '../../model/uk-clock.js';
import type { RemarkBy } from '../../remarks/remarks.js';
import { whosePlan } from '../../standard/whose-plan.js';

/** The plan that a form is of, or is in, where it is known. */
export const planOf = (form: Form): unknown =>
  form.plan
    ? form.plan.store.now.value
    : form.section === 'plan'
      ? form.store.now.value
      : undefined;

/** Tells one person's plan from another's. */
export const whoseIs = (form: Form): string => JSON.stringify(whosePlan(planOf(form)));

/** Who says something now; `undefined` where the host does not say who is there. */
export function byNow({ settings }: Form): RemarkBy | undefined {
  const by = settings.author?.name;
  return typeof by === 'string' && by.trim() ? { by, on: toDateTime(settings.now()) } : undefined;
}

const read = new WeakMap<object, { readonly whose: string; readonly found: ReadRemarks }>();

/** What a host's remarks hold, read once for each of them and each person. */
export function foundIn(form: Form, { value }: RemarksAround): ReadRemarks {
  const whose = whoseIs(form);
  const key = typeof value === 'object' && value !== null ? value : undefined;
  const known = key && read.get(key);
  if (known?.whose === whose) return known.found;
  const found = readRemarks(value, planOf(form));
  if (found.problem)
    console.warn(`The remarks of a plan are not shown: “${found.problem}”. See readRemarks.`);
  else if (found.unreadable.length)
    console.warn(
      `Of the remarks of a plan these cannot be shown: ${found.unreadable.map((at) => at.join(' ')).join(', ')}.`,
    );
  if (key) read.set(key, { whose, found });
  return found;
}

/** The remarks as they may be added to: whatever a host gave beside what can be read stays in them. */
export const editable = ({ value }: RemarksAround): Json => value as Json;
