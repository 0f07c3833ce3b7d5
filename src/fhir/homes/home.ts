import type { Element } from '../../standard/element.js';
import type { Host } from '../host.js';
import type { Position } from '../position.js';
import type { Reader } from '../reader.js';
import type { Writer } from '../writer.js';

/** Whether a home holds all of a value, holds less than it says, or cannot hold it. */
export type Outcome = 'exact' | 'lossy' | 'none';

/** A key as in `standard.elements()`, and where its values are. */
export interface HomeRow {
  readonly key: string;
  readonly home: string;
}

/** Where the values of one element of the standard live in FHIR. */
export interface Home {
  /** Whether anything of a value can be written here. */
  holds(value: unknown): boolean;
  /** What it cannot hold is kept by the host, or told to whoever asked. */
  write(value: unknown, at: Position, out: Writer, host: Host): Outcome;
  /** `undefined` where there is nothing. */
  read(at: Position, from: Reader): unknown;
  /** Itself and all within it, for the table of the mapping. */
  rows(key: string, place: string): Iterable<HomeRow>;
}

export type Homes = Readonly<Record<string, Home>>;

type ChildrenOf<E extends Element> = E extends { readonly children: infer C }
  ? C
  : E extends { readonly item: { readonly children: infer C } }
    ? C
    : never;

/** A home for each child of a group, or of the entries of a list. A child without one won't compile. */
export type HomesFor<E extends Element> = Readonly<Record<keyof ChildrenOf<E> & string, Home>>;
