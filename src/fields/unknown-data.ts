import { html, nothing } from 'lit';
import type { Path } from '../json/path.js';
import type { Form } from './form.js';
import { disclosure } from './disclosure.js';
import { unknownLabel, unknownText } from './unknown-words.js';

/** What came with an object and is no part of the standard: shown, so that nobody overlooks it. */
export function unknownData(form: Form, path: Path): unknown {
  const keys = form.store.unknownKeys(path);
  if (!keys.length) return nothing;
  return disclosure(form, {
    path,
    keys,
    className: 'unknown',
    open: true,
    summary: html`${form.words.text('field.unknown')}${path.length ? html`<span class="vh">: ${form.label(path)}</span>` : nothing}`,
    body: () =>
      html`<dl>
        ${keys.map(
          (key) =>
            html`<div class="row" part="row">
              <dt part="label">${unknownLabel(form.words, key)}</dt>
              <dd part="value">
                <span class="words" dir="auto"
                  >${unknownText(form.words, key, form.store.at([...path, key]))}</span
                >
              </dd>
            </div>`,
        )}
      </dl>`,
  });
}
