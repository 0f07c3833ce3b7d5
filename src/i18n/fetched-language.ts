import { localeFrom, matchLanguage } from './languages.js';
import type { Languages, Locale } from './locale.js';
import type { MakeLookup } from './lookup.js';
import { lookupOf } from './lookup-of-language.js';

/** A language with its words, which are here from now on. */
interface FetchedLanguage {
  readonly lang: string;
  readonly lookup: MakeLookup;
  readonly locales: readonly Locale[];
}

/** Fetches what a language is spoken with. Rejects if it cannot. */
export async function fetchedLanguage(
  asked: string | undefined,
  languages: Languages | undefined,
): Promise<FetchedLanguage> {
  const { lang, sources } = matchLanguage(asked, languages);
  const [lookup, ...locales] = await Promise.all([lookupOf(lang), ...sources.map(localeFrom)]);
  return { lang, lookup, locales };
}
