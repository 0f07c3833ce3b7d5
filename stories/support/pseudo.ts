// Two languages that nobody speaks, made from the English words: what is not translated, too short
// for its box or written from the wrong side shows at once.
import type { Languages, Locale } from '../../src/i18n/locale.js';
import type { WordTree } from '../../src/i18n/words.js';
import english from '../../src/locales/en-GB.js';
import { valueSets } from '../../src/value-sets/index.js';
import type { ValueSet } from '../../src/value-sets/value-set.js';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

const lettersOf = (letters: string): Record<string, string> =>
  Object.fromEntries([...letters].map((letter, at) => [ALPHABET.charAt(at), letter] as const));

const ACCENTS = lettersOf('àƀçđéƒğĥîĵķļɱñöþǫřšŧüṽŵẋýž');
const ARABIC = lettersOf('ابكدعفغهيجكلمنوبقرستعفوخيز');

/** What our short lists call their codes. */
const codes = Object.fromEntries(
  Object.values<ValueSet>(valueSets).map(({ name, concepts = [] }) => [
    name,
    Object.fromEntries(concepts.map(({ code, display }) => [code, display])),
  ]),
);

const everything: WordTree = { ...english.words, codes };

/** English with accents, half as long again, in brackets. */
const accented: Locale = {
  lang: 'en-XA',
  words: mapped(everything, (words) => `⟦${swapped(words, ACCENTS)}${padding(words)}⟧`),
};

/** English in Arabic letters, so written from right to left. */
const mirrored: Locale = {
  lang: 'ar-XB',
  words: mapped(everything, (words) => swapped(words, ARABIC)),
};

export const pseudoLanguages: Languages = { 'en-XA': accented, 'ar-XB': mirrored };

function mapped(tree: WordTree, map: (words: string) => string): WordTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, words]) => [
      key,
      typeof words === 'string' ? map(words) : mapped(words, map),
    ]),
  );
}

/** Another letter for each, but for what stands in the place of a value. */
function swapped(words: string, letters: Readonly<Record<string, string>>): string {
  return words.replace(
    /\{\{.*?\}\}|\p{L}/gu,
    (found: string) => letters[found.toLowerCase()] ?? found,
  );
}

function padding(words: string): string {
  return ` ${'one two three four five six '.repeat(20).slice(0, words.length / 2)}`;
}
