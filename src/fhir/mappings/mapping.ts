import type { Element } from '../../model/element.js';
import type { RawOverflow } from '../raw-overflow.js';
import type { Position } from '../position.js';
import type { BundleReader } from '../bundle-reader.js';
import type { BundleWriter } from '../bundle-writer.js';

/** Whether FHIR now says all of a value, less than all of it, or nothing of it. */
export type WriteOutcome = 'exact' | 'lossy' | 'none';

/** A key as in `standard.elements()`, and where its values are. */
export interface MappingRow {
  readonly key: string;
  readonly location: string;
}

/** Where the values of one element of the standard live in FHIR. */
export interface Mapping {
  /** Whether anything of a value can be written here. */
  canWrite(value: unknown): boolean;
  /** What FHIR has no place for goes to `overflow`, or is told to the caller as the outcome. */
  write(value: unknown, at: Position, out: BundleWriter, overflow: RawOverflow): WriteOutcome;
  /** `undefined` where there is nothing. */
  read(at: Position, from: BundleReader): unknown;
  /** Itself and all within it, for the table of the mapping. */
  rows(key: string, place: string): Iterable<MappingRow>;
  /** The same, of an element of the model: what it has and this does not name is filled in. */
  completedBy?(element: Element, fillIn: FillIn): Mapping;
}

/** How an element is mapped that no mapping names, by its path of keys. */
export type FillIn = (key: string, element: Element) => Mapping;

export type Mappings = Readonly<Record<string, Mapping>>;

type ChildrenOf<E extends Element> = E extends { readonly children: infer C }
  ? C
  : E extends { readonly item: { readonly children: infer C } }
    ? C
    : never;

/** The keys of the children that are Optional, or that are not. */
type KeysOf<C, Optional extends boolean> = {
  [K in keyof C & string]: C[K] extends { readonly mro: 'O' }
    ? Optional extends true
      ? K
      : never
    : Optional extends true
      ? never
      : K;
}[keyof C & string];

/**
 * A mapping for each child of a group, or of the entries of a list. A child without one does not
 * compile, but for an Optional one, which then is in an extension of its own.
 */
export type MappingsFor<E extends Element> = Readonly<
  Record<KeysOf<ChildrenOf<E>, false>, Mapping> &
    Partial<Record<KeysOf<ChildrenOf<E>, true>, Mapping>>
>;
