import type { Path } from '../json/path.js';
import type { Element } from '../model/element.js';
import type { PathFrom } from '../model/typed-path.js';
import type { Finding } from '../validation/issue.js';
import type { Snapshot } from './snapshot.js';
import type { Listener } from './listeners.js';
import type { StartingWords } from './starting-words.js';

/** What one edit did. Where a list gained, lost or moved entries, `path` is the list's. */
export interface Change {
  readonly path: Path;
  readonly previous: unknown;
  readonly next: unknown;
}

/**
 * What edits and shows a value asks of a store, whether the value is a whole or stands in one. What
 * belongs to the whole alone (loading, saving, the history) is not here. Paths start at `element`.
 */
export interface StoreView<E extends Element = Element> {
  readonly element: Element;
  /** the value with all that is found in it, at one moment */
  readonly now: Snapshot;
  /** how often the value was loaded or saved */
  readonly saves: number;
  /** the value differs from the one last loaded or saved */
  readonly dirty: boolean;
  /** the paths that the user edited since the value was loaded or saved */
  readonly edited: Path[];
  /** what is recorded at a path, of whatever shape it came in */
  at<const P extends Path>(path: PathFrom<E, P>): unknown;
  /** the entry at a path was not there when the value was last loaded or saved */
  isNew<const P extends Path>(path: PathFrom<E, P>): boolean;
  /** what an entry is known by while it is edited, moved and taken back; `undefined` for a mere text */
  keyOf(entry: unknown): unknown;
  /** something is recorded at a path: it is not empty */
  isRecorded<const P extends Path>(path: PathFrom<E, P>): boolean;
  /**
   * Sets the value at a path; `undefined` takes it away. While `typing`, edits of the same path are
   * one step of the history until `commit`.
   */
  set(path: Path, next: unknown, options?: { typing?: boolean }): Change;
  /** sets a value as part of the step before it, so that both are undone together */
  amend(path: Path, next: unknown): void;
  /** puts earlier values back at places below a path, as one step */
  putBack(path: Path, places: readonly (readonly [Path, unknown])[]): Change;
  /** what somebody started from, be it there still or not */
  readonly started: readonly StartingWords[];
  /** keeps what is about to be put in */
  noteStarted(words: readonly StartingWords[]): void;
  /** ends the step that is being typed */
  commit(): void;
  /** puts entries into a list, one below the other; they get an id if they are objects */
  insert(path: Path, index: number, ...entries: readonly unknown[]): Change;
  move(path: Path, from: number, to: number): Change;
  remove(path: Path, index: number): Change;
  /** archives an entry of a list on a date, or restores it */
  archive(entry: Path, on: string | undefined): Change;
  /** marks a path as one that the user has left: from now on it shows its findings */
  touch(path: Path): void;
  isTouched<const P extends Path>(path: PathFrom<E, P>): boolean;
  /** what is found at a path; with `below`, what is found under its keys too */
  findingsAt<const P extends Path>(path: PathFrom<E, P>, below?: boolean): Finding[];
  /** the keys of an object that the model does not know, and those whose value is no JSON */
  unknownKeys<const P extends Path>(path: PathFrom<E, P>): string[];
  /** calls back after each change at a path, above it or below it; returns how to stop */
  subscribe(path: Path, listener: Listener): () => void;
}
