import type { Settings } from '../../context/settings-context.js';
import type { Form } from '../../fields/form.js';
import type { Words } from '../../i18n/words.js';
import type { ModelOfKey, WidgetKey } from '../../standard/plan-model.js';
import { StorePart, type StoreView } from '../../store/store-part.js';
import type { Store } from '../../store/store.js';
import { WidgetForm } from '../../widget/widget-form.js';

/** What a form needs of the element that it is read in. */
interface Reader {
  readonly root: () => ShadowRoot | null;
  readonly words: Words;
  readonly settings: () => Settings;
  readonly headingLevel: () => number;
}

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
export function summaryForms(store: Store, reader: Reader): SummaryForms {
  const of = <K extends WidgetKey>(key: K, view: StoreView<ModelOfKey<K>>): Form<K> =>
    new WidgetForm(view, {
      ...reader,
      key,
      readonly: () => true,
      disabled: () => false,
      presses: { after: (run) => run(), forget: () => {} },
      edited: nobodyEdits,
      committed: nobodyEdits,
    });
  return {
    plan: of('plan', store),
    aboutMe: of('aboutMe', new StorePart(store, ['aboutMe'])),
    carePlan: of('careAndSupportPlan', new StorePart(store, ['careAndSupportPlan'])),
    contingencyPlans: of('contingencyPlans', new StorePart(store, ['contingencyPlans'])),
    personalContacts: of('personalContacts', new StorePart(store, ['personalContacts'])),
    demographics: of('personDemographics', new StorePart(store, ['personDemographics'])),
  };
}

const nobodyEdits = () => {
  throw new Error('A summary is to read.');
};
