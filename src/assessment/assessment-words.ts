import { choiceOfLocale } from '../i18n/choice-of-locale.js';
import { ENGLISH, localeFrom, matchLanguage } from '../i18n/languages.js';
import { Words } from '../i18n/words.js';
import english from '../locales/en-GB.js';

/** The words of a language, or English where there are none of it. */
export async function wordsOfAssessment(lang: string = ENGLISH): Promise<Words> {
  const words = new Words(english.words);
  const { sources } = matchLanguage(lang);
  const [source] = lang === ENGLISH ? [] : sources;
  if (source) words.choose({ ...choiceOfLocale(await localeFrom(source)), lang });
  return words;
}
