import type { ValueSet } from '../value-sets/value-set.js';

/**
 * Mandatory, Required (include it if it exists) or Optional (a local decision). The standard leaves
 * one element blank: `''`.
 */
export type Mro = 'M' | 'R' | 'O' | '';

/**
 * FHIR's Coding, as our JSON holds it. Words that nobody found a code for are kept as a display alone,
 * where the list of codes is one that is searched: that is a warning.
 */
export type Coding =
  | { system: string; code: string; display?: string }
  | { system?: undefined; code?: undefined; display: string };

/** A code, the person's own words, or both. At least one of the two is present. */
export interface CodedText {
  coding?: Coding;
  text?: string;
}

/** The JSON value of each kind of element that has no elements of its own. */
export interface LeafValues {
  /** one line */
  string: string;
  /** may have several lines */
  text: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** a FHIR dateTime: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or date and time with an offset */
  dateTime: string;
  /** a FHIR dateTime, or an ISO 8601 duration such as `P6M` */
  dateTimeOrDuration: string;
  boolean: boolean;
  /** a whole number from 1 to the element's `max` */
  scale: number;
  coding: Coding;
  codedText: CodedText;
  /** http or https */
  url: string;
  textOrUrl: string;
  /** of a kind that is no part of the standard: `definition` says all of it */
  defined: unknown;
}

export type LeafKind = keyof LeafValues;

/** The least a dateTime has to say: year and month, exactly a date, or down to the minute. */
export type Precision = 'YM' | 'YMD!' | 'YMDHM';

/** Checks of a one-line string beyond its length. */
export type Format = 'nhs-number' | 'postcode' | 'telephone' | 'practice-code' | 'email';

/** What the standard says of an element beside its kind. */
export interface Facts {
  /** shortest and longest, in characters. For a coding: of its code. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly precision?: Precision;
  /** the top of a scale that starts at 1 */
  readonly max?: number;
  /** scale: 1 is the first choice, not the lowest */
  readonly ranked?: true;
  readonly format?: Format;
  /** it stands for somebody or something in a register: never a number to call */
  readonly identifier?: true;
  /** the list that a coding, or the coding of a codedText, is taken from */
  readonly codes?: ValueSet;
  /** codedText: the standard does not list its code and its text as elements of their own */
  readonly undivided?: true;
  /** codedText: the longest text, in characters */
  readonly maxTextLength?: number;
  /** the standard nests the element in a group of the same name; our JSON does not */
  readonly nested?: true;
  readonly note?: string;
  /** says when its group was last edited, so it is filled in when that is saved */
  readonly stamped?: true;
  /** a record of what has happened: it cannot be in the future */
  readonly past?: true;
  /** when something is to be done: a review, or what an action is */
  readonly due?: 'review' | 'action';
  /** the key, in the same group, of the date that an interval counts from */
  readonly dueAfter?: string;
  /** boolean: somebody's consent, which nobody may record by passing it with the arrow keys */
  readonly consent?: true;
  /** ours, not the standard's: never counted as conformance */
  readonly added?: true;
  /** no layout of its section places it: it is drawn after what the layout of its group does */
  readonly further?: true;
  /** stands in a list, so its object carries an id of ours */
  readonly entry?: true;
  /** its lengths only warn: the codes outgrew them */
  readonly outgrown?: true;
  /** defined: what is said of elements of its kind, and what is said of this one */
  readonly definition?: Kind;
  readonly facts?: unknown;
}

export interface Leaf<K extends LeafKind = LeafKind, M extends Mro = Mro> extends Facts {
  readonly kind: K;
  readonly mro: M;
  /** the standard's own name */
  readonly term: string;
}

export interface Children {
  readonly [key: string]: Element;
}

/** Something that is asked of a value of a kind, beside what is asked of its parts. */
export interface KindRule<F = unknown> {
  /** of the issue, whose message is among the words of the kind */
  readonly code: KindIssueCode | 'type';
  /** the key of the part that the issue is about */
  readonly at?: string;
  /** it is worth a warning, and no error */
  readonly warns?: true;
  /** left out: the part is there */
  passes?(value: unknown, facts: F): boolean;
}

/** Which kind, and what is wrong: `quantity/unit`. */
export type KindIssueCode = `${string}/${string}`;

/** Words as a kind asks for them. */
export interface KindWords {
  lookUp(key: string, values?: Readonly<Record<string, string | number | undefined>>): string;
}

/** Words by their keys, as `{ issues: { 'quantity/unit': { error: '…' } } }`. */
export interface KindWordTree {
  readonly [key: string]: string | KindWordTree;
}

/** How a kind is in FHIR: in one of its data types. */
export interface KindInFhir<F = unknown> {
  /** the ending of `value[x]` */
  readonly type: string;
  /** `undefined` where the type cannot hold the value. What comes back may say less than the value. */
  to(value: unknown): unknown;
  from(fhir: unknown): unknown;
  /** as the item of a Questionnaire */
  item(facts: F): { readonly type: string; readonly extension?: readonly object[] };
}

/**
 * A kind of element beside those of the standard: all that differs from kind to kind, but for its field.
 * Elements of the model carry it, so that whoever has the model has its kinds.
 */
export interface Kind<V = unknown, F = unknown> {
  readonly name: string;
  /** the elements under the keys of its JSON, where that is an object: each is checked as any other */
  parts?(facts: F): Children;
  readonly rules: readonly KindRule<F>[];
  /** a value of another shape in the kind's, where it says the same; `undefined` where that cannot be told */
  readonly read?: (value: unknown) => unknown;
  /** its JSON Schema: what its parts say comes beside it */
  jsonSchema(facts: F): Readonly<Record<string, unknown>>;
  /** left out, it is in FHIR as a group of its parts is */
  readonly fhir?: KindInFhir<F>;
  /** one line that says all of a value */
  inWords(value: V, words: KindWords): string;
  /** a value that stands for any, in files that are generated */
  sample(facts: F): V;
  /** by language: under `kinds.<name>` what its parts are called, under `issues` what is wrong */
  readonly words: { readonly 'en-GB': KindWordTree } & Readonly<Record<string, KindWordTree>>;
}

/** Who an element is of, where that is not the standard. */
export interface Supplier {
  /** the key that all that is theirs stands under in the JSON of a section, such as `example-trust` */
  readonly namespace: string;
  /** the address of their extension of FHIR */
  readonly url: string;
}

/** The key of a yes or no, and that of the words which say why not. */
type Reason = readonly [answer: string, reason: string];

export interface Group<C extends Children = Children, M extends Mro = Mro> extends Pick<
  Facts,
  'note' | 'added' | 'further' | 'entry'
> {
  readonly kind: 'group';
  readonly mro: M;
  readonly term: string;
  readonly children: C;
  /** where the words of a group that stands in several places are found */
  readonly words?: string;
  /** whose elements it holds, where they are not the standard's */
  readonly supplier?: Supplier;
  /** pairs of keys: the first date is not after the second */
  readonly order?: readonly (readonly [string, string])[];
  /** a no has a reason beside it, and a yes has none */
  readonly reason?: Reason;
}

/** An element that repeats. Its own M/R/O is its item's, unless the standard names the list too. */
export interface List<I extends Leaf | Group = Leaf | Group, M extends Mro = Mro> {
  readonly kind: 'list';
  readonly mro: M;
  readonly term: string;
  readonly item: I;
  /** the least number of entries once the element is present */
  readonly min: 0 | 1;
  /** the standard has a row for the list beside the row for its entries */
  readonly named: boolean;
  readonly note?: string;
}

export type Element = Leaf | Group | List;

/** An element of a kind that is no part of the standard. */
export interface DefinedLeaf<V = unknown, M extends Mro = Mro> extends Leaf<'defined', M> {
  readonly definition: Kind<V>;
}

type Flat<T> = { [K in keyof T]: T[K] };

/** Every entry of a list that is an object carries a stable id of ours. */
type Entry<V> = V extends object ? Flat<V & { id?: string }> : V;

/** The JSON type of an element. Mandatory children are required, all others optional. */
export type ValueOf<E> =
  E extends DefinedLeaf<infer V>
    ? V
    : E extends Leaf<infer K>
      ? LeafValues[K]
      : E extends List<infer I>
        ? Entry<ValueOf<I>>[]
        : E extends Group<infer C>
          ? Flat<
              { -readonly [K in keyof C as C[K]['mro'] extends 'M' ? K : never]: ValueOf<C[K]> } & {
                -readonly [K in keyof C as C[K]['mro'] extends 'M' ? never : K]?: ValueOf<C[K]>;
              }
            >
          : never;

type FactsOfAny = 'note' | 'nested' | 'added' | 'further' | 'entry';
type FactsOfText = FactsOfAny | 'minLength' | 'maxLength';
type FactsOfDate = FactsOfAny | 'precision' | 'stamped' | 'past' | 'due';
type FactsOfCode = FactsOfAny | 'codes' | 'minLength' | 'maxLength';

/** What can be said of each kind. */
interface FactsByKind {
  string: Pick<Facts, FactsOfText | 'format' | 'identifier' | 'outgrown'>;
  text: Pick<Facts, FactsOfText>;
  date: Pick<Facts, FactsOfDate>;
  dateTime: Pick<Facts, FactsOfDate>;
  dateTimeOrDuration: Pick<Facts, FactsOfDate | 'dueAfter'>;
  boolean: Pick<Facts, FactsOfAny | 'consent'>;
  scale: Pick<Facts, FactsOfAny | 'ranked'> & Required<Pick<Facts, 'max'>>;
  coding: Pick<Facts, FactsOfCode>;
  codedText: Pick<Facts, FactsOfCode | 'undivided' | 'maxTextLength'>;
  url: Pick<Facts, FactsOfText>;
  textOrUrl: Pick<Facts, FactsOfText>;
  defined: Pick<Facts, FactsOfAny | 'facts'> & Required<Pick<Facts, 'definition'>>;
}

/** The facts of a kind: they may be left out where none of them has to be there. */
type FactsArgument<K extends LeafKind> =
  Record<never, never> extends FactsByKind[K] ? [facts?: FactsByKind[K]] : [facts: FactsByKind[K]];

const leaf =
  <K extends LeafKind>(kind: K) =>
  <const M extends Mro>(mro: M, term: string, ...[facts]: FactsArgument<K>): Leaf<K, M> => ({
    kind,
    mro,
    term,
    ...facts,
  });

export const string = leaf('string');
export const text = leaf('text');
export const date = leaf('date');
export const dateTime = leaf('dateTime');
export const dateTimeOrDuration = leaf('dateTimeOrDuration');
export const boolean = leaf('boolean');
export const scale = leaf('scale');
export const coding = leaf('coding');
export const codedText = leaf('codedText');
export const url = leaf('url');
export const textOrUrl = leaf('textOrUrl');

/** Gives the function that makes elements of a kind: `quantity('O', 'Length', { units })`. */
export const defined =
  <V, F>(definition: Kind<V, F>) =>
  <const M extends Mro>(
    mro: M,
    term: string,
    { note, further, added, ...facts }: F & Pick<Facts, 'note' | 'further' | 'added'> = {} as F &
      object,
  ): DefinedLeaf<V, M> => ({
    kind: 'defined',
    mro,
    term,
    definition: definition,
    facts,
    ...(note && { note }),
    ...(further && { further }),
    ...(added && { added }),
  });

/** Pairs of keys of a group's children. */
type DateOrder<C> = readonly (readonly [keyof C & string, keyof C & string])[];

export const group = <const M extends Mro, C extends Children>(
  mro: M,
  term: string,
  children: C,
  facts: Pick<Group, 'words' | 'note' | 'added' | 'further' | 'supplier'> & {
    readonly order?: DateOrder<NoInfer<C>>;
    readonly reason?: readonly [keyof C & string, keyof C & string];
  } = {},
): Group<C, M> => ({ kind: 'group', mro, term, children, ...facts });

/** Zero or more of `item`; with `min: 1`, one or more. */
export const list = <I extends Leaf | Group>(item: I, min: 0 | 1 = 0): List<I, I['mro']> => ({
  kind: 'list',
  mro: item.mro,
  term: item.term,
  item: { ...item, entry: true },
  min,
  named: false,
});

/** A section that the standard names beside its record entries. */
export const records = <const M extends Mro, I extends Leaf | Group>(
  mro: M,
  term: string,
  item: I,
  note?: string,
): List<I, M> => ({
  kind: 'list',
  mro,
  term,
  item: { ...item, entry: true },
  min: 0,
  named: true,
  note,
});
