import type english from '../locales/en-GB.js';
import type { SectionKey, WidgetKey } from '../standard/plan-model.js';
import type { SectionModel, SuppliedKey } from '../standard/supplied-section.js';
import type { PluralCategory } from './translation.js';

type English = typeof english.words;

/** The key that words are asked for by: without what i18next puts behind it for a plural or a reader. */
export type Base<K extends string> = K extends `${infer B}_${PluralCategory | 'person'}` ? B : K;

type KeyName<W> = keyof W & (string | number);

/** The keys of words, and of the words in those. */
type KeysOf<W> = W extends unknown
  ? {
      [K in KeyName<W>]: W[K] extends string ? Base<`${K}`> : `${K}.${KeysOf<W[K]>}`;
    }[KeyName<W>]
  : never;

/** The keys of words, of the words in those, and of what is in these by itself. */
type KeysWithin<W> = W extends unknown
  ? KeysOf<W> | { [K in KeyName<W>]: W[K] extends string ? never : KeysWithin<W[K]> }[KeyName<W>]
  : never;

/** A key of the English words. */
export type WordKey = KeysOf<English>;

/** What stands behind a beginning of such keys. */
export type WordKeyUnder<Start extends string> = WordKey extends infer K
  ? K extends `${Start}.${infer Rest}`
    ? Rest
    : never
  : never;

type WordsOfKey<K extends WidgetKey> = K extends SectionKey ? English[K] : English;

/** Of the groups that stand in several sections. */
type SharedWords = English[
  | 'agreement'
  | 'performingProfessional'
  | 'personCompletingRecord'
  | 'responsibilityForReview'
  | 'writtenBy'];

/** The words that a supplier's section may have of any element. */
type WordOfAny = 'label' | 'hint' | 'intro' | 'add' | 'entry' | 'yes' | 'no' | 'notRecorded';

/** A part of the words of the section itself, or of an element of it. */
export type ElementTextKey<K extends WidgetKey, P> =
  K extends SuppliedKey<SectionModel, infer T>
    ? WordOfAny | `texts.${Base<T>}`
    : P extends readonly []
      ? KeysOf<WordsOfKey<K>>
      : KeysWithin<WordsOfKey<K> | SharedWords>;
