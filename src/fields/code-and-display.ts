import { html, nothing } from 'lit';
import type { CodedText } from '../model/element.js';
import { withLookedUpDisplay, outsideValueSetWarning } from './code-lookup.js';
import { codeDetails } from './code-details.js';
import { nameOf } from './coded.js';
import { namesApart } from './names-apart.js';
import type { FieldContext } from './form.js';

/** The code behind somebody's words, with a button to take it away: what is left goes to `change`. */
export function codeAndDisplayLine(
  context: FieldContext,
  change: (left: CodedText) => void,
): unknown {
  const { form, path, id, element, value } = context;
  const { coding, ...rest } = (value ?? {}) as CodedText;
  if (!coding) return codeDetails(form, path, { codes: element.codes, code: nothing });
  const display = nameOf(form.words, withLookedUpDisplay(context, coding), element.codes);
  const code = html`<p class="coded" part="coded">
    <span
      >${namesApart(form.words.text('field.codedAs', { display }), display === coding.code ? display : '')}
      ${form.settings.audience === 'person' ? nothing : html`<code translate="no">${coding.code}</code>`}</span
    >
    <button
      type="button"
      class="quiet"
      part="button"
      aria-label=${form.words.text('field.removeCode', { display, label: form.label(path) })}
      ?disabled=${form.disabled}
      @click=${() => {
        change(rest.text ? rest : { ...rest, text: display });
        form.focus(id);
      }}
    >
      ${form.words.text('list.remove')}
    </button>
  </p>`;
  return html`${codeDetails(form, path, { codes: element.codes, code })}
  ${outsideValueSetWarning(context, coding)}`;
}
