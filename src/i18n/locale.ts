import type { WordTree } from './word-tree.js';

/** A language file. What it has no words for is said in en-GB, key by key. */
export interface Locale {
  /** BCP 47 tag */
  readonly lang: string;
  /** under the keys of the en-GB file */
  readonly words: WordTree;
  /** nobody who answers for clinical safety in this language has read it yet */
  readonly awaitsReview?: boolean;
  /**
   * the tags of the elements that it has all words of; every other element speaks English. Where it is
   * left out, it is for all of them
   */
  readonly covers?: readonly string[];
}

/** A language, or how to fetch its file. */
export type LocaleSource = Locale | (() => Promise<Locale | { readonly default: Locale }>);

/** Languages by BCP 47 tag: those that we have none of, or other words for those that we have. */
export type Languages = Readonly<Record<string, LocaleSource>>;
