import { cleanWords } from './clean-words.js';
import type { Languages, Locale, LocaleSource } from './locale.js';
import type { WordTree } from './word-tree.js';

export const ENGLISH = 'en-GB';

/** The languages that come with the library, beside en-GB, which every widget carries. */
const ours: Languages = {
  ar: () => import('../locales/ar.js'),
  bn: () => import('../locales/bn.js'),
  cy: () => import('../locales/cy.js'),
  pa: () => import('../locales/pa.js'),
  pl: () => import('../locales/pl.js'),
  ro: () => import('../locales/ro.js'),
  ur: () => import('../locales/ur.js'),
};

/** What is shown where a language is asked for. */
export interface LanguageMatch {
  /** BCP 47 tag */
  readonly lang: string;
  /** where its words come from, of which later ones are laid over earlier ones */
  readonly sources: readonly LocaleSource[];
}

/** The language to show for a BCP 47 tag: that one, or the nearest to it that there are words of. */
export function matchLanguage(asked: string | undefined, languages: Languages = {}): LanguageMatch {
  const lang = canonical(asked) ?? ENGLISH;
  for (const candidate of lookupRange(lang)) {
    const sources = [ours, languages].flatMap((some) => sourceIn(some, candidate));
    if (sources.length) return { lang, sources };
  }
  return { lang: isEnglish(lang) ? lang : ENGLISH, sources: [] };
}

/**
 * A language's words: at once where they are here, otherwise when they have been fetched. Throws or
 * rejects where a host gave none.
 */
export function localeFrom(source: LocaleSource): Locale | Promise<Locale> {
  return (
    here.get(source) ?? (typeof source === 'function' ? fetched(source) : found(source, source))
  );
}

/** Whether a language's file has all words of an element, or with `undefined` of all else. */
export const isFor = ({ covers }: Locale, element: string | undefined): boolean =>
  covers === undefined || covers.includes(element ?? '');

/** A language that something is shown in, and its words. */
export interface SpokenLanguage {
  /** BCP 47 tag */
  readonly lang: string;
  readonly trees: readonly WordTree[];
}

/**
 * What of a language's files an element, or with `undefined` all else, is shown in. `undefined`, which is
 * English, where they hold the words of other elements alone: what is shown would be a mixture. Says so
 * on the console, once a file.
 */
export function spokenLanguage(
  element: string | undefined,
  lang: string,
  locales: readonly Locale[],
): SpokenLanguage | undefined {
  const fitting = locales.filter((locale) => isFor(locale, element));
  if (fitting.length || !locales.length) return { lang, trees: fitting.map(({ words }) => words) };
  for (const { words, covers = [] } of locales) {
    if (told.has(words)) continue;
    told.add(words);
    console.warn(`The words of “${lang}” are for ${covers.join()} alone. All else speaks English.`);
  }
  return undefined;
}

type Fetch = Extract<LocaleSource, () => unknown>;

const here = new WeakMap<LocaleSource, Locale>();
const told = new WeakSet<WordTree>();
const coming = new WeakMap<Fetch, Promise<Locale>>();

/** The words in what a host gave. */
function found(source: LocaleSource, given: unknown): Locale {
  const file = (given as { default?: unknown } | undefined)?.default ?? given;
  const { words, wrong } = cleanWords((file as Partial<Locale> | undefined)?.words);
  if (!words) throw new TypeError('The language file has no words.');
  if (wrong !== undefined) console.warn(`A language file holds what are no words, at “${wrong}”.`);
  const locale = { ...(file as Locale), words };
  here.set(source, locale);
  return locale;
}

function fetched(source: Fetch): Promise<Locale> {
  let locale = coming.get(source);
  if (!locale) {
    locale = new Promise((resolve) => resolve(source())).then((given) => found(source, given));
    // one that could not be fetched is asked for again
    locale.catch(() => coming.delete(source));
    coming.set(source, locale);
  }
  return locale;
}

/** A tag in its usual form; `undefined` for what is none. */
export function canonicalTag(asked: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(asked)[0];
  } catch {
    return undefined;
  }
}

/** The same of the language to show: in the UK's records plain English is the UK's. */
const canonical = (asked: string | undefined): string | undefined => {
  const tag = canonicalTag(asked);
  return tag === 'en' ? ENGLISH : tag;
};

export const isEnglish = (tag: string): boolean => tag.split('-')[0] === 'en';

/** A tag and what is left of it when parts are cut off its end, as RFC 4647 looks tags up. */
function lookupRange(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

const sourceIn = (languages: Languages, tag: string): LocaleSource[] =>
  Object.entries(languages)
    .filter(([key]) => key.toLowerCase() === tag.toLowerCase())
    .map(([, source]) => source);

const RIGHT_TO_LEFT: ReadonlySet<string | undefined> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** Which way a language is written. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script) ? 'rtl' : 'ltr';
