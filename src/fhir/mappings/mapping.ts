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
}

export type Mappings = Readonly<Record<string, Mapping>>;

type ChildrenOf<E extends Element> = E extends { readonly children: infer C }
  ? C
  : E extends { readonly item: { readonly children: infer C } }
    ? C
    : never;

/** A mapping for each child of a group, or of the entries of a list: a child without one does not compile. */
export type MappingsFor<E extends Element> = Readonly<
  Record<keyof ChildrenOf<E> & string, Mapping>
>;
