import type { Element } from '../../model/element.js';
import type { RawOverflow } from '../raw-overflow.js';
import type { Position } from '../position.js';
import type { BundleReader } from '../bundle-reader.js';
import type { BundleWriter } from '../bundle-writer.js';

/** Whether a home holds all of a value, holds less than it says, or cannot hold it. */
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
  /** What it cannot hold is kept by the host, or told to whoever asked. */
  write(value: unknown, at: Position, out: BundleWriter, host: RawOverflow): WriteOutcome;
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

/** A home for each child of a group, or of the entries of a list. A child without one won't compile. */
export type MappingsFor<E extends Element> = Readonly<
  Record<keyof ChildrenOf<E> & string, Mapping>
>;
