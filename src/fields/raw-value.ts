import { html, nothing } from 'lit';
import { jsonText } from '../json/json-text.js';
import type { Path } from '../json/path.js';
import type { WidgetKey } from '../standard/plan-model.js';
import type { Form, PathIn } from './form.js';

/** Deeper than this the text would be more indentation than data. */
const INDENTED = 12;

/** Any value as text, even one that is no JSON. */
export function valueAsText(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    if (typeof value === 'object') return jsonText(value, { levels: INDENTED });
    return `${value as number}`;
  } catch {
    // cyclic, or a BigInt; data may have a `toString` of its own, which is no function
    return typeof value === 'bigint' ? String(value) : Object.prototype.toString.call(value);
  }
}

/** Whether the value at a path has another shape than the model's. */
export const isMisshapen = <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
  below = false,
): boolean => form.store.findingsAt(path, below).some(({ code }) => code === 'type');

/** A value of the wrong shape where a document lists what is recorded under labels. */
export const rawRow = <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
): unknown =>
  html`<div class="row" part="row">
    <dt part="label">${form.label(path)}</dt>
    <dd part="value">${rawValue(form, path)}</dd>
  </div>`;

/** A value of the wrong shape: what is wrong, the value as it came, and a way to replace it. */
export function rawValue<K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
): unknown {
  const [finding] = form.store.findingsAt(path, true).filter(({ code }) => code === 'type');
  const label = form.label(path);
  return html`<div class="raw" part="raw" id=${form.id(path)} tabindex="-1">
    <p class="error" part="error">${finding ? form.message(finding) : nothing}</p>
    <p class="label" part="raw-label">${form.words.text('field.asSent')}</p>
    <pre part="raw-value" tabindex="0" aria-label=${label}>${valueAsText(form.store.at(path))}</pre>
    ${
      form.readonly
        ? nothing
        : html`<button
            type="button"
            class="quiet"
            part="button replace-button"
            ?disabled=${form.disabled}
            @click=${() => {
              form.change(path, undefined);
              form.revealAndFocus(path);
            }}
          >
            ${form.words.text('field.replace', { label })}
          </button>`
    }
  </div>`;
}
