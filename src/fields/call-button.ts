import { html } from 'lit';
import { phoneNumbersIn } from '../text/phone-numbers.js';

/** A link as large as a thumb that calls a number, or writes to it: what it does, and about whom. */
export const callButton = (href: string, does: unknown, about: unknown): unknown =>
  html`<a class="call-button" part="call-button" href=${href}
    ><span class="call-does">${does}</span> <span class="call-about">${about}</span></a
  >`;

/** Whom to call at once: the number is the one in the words, which may be the host's own. */
export function emergencyCall(does: string, when: string): unknown {
  const [number] = phoneNumbersIn(does);
  return number ? callButton(number.href, does, when) : html`<p>${does} ${when}</p>`;
}
