import type { WordTree } from './word-tree.js';

const supplied: Record<string, readonly WordTree[]> = {};

/** Adds words under ours, by the keys of the English. They are looked up by all that is made from then on. */
export function supplyWords(lang: string, words: WordTree): void {
  supplied[lang] = [...suppliedWords(lang), words];
}

/** The words that suppliers gave for a language, of which later ones are laid over earlier ones. */
export const suppliedWords = (lang: string): readonly WordTree[] => supplied[lang] ?? [];
