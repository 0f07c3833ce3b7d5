import type { Concept } from '../value-sets/value-set.js';

/** Where an element is: the keys from the plan on, without the indexes of the lists on the way. */
export type KeyPath = readonly [string, ...string[]];

/** A code, as two versions have it. */
export interface RecodedConcept {
  readonly before: Pick<Concept, 'system' | 'code'>;
  readonly after: Pick<Concept, 'system' | 'code'>;
}

/** One thing that a version of a standard has otherwise than the version before it. */
export type ModelChange =
  | { readonly kind: 'renamed'; readonly at: KeyPath; readonly to: string }
  | {
      readonly kind: 'split';
      readonly at: KeyPath;
      /** the keys, in the place of the element, that its parts go to */
      readonly into: readonly string[];
      /** its parts by those keys; `undefined` where it cannot be split */
      readonly split: (value: unknown) => Readonly<Record<string, unknown>> | undefined;
      /** the value that the parts came from; `undefined` where they make none */
      readonly join: (parts: Readonly<Record<string, unknown>>) => unknown;
    }
  /** it is there no more: what was recorded stays where it was */
  | { readonly kind: 'retired'; readonly at: KeyPath }
  | { readonly kind: 'added'; readonly at: KeyPath }
  /** of a coding: the list that its codes are of is another */
  | { readonly kind: 'recoded'; readonly at: KeyPath; readonly codes: readonly RecodedConcept[] };

/**
 * Why something is not in the other version what it was. `retired`, `not-known`: the version has no such
 * element. `not-split`, `not-joined`: it has it otherwise, and what is recorded cannot be put so.
 * `no-code`: its list has no code for it. `several-codes`: it has several. `taken`: data that no version
 * knows stands in its place. `one-way`: it was converted, and comes back otherwise than it was.
 */
export type MigrationNoteCode =
  | 'retired'
  | 'not-known'
  | 'not-split'
  | 'not-joined'
  | 'no-code'
  | 'several-codes'
  | 'taken'
  | 'one-way';
