import { html, nothing } from 'lit';
import { phoneNumbersIn, type PhoneNumber } from '../text/phone-numbers.js';

/** Words with the telephone numbers in them drawn in some way. Every character stays. */
function withNumbers(text: string, draw: (number: string, found: PhoneNumber) => unknown): unknown {
  const parts: unknown[] = [];
  let end = 0;
  for (const found of phoneNumbersIn(text)) {
    parts.push(text.slice(end, found.start), draw(text.slice(found.start, found.end), found));
    end = found.end;
  }
  return end ? [...parts, text.slice(end)] : text;
}

/**
 * Words with the telephone numbers in them as links. Where it is known whom they reach, a link is named
 * by them, too: whoever goes from link to link hears no bare digits.
 */
export const withPhoneLinks = (text: string, whom = ''): unknown =>
  withNumbers(
    text,
    (number, { href }) =>
      html`<a
        class="phone"
        part="phone"
        dir="ltr"
        translate="no"
        href=${href}
        aria-label=${whom && whom !== number ? `${whom}, ${number}` : nothing}
        >${number}</a
      >`,
  );

/** Words of which no telephone number is broken, where none can be a link of its own. */
export const withWholeNumbers = (text: string): unknown =>
  withNumbers(
    text,
    (number) => html`<span class="whole-number" dir="ltr" translate="no">${number}</span>`,
  );
