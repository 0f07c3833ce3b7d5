import type { Settings } from '../../context/settings-context.js';
import type { Form } from '../../fields/form.js';
import type { Words } from '../../i18n/words.js';
import type { ModelOfKey, WidgetKey } from '../../standard/plan-model.js';
import type { StoreView } from '../../store/store-part.js';
import { WidgetForm } from '../../widget/widget-form.js';

/** What a form to read needs of the element that it is in. */
interface Reader {
  readonly root: () => ShadowRoot | null;
  readonly words: Words;
  readonly settings: () => Settings;
  readonly headingLevel: () => number;
}

/** A form that nobody edits, for whoever acts in a crisis: without notes on how the data came. */
export function readingForm<K extends WidgetKey>(
  store: StoreView<ModelOfKey<K>>,
  key: K,
  reader: Reader,
): Form<K> {
  const nobodyEdits = () => {
    throw new Error('A crisis page is to read.');
  };
  return new WidgetForm(store, {
    ...reader,
    key,
    settings: () => ({ ...reader.settings(), audience: 'person' }),
    readonly: () => true,
    disabled: () => false,
    presses: { after: (run) => run(), forget: () => {} },
    edited: nobodyEdits,
    committed: nobodyEdits,
  });
}
