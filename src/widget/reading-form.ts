import type { Settings } from '../context/settings-context.js';
import type { Form } from '../fields/form.js';
import type { Words } from '../i18n/words.js';
import type { ModelOfKey, WidgetKey } from '../standard/plan-model.js';
import type { StoreView } from '../store/store-part.js';
import { WidgetForm } from './widget-form.js';

/** What a form to read needs of the element that it is in. */
export interface Reader {
  readonly root: () => ShadowRoot | null;
  readonly words: Words;
  readonly settings: () => Settings;
  readonly headingLevel: () => number;
}

/** A form that nobody edits. */
export function readingForm<K extends WidgetKey>(
  store: StoreView<ModelOfKey<K>>,
  key: K,
  reader: Reader,
): Form<K> {
  const nobodyEdits = () => {
    throw new Error('This is to read.');
  };
  return new WidgetForm(store, {
    ...reader,
    key,
    readonly: () => true,
    disabled: () => false,
    presses: { after: (run) => run(), forget: () => {} },
    edited: nobodyEdits,
    committed: nobodyEdits,
  });
}
