import type { Form } from '../../fields/form.js';
import type { ModelOfKey, WidgetKey } from '../../standard/plan-model.js';
import { StorePart, type StoreView } from '../../store/store-part.js';
import type { LoadedStore } from '../../store/loaded-store.js';
import { ReadingForm, type Reader } from '../../widget/reading-form.js';

/** The parts of a plan that its summary reads. */
export interface SummaryForms {
  readonly plan: Form<'plan'>;
  readonly aboutMe: Form<'aboutMe'>;
  readonly carePlan: Form<'careAndSupportPlan'>;
  readonly contingencyPlans: Form<'contingencyPlans'>;
  readonly personalContacts: Form<'personalContacts'>;
  readonly demographics: Form<'personDemographics'>;
}

/** Forms to read the parts of a plan, which nobody edits. */
export function summaryForms(store: LoadedStore, reader: Reader): SummaryForms {
  const of = <K extends WidgetKey>(key: K, view: StoreView<ModelOfKey<K>>): Form<K> =>
    new ReadingForm(view, key, reader);
  return {
    plan: of('plan', store),
    aboutMe: of('aboutMe', new StorePart(store, ['aboutMe'])),
    carePlan: of('careAndSupportPlan', new StorePart(store, ['careAndSupportPlan'])),
    contingencyPlans: of('contingencyPlans', new StorePart(store, ['contingencyPlans'])),
    personalContacts: of('personalContacts', new StorePart(store, ['personalContacts'])),
    demographics: of('personDemographics', new StorePart(store, ['personDemographics'])),
  };
}
