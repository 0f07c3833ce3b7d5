import { html } from 'lit';
import { withPhoneLinks } from './phones.js';
import { textLine } from './text.js';
import type { Controls, FieldContext } from './form.js';
import { langOfElement } from './plan-language.js';

/**
 * Whether a text is a web address of http or https that leads where it seems to: the host that is
 * read is the host. Not so with a name before it, as in `https://nhs.uk@evil.example`, with letters
 * of other scripts that look like ours, or with what cannot be seen.
 */
export function leadsWhereItSays(text: string): boolean {
  const [, host] = /^https?:\/\/([\w.\-]+)(?::\d+)?(?:[/?#][^\s\p{C}\\]*)?$/iu.exec(text) ?? [];
  return host !== undefined && URL.canParse(text) && new URL(text).hostname === host.toLowerCase();
}

/** A link for a web address, and plain words for all else. */
export function link({ form, element, value }: FieldContext): unknown {
  const text = String(value);
  if (!leadsWhereItSays(text))
    return html`<span class="words" dir="auto" lang=${langOfElement(form, element)}
      >${withPhoneLinks(text)}</span
    >`;
  return html`<a
    href=${text}
    part="link"
    rel="noopener noreferrer"
    target="_blank"
    class="words"
    translate="no"
    >${text}<span class="on-screen" translate="yes"
      >${` ${form.words.text('field.opensNewTab')}`}</span
    ></a
  >`;
}

export const urlControls: Controls = { capture: textLine };
