import { html, nothing } from 'lit';
import type { Coding, CodedText } from '../standard/element.js';
import { findConcept, type Concept, type ValueSet } from '../standard/value-sets/value-set.js';
import { embedded, holds } from '../terminology/embedded.js';
import type { TerminologyService } from '../terminology/terminology.js';
import type { FieldContext, Form } from './form.js';

/** The host's service, for a value set of a terminology that it can look up. */
const hostService = (form: Form, { url }: ValueSet): TerminologyService | undefined =>
  url === undefined ? undefined : form.settings.terminology;

/**
 * Where suggestions for a value set come from: the host's service where the set is SNOMED CT's and
 * there is one, or our own list.
 */
export const serviceFor = (
  form: Form,
  codes: ValueSet | undefined,
): TerminologyService | undefined =>
  codes &&
  ((codes.ecl && hostService(form, codes)) || (holds(codes) ? embedded : hostService(form, codes)));

/** A concept as it is recorded; a service may say more of it. */
export const codingOf = ({ system, code, display }: Concept): Coding => ({ system, code, display });

/** What a code means, or the code itself where nobody says. */
export const nameOf = (coding: Partial<Coding>, codes?: ValueSet): string => {
  const { system = '', code = '', display } = coding;
  return display || (codes && findConcept(codes, { system, code })?.display) || code;
};

/** The code behind somebody's words, with a button to take it away: what is left goes to `change`. */
export function codeBehind(
  { form, id, element, value }: FieldContext,
  change: (left: CodedText) => void,
): unknown {
  const { coding, ...rest } = (value ?? {}) as CodedText;
  if (!coding) return nothing;
  const display = nameOf(coding, element.codes);
  return html`<p class="coded" part="coded">
    <span>${form.words.text('field.codedAs', { display })} <code>${coding.code}</code></span>
    <button
      type="button"
      class="quiet"
      part="button"
      aria-label=${form.words.text('field.removeCode', { display })}
      ?disabled=${form.disabled}
      @click=${() => {
        change(rest.text ? rest : { ...rest, text: display });
        form.focus(id);
      }}
    >
      ${form.words.text('list.remove')}
    </button>
  </p>`;
}
