import type { Settings } from '../../context/settings-context.js';
import type { Path } from '../../json/path.js';
import type { AdditionalSupportPlan } from '../../standard/plan-model.js';
import type { StoreView } from '../../store/store-view.js';

/** What a form has of an additional support plan, alone or in a whole plan. */
interface FormAround {
  readonly store: StoreView;
  readonly settings: Pick<Settings, 'mayEdit'>;
}

/**
 * Whether an additional support plan is another service's: it was saved before, and the host does not
 * say otherwise.
 */
export function isLocked({ store, settings }: FormAround, entry: Path): boolean {
  if (store.isNew(entry)) return false;
  const plan = (store.at(entry) ?? {}) as AdditionalSupportPlan;
  // an answer that is still to come is no yes
  return settings.mayEdit?.(plan) !== true;
}
