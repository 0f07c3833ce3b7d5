import { html, nothing } from 'lit';
import { holdsAllConcepts } from '../terminology/embedded.js';
import { trimmed } from '../text/plain-characters.js';
import type { CodedText } from '../model/element.js';
import type { FieldContext } from './form.js';
import { textControl } from './text-control.js';

/** A code is typed where there is neither a list nor anybody to ask, and the system of it is known. */
const isTyped = ({ element: { codes } }: FieldContext): boolean =>
  codes !== undefined && codes.url === undefined && !holdsAllConcepts(codes);

/** The code that is typed beside words: that of the value set's own system, without words of its own. */
export function typedCode(context: FieldContext): string | undefined {
  const { coding, text } = (context.value ?? {}) as CodedText;
  if (text === undefined || !isTyped(context)) return undefined;
  if (coding === undefined) return '';
  const isOwn = coding.system === context.element.codes?.system && coding.display === undefined;
  return isOwn ? coding.code : undefined;
}

/** A box for the code of what was named, such as an organisation. */
export function codeBox(
  context: FieldContext,
  code: string,
  input: (next: CodedText) => void,
): unknown {
  const { form, path, id, element, value } = context;
  const system = element.codes?.system;
  if (system === undefined) return nothing;
  const { coding: _, ...rest } = (value ?? {}) as CodedText;
  const record = (typed: string) => {
    const code = trimmed(typed);
    input(code ? { ...rest, coding: { system, code } } : rest);
  };
  return html`<span class="box" part="box"
    ><label for="${id}-code" part="box-label"
      >${form.words.text('field.codeOf', { label: form.label(path) })}</label
    >
    <input
      id="${id}-code"
      part="control"
      class="s"
      translate="no"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      ?disabled=${form.disabled}
      ${textControl({ form, text: code, record })}
  /></span>`;
}
