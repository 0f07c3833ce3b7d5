import { ENGLISH, localeFrom, matchLanguage } from '../i18n/languages.js';
import type { Locale } from '../i18n/locale.js';
import { lookupOf } from '../i18n/lookup-of-language.js';
import { Words } from '../i18n/words.js';
import english from '../locales/en-GB.js';
import { UsageError } from './usage.js';

/** What `--help` says of `--lang`. */
export const languageHelp = `  --lang TAG         what is said of a plan is in that language: en-GB, or cy, Welsh`;

/** A language that pcsp speaks. Throws a `UsageError` for one that it does not. */
export function languageOf(given: string = ENGLISH): string {
  const { lang, sources } = matchLanguage(given);
  if (lang !== ENGLISH && sources.length) return lang;
  if (/^en(-GB)?$/i.test(given)) return ENGLISH;
  throw new UsageError(`pcsp does not speak “${given}”: --lang is en-GB or cy.`);
}

/** The words of a language; `undefined` for English, which is there anyway. */
export async function localeOf(lang: string): Promise<Locale | undefined> {
  const [source] = lang === ENGLISH ? [] : matchLanguage(lang).sources;
  return source && localeFrom(source);
}

/** What is said in a language. */
export async function wordsOfLanguage(lang: string): Promise<Words> {
  const words = new Words(english.words);
  const locale = await localeOf(lang);
  if (locale) words.choose({ lang, trees: [locale.words], lookup: await lookupOf(lang) });
  return words;
}
