import type { Form } from '../../fields/form.js';
import type { AdditionalSupportPlan } from '../../standard/plan-model.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';

/** Whether an entry is another service's: it was saved before, and the host does not say otherwise. */
export function isLocked(
  form: Form<'additionalSupportPlans'>,
  entry: PathTo<ItemOf<ModelOfKey<'additionalSupportPlans'>>>,
): boolean {
  if (form.store.isNew(entry)) return false;
  const plan = (form.store.at(entry) ?? {}) as AdditionalSupportPlan;
  // an answer that is still to come is no yes
  return form.settings.mayEdit?.(plan) !== true;
}
