import { englishLookup } from './english-lookup.js';
import { Formats } from './formats.js';
import { directionOf, ENGLISH, isEnglish } from './languages.js';
import type { Lookup, MakeLookup } from './lookup.js';
import { suppliedWords } from './supplied-words.js';
import type { WordTree } from './word-tree.js';

export type { WordTree };
import type { WordKey } from './word-key.js';

export type WordValues = Readonly<Record<string, string | number | undefined>>;

/** What chooses words beside their key. */
export interface WordsChoice {
  /** BCP 47 tag: what is shown, and how dates and numbers are written */
  readonly lang?: string;
  /** the words of that language, of which later trees are laid over earlier ones */
  readonly trees?: readonly WordTree[];
  /** how they are looked up: needed for another language than English */
  readonly lookup?: MakeLookup;
  /** the suffix of the words that are taken where they exist: `label_person` before `label` */
  readonly audience?: string;
  /** words in the place of ours in whatever language, under the same keys */
  readonly labels?: WordTree;
}

/** The words of one widget in the language that is shown, with dates and numbers as it writes them. */
export class Words {
  #english: WordTree;
  readonly #known = new Map<string, string>();
  #choice: WordsChoice = {};
  #lookup!: Lookup;
  #formats!: Formats;
  #plurals!: Intl.PluralRules;

  /** With its words in English, of which later trees add to earlier ones. */
  constructor(...english: readonly WordTree[]) {
    this.#english = merged(english);
    this.#make();
  }

  /** BCP 47 tag of what is shown. */
  get lang(): string {
    return this.#choice.lang ?? ENGLISH;
  }

  /** Which way it is written. */
  get dir(): 'ltr' | 'rtl' {
    return directionOf(this.lang);
  }

  /** Chooses among the words, from now on. Says whether other words than before may be chosen. */
  choose(choice: WordsChoice): boolean {
    const before = this.#choice;
    const same = (['lang', 'lookup', 'audience', 'labels'] as const).every(
      (key) => choice[key] === before[key],
    );
    const trees = choice.trees ?? [];
    const sameTrees =
      trees.length === (before.trees ?? []).length &&
      trees.every((tree, index) => tree === before.trees?.[index]);
    if (same && sameTrees) return false;
    this.#choice = choice;
    this.#make();
    return true;
  }

  /** Has more words in English from now on: of what was fetched when it was needed. */
  learn(english: WordTree): void {
    this.#english = merged([this.#english, english]);
    this.#make();
  }

  /** The words at a key, with values put in; `count` chooses the plural. */
  text(key: WordKey, values?: WordValues): string {
    return this.lookUp(key, values);
  }

  /** The words at a key that only run time knows, or `''` where it has none. */
  lookUp(key: string, values?: WordValues): string {
    const count = Number(values?.count);
    const form = Number.isNaN(count) ? key : `${key} ${count && this.#plurals.select(count)}`;
    let words = this.#known.get(form);
    // a large plan says the same sentence of thousands of entries: looking it up once is enough
    if (words === undefined) {
      words = this.#lookup(key, Number.isNaN(count) ? undefined : count);
      this.#known.set(form, words);
    }
    return values ? interpolated(words, this.#written(values)) : words;
  }

  number(value: number): string {
    return this.#formats.number(value);
  }

  /** “a, b and c”; of the type `unit`, “a, b, c”. */
  list(items: readonly string[], type: 'conjunction' | 'unit' = 'conjunction'): string {
    return this.#formats.list(items, type);
  }

  /**
   * A date or dateTime as the recorder's clock showed it: never moved to another time zone. What is
   * no date comes back as it is.
   */
  date(value: string): string {
    return this.#formats.date(value);
  }

  /** An ISO 8601 duration in words: `P6M` is “6 months”. What is no duration comes back as it is. */
  duration(value: string): string {
    return this.#formats.duration(value);
  }

  #make(): void {
    const { trees = [], lookup, labels, audience } = this.#choice;
    const { lang } = this;
    const over = labels ? [forEveryAudience(labels)] : [];
    // English lays its own over ours, where no other language falls back to them
    const english = merged([this.#english, ...suppliedWords(ENGLISH)]);
    const under = lang === ENGLISH ? [english] : suppliedWords(lang);
    const find = isEnglish(lang) ? englishLookup : lookup;
    if (!find) throw new TypeError(`Nothing was given to look words of “${lang}” up.`);
    this.#known.clear();
    this.#lookup = find({
      lang,
      words: merged([...under, ...trees, ...over]),
      english,
      audience,
    });
    this.#plurals = new Intl.PluralRules(lang);
    this.#formats = new Formats(lang, (key, values) => this.lookUp(`calendar.${key}`, values));
  }

  /** Numbers as the language writes them. */
  #written(values: WordValues): WordValues {
    return Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        typeof value === 'number' ? this.number(value) : value,
      ]),
    );
  }
}

/** Puts values into words. Lit escapes them, and they are written as the language writes them. */
const interpolated = (words: string, values: WordValues): string =>
  words.replace(/\{\{-?\s*(\w+)\s*(?:,[^}]*)?\}\}/g, (_, key: string) => String(values[key] ?? ''));

/** Later trees laid over earlier ones. */
function merged(trees: readonly WordTree[]): WordTree {
  const [only, ...more] = trees;
  if (only && !more.length) return only;
  const tree: Record<string, string | WordTree> = {};
  for (const [key, words] of trees.flatMap(Object.entries) as [string, string | WordTree][]) {
    const under = tree[key];
    tree[key] =
      typeof under === 'object' && typeof words === 'object' ? merged([under, words]) : words;
  }
  return tree;
}

/** Words that a host gives for a key are meant for the person too, unless it gives others for them. */
function forEveryAudience(labels: WordTree): WordTree {
  const everybody = Object.entries(labels).flatMap(([key, words]): [string, string | WordTree][] =>
    typeof words === 'string'
      ? key.includes('_')
        ? []
        : [[`${key}_person`, words]]
      : [[key, forEveryAudience(words)]],
  );
  return { ...labels, ...Object.fromEntries(everybody), ...stringsOf(labels) };
}

const stringsOf = (tree: WordTree): WordTree =>
  Object.fromEntries(Object.entries(tree).filter(([, words]) => typeof words === 'string'));
