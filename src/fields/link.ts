import { html } from 'lit';
import { textLine } from './text.js';
import type { Field, FieldContext } from './form.js';

/** A link for what is a web address of http or https, and plain words for all else. */
function link({ form, value }: FieldContext): unknown {
  const text = String(value);
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    return html`<span class="words" dir="auto">${text}</span>`;
  return html`<a href=${text} part="link" rel="noopener noreferrer" target="_blank" class="words"
    >${text}<span class="on-screen"> ${form.words.text('field.opensNewTab')}</span></a
  >`;
}

export const urlField: Field = { capture: textLine, display: link };

export const textOrUrlField: Field = { capture: textLine, display: link };
