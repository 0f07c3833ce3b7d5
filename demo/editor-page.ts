import type { Author } from 'pcsp-elements';
import type { Version } from './record.js';
import type { WritingWords } from './writing-words.js';

/** What differs between the pages on which a plan is written. */
export interface EditorPage {
  readonly author: Author & { readonly name: string };
  /** in the language of the page */
  readonly words: WritingWords;
  /** when and by whom a version was saved, in a few words */
  readonly savedLine: (version: Version) => string;
  /** a moment, in a few words */
  readonly moment: (instant: string) => string;
  /** which version is on the screen, or what is on it was made from; and all versions */
  readonly shown: (version: Version, versions: readonly Version[]) => void;
  /** what is in the form changed, or whether it is saved */
  readonly changed?: () => void;
  /** opens a version to read, where the page can */
  readonly read?: (version: Version) => void;
}
