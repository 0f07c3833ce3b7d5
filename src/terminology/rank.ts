import { plainCharacters } from '../text/plain-characters.js';

/**
 * Words as they are compared: no capitals, hyphens, apostrophes or accents, one blank between, `St` for
 * `Saint`, and nothing in front that only says whose or which.
 */
export const compared = (text: string): string =>
  plainCharacters(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:my|our|the) /, '')
    .replace(/\bsaint /g, 'st ');

/** Worse than any match. */
export const NO_MATCH = 5;

/**
 * How well words match what was typed: the whole, the start, the start of a word, with other blanks
 * (`step mum`, `stepmum`), anywhere, or not at all.
 */
export function rank(words: string, typed: string): number {
  const [text, looked] = [compared(words), compared(typed)];
  if (!looked) return typed.trim() ? NO_MATCH : 1;
  const at = text.indexOf(looked);
  if (text === looked || together(text) === together(looked)) return 0;
  if (at === 0) return 1;
  if (at > 0 && text.charAt(at - 1) === ' ') return 2;
  if (together(text).startsWith(together(looked))) return 3;
  return at > 0 ? 4 : NO_MATCH;
}

const together = (text: string): string => text.replaceAll(' ', '');

/** Whether words are those that were typed, however they are spelled. */
export const isSameWords = (words: string, typed: string): boolean =>
  typed.trim() !== '' && rank(words, typed) === 0;
