import type { WordTree } from './word-tree.js';

/** The words at a key such as `list.added`, in the form for a count; `''` where there are none. */
export type Lookup = (key: string, count: number | undefined) => string;

/** Where words are looked up. */
export interface WordSources {
  /** BCP 47 tag: it decides between plural forms */
  readonly lang: string;
  /** the words of that language */
  readonly words: WordTree;
  /** the words that are taken where the language has none */
  readonly english: WordTree;
  /** the suffix of the words that are taken where they exist: `label_person` before `label` */
  readonly audience?: string;
}

export type MakeLookup = (sources: WordSources) => Lookup;
