import { defaultSettings, type Settings } from '../../context/settings-context.js';
import { localeFrom, matchLanguage } from '../../i18n/languages.js';
import { lookupOf } from '../../i18n/lookup-of-language.js';
import type { WordsChoice } from '../../i18n/words.js';
import type { PlanHtmlOptions } from './plan-html-options.js';

/** What `pcsp-provider` would share. */
export function settingsFrom({ audience, labels, now = new Date() }: PlanHtmlOptions): Settings {
  return {
    ...defaultSettings,
    ...(audience && { audience }),
    ...(labels && { labels }),
    now: () => now,
  };
}

/** The words to choose. Fetches those of another language than English; rejects if it cannot. */
export async function wordsFrom(options: PlanHtmlOptions): Promise<WordsChoice> {
  const { lang, sources } = matchLanguage(options.lang, options.languages);
  const [lookup, ...locales] = await Promise.all([lookupOf(lang), ...sources.map(localeFrom)]);
  return {
    lang,
    trees: locales.map(({ words }) => words),
    lookup,
    audience: options.audience ?? defaultSettings.audience,
    ...(options.labels && { labels: options.labels }),
  };
}
