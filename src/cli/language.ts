import { ENGLISH, isFor, localeFrom, matchLanguage } from '../i18n/languages.js';
import type { Locale } from '../i18n/locale.js';
import { UsageError } from './usage.js';

/** What `--help` says of `--lang`. */
export const languageHelp = `  --lang TAG         what is said of a plan is in that language: en-GB, or cy, Welsh`;

/** A language that pcsp speaks. Rejects with a `UsageError` for one that it does not. */
export async function languageOf(given: string = ENGLISH): Promise<string> {
  if (await isSpoken(given, undefined)) return matchLanguage(given).lang;
  if (/^en(-GB)?$/i.test(given)) return ENGLISH;
  throw new UsageError(`pcsp does not speak “${given}”: --lang is en-GB or cy.`);
}

/** Whether there are words of a language, beside English, for an element, or with `undefined` for all. */
export async function isSpoken(tag: string, element: string | undefined): Promise<boolean> {
  const locales = await Promise.all(
    matchLanguage(tag).sources.map(async (source) => localeFrom(source)),
  );
  return locales.some((locale) => isFor(locale, element));
}

/** The words of a language; `undefined` for English, which is there anyway. */
export async function localeOf(lang: string): Promise<Locale | undefined> {
  const [source] = lang === ENGLISH ? [] : matchLanguage(lang).sources;
  return source && localeFrom(source);
}

/** What is said in a language. */
export { wordsOfAssessment as wordsOfLanguage } from '../assessment/assessment-words.js';
