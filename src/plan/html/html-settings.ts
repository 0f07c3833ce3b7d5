import { defaultSettings, type Settings } from '../../context/settings-context.js';
import { fetchedLanguage } from '../../i18n/fetched-language.js';
import { spokenLanguage } from '../../i18n/languages.js';
import type { WordsChoice } from '../../i18n/words.js';
import type { PlanHtmlOptions } from './plan-html-options.js';

/** What `pcsp-provider` would share. */
export function settingsFrom({
  audience,
  labels,
  planLanguage,
  now = new Date(),
}: PlanHtmlOptions): Settings {
  return {
    ...defaultSettings,
    ...(audience && { audience }),
    ...(labels && { labels }),
    ...(planLanguage && { planLanguage }),
    now: () => now,
  };
}

/** The words to choose. Fetches those of another language than English; rejects if it cannot. */
export async function wordsFrom(options: PlanHtmlOptions): Promise<WordsChoice> {
  const { lang, lookup, locales } = await fetchedLanguage(options.lang, options.languages);
  const element = options.crisis ? 'pcsp-crisis-page' : 'pcsp-plan';
  const shown = spokenLanguage(element, lang, locales);
  return {
    ...(shown && { ...shown, lookup }),
    audience: options.audience ?? defaultSettings.audience,
    ...(options.labels && { labels: options.labels }),
  };
}
