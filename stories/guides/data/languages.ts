// The languages that come with the library.
import type { Locale } from '../../../src/i18n/locale.js';
import type { WordTree } from '../../../src/i18n/words.js';
import arabic from '../../../src/locales/ar.js';
import bengali from '../../../src/locales/bn.js';
import welsh from '../../../src/locales/cy.js';
import english from '../../../src/locales/en-GB.js';
import panjabi from '../../../src/locales/pa.js';
import polish from '../../../src/locales/pl.js';
import romanian from '../../../src/locales/ro.js';
import urdu from '../../../src/locales/ur.js';

export interface LanguageRow {
  readonly lang: string;
  /** in English */
  readonly name: string;
  /** how many words and sentences its files hold, each plural by itself */
  readonly messages: number;
  readonly awaitsReview: boolean;
  /** the tags of the elements that speak it; `undefined` where all do */
  readonly covers: readonly string[] | undefined;
}

const count = (tree: WordTree): number =>
  Object.values(tree).reduce<number>(
    (sum, words) => sum + (typeof words === 'string' ? 1 : count(words)),
    0,
  );

const names = new Intl.DisplayNames('en-GB', { type: 'language' });

export const languages: readonly LanguageRow[] = [
  ...[english, welsh],
  ...[arabic, bengali, panjabi, polish, romanian, urdu],
].map(({ lang, words, awaitsReview = false, covers }: Locale) => ({
  lang,
  name: names.of(lang)!,
  messages: count(words),
  awaitsReview,
  covers,
}));
