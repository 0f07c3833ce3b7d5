import { html, nothing } from 'lit';
import type { Path } from '../json/path.js';
import type { Form } from './form.js';
import { aidOfList } from './coded.js';
import type { ValueSet } from '../value-sets/value-set.js';

interface CodeDetails {
  readonly codes?: ValueSet | undefined;
  /** the code, and what can be done with it; `nothing` where there is none */
  readonly code: unknown;
}

/**
 * How words are coded, behind one line for whoever asks: nobody else is told of codes and of their
 * lists. Nothing where there is neither.
 */
export function codeDetails(form: Form, path: Path, { codes, code }: CodeDetails): unknown {
  const aid = aidOfList(form, codes);
  if (code === nothing && !aid) return nothing;
  return html`<details class="code-details" part="disclosure">
    <summary part="disclosure-summary">
      ${form.words.text('field.code')}<span class="vh">: ${form.label(path)}</span>
    </summary>
    ${code} ${aid ? html`<p class="coded" part="coded">${aid}</p>` : nothing}
  </details>`;
}
