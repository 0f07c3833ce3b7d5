import { isSendable, sendable } from './sendable-characters.js';

/** What Unicode calls white space or draws as nothing at all, and the blank of braille. */
const UNSEEN = '\\s\\u2800\\p{Default_Ignorable_Code_Point}';

/** The source of a pattern for text in which something can be seen. Needs the flag `u`. */
export const VISIBLE = `[^${UNSEEN}]`;

const visible = new RegExp(VISIBLE, 'u');

/** Whether there is anything to see in a text: not only blanks and invisible characters. */
export const isVisible = (text: string): boolean =>
  isLetterOfAKeyboard(text.charCodeAt(0)) || visible.test(text);

// most texts begin with one, and no pattern is needed to see that
const isLetterOfAKeyboard = (code: number): boolean => code > 0x20 && code < 0x7f;

/** Without characters that cannot be sent on: what word processors write for a line break is one, and all else goes. */
export const withoutUnsendable = (text: string, lineBreak = '\n'): string =>
  isSendable(text)
    ? text
    : sendable(text.replaceAll('\v', lineBreak).replaceAll('\f', lineBreak), '');

// not all that is invisible: an emoji may end with a character that says how it is drawn
const EDGE = '[\\s\\u00ad\\u200b\\u200e\\u200f\\u2060\\ufeff]+';
const EDGES = new RegExp(`^${EDGE}|(?<!${EDGE.slice(0, -1)})${EDGE}$`, 'g');

/** Without the blanks around it, visible and invisible ones. */
export const trimmed = (text: string): string => text.replace(EDGES, '');

const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** The value of a digit of any script, as each script has its ten digits in a row; anything else as it is. */
export function plainDigit(digit: string): string {
  if (!/^(?![0-9])\p{Nd}$/u.test(digit)) return digit;
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value++;
  return String(value);
}

/**
 * What was meant by a text of numbers and separators, in the characters of a keyboard: any digit, dash
 * or blank that word processors and phones write is the plain one, and what is invisible goes.
 */
export const plainCharacters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212\u2043]/gu, '-')
    .replace(/(?![0-9])\p{Nd}/gu, plainDigit)
    .replace(/\s/g, ' ')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim();
