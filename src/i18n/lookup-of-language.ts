import { englishLookup } from './english-lookup.js';
import { isEnglish } from './languages.js';
import type { MakeLookup } from './lookup.js';

/**
 * How the words of a language are looked up. i18next is fetched with the first that is not English,
 * and again where it could not be.
 */
export const lookupOf = (lang: string): MakeLookup | Promise<MakeLookup> =>
  isEnglish(lang) ? englishLookup : (i18next ?? fetchedI18next());

let i18next: MakeLookup | undefined;

const fetchedI18next = async (): Promise<MakeLookup> =>
  (i18next = (await import('./i18next-lookup.js')).i18nextLookup);
