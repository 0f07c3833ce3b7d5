import { i18nextLookup } from './i18next-lookup.js';
import { spokenLanguage } from './languages.js';
import type { Locale } from './locale.js';
import type { WordsChoice } from './words.js';

/** The words of a language for what is no element: messages, questionnaires, sentences of what changed. */
export function choiceOfLocale(locale: Locale): WordsChoice {
  const shown = spokenLanguage(undefined, locale.lang, [locale]);
  return shown ? { ...shown, lookup: i18nextLookup } : {};
}
