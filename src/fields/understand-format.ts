import type { Format } from '../model/element.js';
import { plainCharacters, trimmed } from '../text/plain-characters.js';

/** `NHS: 943 476 5919` as its digits; what has other words in it as it was typed. */
function nhsNumber(typed: string): string {
  const digits = plainCharacters(typed)
    .replace(/^(?:NHS)?\s*(?:number|num|no|#)?[\s.:#]*/i, '')
    .replace(/[\s.\-]/g, '');
  return /^\d+$/.test(digits) ? digits : trimmed(typed);
}

/** `Sam <sam@example.org>`, `mailto:sam@example.org` and `sam @example.org` as the address. */
function email(typed: string): string {
  const plain = plainCharacters(typed);
  const [, inside = plain] = /<([^<>@]+@[^<>@]+)>$/.exec(plain) ?? [];
  const address = inside
    .replace(/^mailto:/i, '')
    .replace(/[.,;]{1,3}$/, '')
    .replace(/\s{1,9}(?=[@.])/g, '')
    .replace(/@\s+/, '@');
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : trimmed(typed);
}

/** How what is typed or pasted is read, by its format. What is not understood stays. */
export const understoodAs: Record<Format, (typed: string) => string> = {
  'nhs-number': nhsNumber,
  email,
  telephone: (typed) => plainCharacters(typed).replace(/^tel:/i, ''),
  postcode: plainCharacters,
  'practice-code': plainCharacters,
};
