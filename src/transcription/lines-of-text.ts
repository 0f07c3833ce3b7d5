import { isVisible } from '../text/plain-characters.js';
import type { DocumentLine } from './document-line.js';

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Signs that stand before an entry of a list, and are no words. A number may be a dose: it stays. */
const SIGN = /^[•·▪▫●○◦‣⁃∙*+\-–—\uf0b7\uf0a7]\s+/u;

/** A line that only underlines the one before it. */
const RULE = /^[=\-_*~–—]{3,}$/;

const LONGEST_HEADING = 80;

/** Capitals, and at least one word of them. */
const CAPITALS = /^(?=.*\p{Lu}{3})[^\p{Ll}]+$/u;

/** The words of an entry without the sign before it. */
export function entryOf(text: string): Pick<DocumentLine, 'text' | 'isEntry'> {
  const rest = text.replace(SIGN, '');
  return rest === text ? { text } : { text: rest, isEntry: true };
}

/** The lines of plain text that have words. */
export function linesOfText(document: string): DocumentLine[] {
  const all = document.split(BREAK).map((line) => line.trim());
  return all.flatMap((line, index) => {
    if (!isVisible(line) || RULE.test(line)) return [];
    const number = index + 1;
    const isAlone = index === 0 || !isVisible(all[index - 1] ?? '');
    const isHeading =
      line.length <= LONGEST_HEADING &&
      (/^#{1,6}\s/.test(line) ||
        /^(?:={3,}|-{3,})$/.test(all[index + 1] ?? '') ||
        (isAlone && CAPITALS.test(line)));
    return [
      isHeading
        ? { number, text: line, mark: 'heading' }
        : { number, ...entryOf(line), ...(isAlone && { isAlone }) },
    ];
  });
}
