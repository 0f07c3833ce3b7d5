import type { Format } from '../model/element.js';
import { plainCharacters, trimmed } from '../text/plain-characters.js';

/** `NHS: 943 476 5919` as its digits; what has other words in it as it was typed. */
function nhsNumber(typed: string): string {
  const digits = plainCharacters(typed)
    .replace(/^(?:my |rhif )?(?:n\.?h\.?s\.?|gig)?\s*(?:number|num|no|#)?(?: is)?(?![a-z])/i, '')
    .replace(/[\s.,;:\-\/_()'"‘’“”]/g, '');
  return /^\d{1,10}$/.test(digits) ? digits : trimmed(typed);
}

/** Quotation marks and brackets around a whole text are none of it. */
const QUOTED = /^[<("'“‘](.*)[>)"'”’]$/u;

/** `Sam <sam@example.org>`, `Email: sam@example.org` and `sam @example.org` as the address. */
function email(typed: string): string {
  const plain = plainCharacters(typed);
  const [, inside = plain] = /<([^<>@]+@[^<>@]+)>$/.exec(plain) ?? [];
  const address = inside
    .replace(/^mailto:([^?]+)(?:\?.*)?$/i, '$1')
    .replace(/^e-?mail(?::| (?=\S+@)) ?/i, '')
    .replace(/[.,;]{1,3}$/, '')
    .replace(QUOTED, '$1')
    .replace(/\s{1,9}(?=[@.])/g, '')
    .replace(/@\s+/, '@');
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : trimmed(typed);
}

/** A code without what ends a sentence, and with nothing else `between` its parts, where that makes its shape. */
function code(typed: string, between: string, shape: RegExp): string {
  const plain = plainCharacters(typed);
  const meant = plain.replace(/[.,;]{1,3}$/, '').replace(/[\s\-]+/g, between);
  return shape.test(meant) ? meant : plain;
}

/** How what is typed or pasted is read, by its format. What is not understood stays. */
export const understoodAs: Record<Format, (typed: string) => string> = {
  'nhs-number': nhsNumber,
  email,
  telephone: (typed) =>
    plainCharacters(typed).replace(/^(?:tel|telephone|phone|mob|mobile|ffôn)(?:\.:?|:) ?/i, ''),
  postcode: (typed) => code(typed, ' ', /^[a-z\d]{2,4} ?\d[a-z]{2}$/i),
  'practice-code': (typed) => code(typed, '', /^[a-z]\d{5}$/i),
};
