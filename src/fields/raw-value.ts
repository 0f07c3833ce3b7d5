import { html, nothing } from 'lit';
import { jsonText } from '../json/json-text.js';
import type { Path } from '../json/path.js';
import type { WidgetKey } from '../standard/plan-model.js';
import { requireElementAt } from '../model/element-at.js';
import { isAnswer } from '../model/readable-value.js';
import { sexHiddenBesideGender } from '../model/sex-beside-gender.js';
import type { Form, PathIn } from './form.js';
import { withPhoneLinks } from './phones.js';
import { langOfPlan } from './plan-language.js';

/** Deeper than this the text would be more indentation than data. */
const INDENTED = 12;

/** Any value as text, even one that is no JSON. Of what is in it, so many levels have lines of their own. */
export function valueAsText(value: unknown, levels = INDENTED): string {
  if (typeof value === 'string') return value;
  try {
    if (typeof value === 'object') return jsonText(sexHiddenBesideGender(value), { levels });
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

/**
 * That what is read here came in another form, for professionals: they may ask whoever sent it. The
 * person reads the words.
 */
export const rewordedNote = (form: Form, path: Path): unknown =>
  noteThatCame(form, form.cameAs(path));

function noteThatCame(form: Form, came: unknown): unknown {
  if (came === undefined || form.settings.audience === 'person') return nothing;
  // a code, and what else is no words, stands nowhere else
  const data = typeof came === 'object' ? valueAsText(came, 0) : '';
  return html`<p class="reworded" part="raw-label">
    ${form.words.text('field.reworded')}
    ${data ? html`<span class="words" translate="no">${data}</span>` : nothing}
  </p>`;
}

/** The words of a text, or of a list of them, in the place of anything but a yes or no. */
function plainWordsAt(form: Form, path: Path): readonly string[] {
  const value = form.store.at(path);
  const words: unknown[] = Array.isArray(value) ? value : [value];
  const areWords = words.every((one): one is string => typeof one === 'string');
  return areWords && !isAnswer(requireElementAt(form.store.element, path)) ? words : [];
}

/**
 * A value of the wrong shape: what is wrong, the value as it came, and a way to replace it. Whoever
 * only reads is given its words, where it is nothing else.
 */
export function rawValue<K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
): unknown {
  const plain = form.readonly ? plainWordsAt(form, path) : [];
  if (plain.length) {
    return html`<div class="value" part="value" id=${form.id(path)} tabindex="-1">
      ${plain.map((words) => html`<p class="words" dir="auto" lang=${langOfPlan(form)}>${withPhoneLinks(words)}</p>`)}
      ${noteThatCame(form, plain.join())}
    </div>`;
  }
  const [finding] = form.store.findingsAt(path, true).filter(({ code }) => code === 'type');
  const label = form.label(path);
  // whoever only reads has nothing to put in its place
  const message = form.readonly
    ? form.words.text('field.misshapen', { label })
    : finding && form.message(finding);
  return html`<div class="raw" part="raw" id=${form.id(path)} tabindex="-1">
    <p class="error" part="error">${message}</p>
    <p class="label" part="raw-label">${form.words.text('field.asSent')}</p>
    <pre part="raw-value" tabindex="0" aria-label=${label}>
${valueAsText(form.cameAs(path) ?? form.store.at(path))}</pre>
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
