import { html } from 'lit';
import { phoneNumbersIn } from '../text/phone-numbers.js';

/** Words with the telephone numbers in them as links. Every character stays. */
export function withPhoneLinks(text: string): unknown {
  const parts: unknown[] = [];
  let end = 0;
  for (const { start, end: next, href } of phoneNumbersIn(text)) {
    parts.push(text.slice(end, start));
    parts.push(
      html`<a class="phone" part="phone" dir="ltr" translate="no" href=${href}
        >${text.slice(start, next)}</a
      >`,
    );
    end = next;
  }
  return end ? [...parts, text.slice(end)] : text;
}
