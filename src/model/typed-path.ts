import type { Path } from '../json/path.js';
import type { CodedText, Coding, Element, Group, Leaf, List } from './element.js';

// A path is checked key by key from its end, so that a deep model costs the compiler no more than
// the path is long. Types only: at run time a path is the list that it always was.

declare const leadsTo: unique symbol;

/** A path's last segment, which tells the compiler what the path leads to. */
type SegmentTo<E> = (string | number) & { readonly [leadsTo]: E };

/**
 * A path to an element that the compiler knows, wherever it begins. `[...path, 'key']` is checked
 * against that element.
 */
export type PathTo<E> = readonly [...Path, SegmentTo<E>];

/** What a path to an element may go on with: the keys of an object, the indexes of a list. */
export type SegmentOf<E> = E extends List
  ? number
  : E extends Group<infer C>
    ? keyof C & string
    : E extends Leaf<'coding'>
      ? keyof Coding
      : E extends Leaf<'codedText'>
        ? keyof CodedText
        : never;

/** An entry of a list. */
export type ItemOf<E> = E extends List<infer I> ? I : never;

// the brackets keep a union of keys together: each of them has to be there
type ChildOf<E, K> =
  E extends List<infer I>
    ? [K] extends [number]
      ? I
      : never
    : E extends Group<infer C>
      ? [K] extends [keyof C]
        ? C[K]
        : never
      : [K] extends [SegmentOf<E>]
        ? K extends 'coding'
          ? Leaf<'coding'>
          : Leaf<'string'>
        : never;

/** The element at a path from an element: any, where only run time knows the path. */
export type ElementAt<E, P> = P extends readonly []
  ? E
  : P extends readonly [...infer Head, infer K]
    ? [K] extends [SegmentTo<infer To>]
      ? To
      : ChildOf<ElementAt<E, Head>, K>
    : Element;

/** What the compiler names where a path leads nowhere. */
interface NoSuchElement<K> {
  readonly 'the model has no element here': K;
}

/** Asked of a path beside being one: anything where it leads to an element, else what it is not. */
type Leads<E, P> = P extends readonly [...infer Head, infer K]
  ? [K] extends [SegmentTo<unknown>]
    ? unknown
    : [ElementAt<E, P>] extends [never]
      ? [ElementAt<E, Head>] extends [never]
        ? Leads<E, Head>
        : NoSuchElement<K>
      : unknown
  : unknown;

/** A path as it is written, if it leads from an element to one of its own. */
export type PathFrom<E, P> = P & Leads<E, P>;
