// The languages that come with the library.
import type { Locale } from '../../../src/i18n/locale.js';
import type { WordTree } from '../../../src/i18n/words.js';
import welsh from '../../../src/locales/cy.js';
import english from '../../../src/locales/en-GB.js';

export interface LanguageRow {
  readonly lang: string;
  /** in English */
  readonly name: string;
  /** how many words and sentences its files hold, each plural by itself */
  readonly messages: number;
  readonly awaitsReview: boolean;
}

const count = (tree: WordTree): number =>
  Object.values(tree).reduce<number>(
    (sum, words) => sum + (typeof words === 'string' ? 1 : count(words)),
    0,
  );

const names = new Intl.DisplayNames('en-GB', { type: 'language' });

export const languages: readonly LanguageRow[] = [english, welsh].map(
  ({ lang, words, awaitsReview = false }: Locale) => ({
    lang,
    name: names.of(lang)!,
    messages: count(words),
    awaitsReview,
  }),
);
