import { createInstance } from 'i18next';
import { ENGLISH } from './languages.js';
import type { Lookup, WordSources } from './lookup.js';

/**
 * Looks another language up, in whatever forms it counts, and falls back to English. An instance of
 * its own, as a shared one would be a language for the whole page.
 */
export function i18nextLookup({ lang, words, english, audience }: WordSources): Lookup {
  const i18n = createInstance();
  void i18n.init({
    lng: lang,
    fallbackLng: ENGLISH,
    load: 'currentOnly',
    initAsync: false,
    resources: { [ENGLISH]: { translation: english }, [lang]: { translation: words } },
  });
  return (key, count) =>
    i18n.t(key, { defaultValue: '', context: audience, count, skipInterpolation: true });
}
