import { html, nothing } from 'lit';
import type { Path } from '../standard/path.js';
import type { Form } from './form.js';
import { asText } from './raw.js';
import { watch } from './watch.js';

/** What came with an object and is no part of the standard: shown, so that nobody overlooks it. */
export const unknownData = (form: Form, path: Path): unknown =>
  watch(form, path, () => strangeData(form, path), { shallow: true });

/** The same, in a place that is drawn again anyway. */
export function strangeData(form: Form, path: Path): unknown {
  const keys = form.store.unknownKeys(path);
  if (!keys.length) return nothing;
  return html`<details class="unknown" part="unknown">
    <summary>${form.words.text('field.unknown')}</summary>
    <dl>
      ${keys.map(
        (key) =>
          html`<div class="row">
            <dt>${key}</dt>
            <dd><span class="words" dir="auto">${asText(form.store.at([...path, key]))}</span></dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
