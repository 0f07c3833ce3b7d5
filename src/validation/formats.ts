import type { Format } from '../model/element.js';
import type { Severity } from './issue.js';

/**
 * Whether ten digits can be the NHS number of somebody: the last is the Modulus 11 check digit of the nine
 * before it. A placeholder, or a number with a wrong digit, is nobody's.
 */
export function isNhsNumber(value: string): boolean {
  // ten times the same digit passes the check, and is what stands in for a number
  if (!/^(?!(\d)\1{9})\d{10}$/.test(value)) return false;
  const digits = Array.from(value, Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

/** one mailbox; what HTML's `type=email` takes, in any script, with a domain of two parts or more */
export const isEmailAddress =
  /^[\w\p{L}\p{M}\p{N}.!#$%&'*+\/=?^`\{\|\}~\-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\-]{0,61}[\p{L}\p{M}\p{N}])?\.){1,126}[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/** http or https, with a host, and nobody's name in front of it to mislead the reader */
export const isWebAddress =
  /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.\-]*[\p{L}\p{M}\p{N}])?(?::\d{1,5})?(?:[\/?#]\S*)?$/u;

/** What each format of a one-line string asks, and how bad it is to miss it. */
export const formats: Record<Format, { severity: Severity; test: (value: string) => boolean }> = {
  'nhs-number': { severity: 'error', test: isNhsNumber },
  email: { severity: 'error', test: matches(isEmailAddress) },
  // outward code, then a digit and two letters; with BFPO and GIR 0AA
  postcode: {
    severity: 'warning',
    test: matches(/^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|BFPO ?\d{1,4}|GIR ?0AA)$/i),
  },
  // of a GP practice, in the registers of all four nations: a letter and five digits
  'practice-code': { severity: 'warning', test: matches(/^[A-Z]\d{5}$/i) },
  // digits as people write them, with an extension after them
  telephone: {
    severity: 'warning',
    test: matches(/^\+?[\d\s().\-]{3,}(?:(?:x|ext|extension|option)\.?\s*\d+)?$/i),
  },
};
