import { isRecord, type Json } from '../json/json.js';
import { depthOfJson } from '../json/is-json.js';
import type { Path } from '../json/path.js';
import { elementAt } from '../model/element-at.js';
import type { Element } from '../model/element.js';
import type { AgreementFacts } from './agreements.js';
import type { AsSaved, MarkedPlace, Permutation } from './edit-marks.js';
import { knownEntryKey, sameEntry } from './entry-keys.js';
import { GraphReader, GraphWriter, type GraphNode } from './graph.js';
import type { HistoryStep } from './history-step.js';
import { branchOf, marksIn } from './path-tree.js';
import type { StartingWords } from './starting-words.js';
import type { HeldValue, StoreState } from './store.js';

type MarkedPaths<T> = readonly (readonly [Path, T])[];

/** A place of a mark, with the mark that a step made there. */
type KeptPlace = readonly [path: Path, edited?: number | null, below?: MarkedPaths<number>];

/** One step of the history, as plain JSON. */
interface KeptStep {
  readonly path: Path;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly told: readonly Path[];
  /** in the place of `undefined` stands `null` */
  readonly order?: readonly (number | null)[];
  readonly back?: readonly (number | null)[];
  readonly touched?: readonly Path[];
  readonly below?: MarkedPaths<number>;
  readonly edited?: number;
  readonly beside?: readonly KeptPlace[];
  readonly asSaved?: readonly KeptPlace[];
}

/**
 * A value with its history of edits as plain JSON, for `restoreDraft` alone: what is in it may be
 * otherwise in another version of the library.
 */
export interface KeptHistory {
  readonly nodes: readonly GraphNode[];
  readonly value?: unknown;
  readonly saved?: unknown;
  readonly done: readonly KeptStep[];
  readonly undone: readonly KeptStep[];
  /** ids of the entries that were added; `null` for one without */
  readonly added: readonly unknown[];
  readonly touched: readonly Path[];
  readonly allTouched: boolean;
  readonly edited: MarkedPaths<number>;
  readonly sends: number;
  /** what somebody started from */
  readonly started?: readonly StartingWords[];
  /** places of objects that are the same entry */
  readonly entries: readonly (readonly number[])[];
  /** of an agreement: what it is about, and which one it is in the place of */
  readonly agreements: readonly (readonly [agreement: unknown, about: unknown, lapsed?: unknown])[];
}

/** Writes down what a store holds. Of a value that is no JSON it is not JSON either. */
export function keepHistory(store: HeldValue): KeptHistory {
  const { state } = store;
  const graph = new GraphWriter();
  const order = (permutation: Permutation | undefined) => permutation?.map((old) => old ?? null);
  const place = ({ path, edited, branch }: MarkedPlace & AsSaved): KeptPlace =>
    branch ? [path, edited ?? null, marksIn(branch)] : [path, edited ?? null];
  const step = (one: HistoryStep): KeptStep =>
    defined({
      path: one.path,
      before: graph.write(one.before),
      after: graph.write(one.after),
      told: one.notifiedPaths,
      order: order(one.permutation),
      back: order(one.inversePermutation),
      touched: one.detachedMarks?.touched && marksIn(one.detachedMarks.touched).map(([at]) => at),
      below: one.detachedMarks?.edited && marksIn(one.detachedMarks.edited),
      edited: one.edited,
      beside: one.beside?.map(place),
      asSaved: one.asSaved?.map(place),
    });
  const kept = {
    value: graph.write(state.value),
    saved: graph.write(state.saved),
    done: state.done.map(step),
    undone: state.undone.map(step),
    added: state.added.map((id) => (typeof id === 'symbol' ? null : id)),
    touched: state.touched.map(([at]) => at),
    allTouched: state.allTouched,
    edited: state.edited,
    sends: state.sends,
    started: state.started.length ? state.started : undefined,
  };
  const agreements: [unknown, unknown, unknown?][] = [];
  // what an agreement was about may be met here for the first time
  for (const object of graph.shared) {
    if (typeof object === 'string') continue;
    const { about, lapse } = store.factsOf(object);
    if (about) agreements.push([graph.write(object), graph.write(about)]);
    if (lapse)
      agreements.push([
        graph.write(object),
        graph.write(lapse.about),
        graph.write(lapse.agreement),
      ]);
  }
  const entries = entriesIn(graph.shared);
  return defined({ nodes: graph.nodes, ...kept, entries, agreements });
}

/** Without the keys that JSON leaves out. */
const defined = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

/** The places of objects that are one entry in several states. */
function entriesIn(shared: GraphWriter['shared']): number[][] {
  const places = new Map<unknown, number[]>();
  for (const [place, object] of shared.entries()) {
    const key = typeof object === 'string' ? undefined : knownEntryKey(object);
    if (key === undefined) continue;
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  }
  return [...places.values()].filter(({ length }) => length > 1);
}

/** What was kept of a store, to be restored. */
export interface ReadHistory {
  readonly state: StoreState;
  readonly agreements: ReadonlyMap<object, AgreementFacts>;
}

/** Reads what `keepHistory` wrote, or `undefined` for what it did not write of such an element. */
export function readHistory(element: Element, kept: unknown): ReadHistory | undefined {
  try {
    return isRecord(kept) ? stateIn(element, kept as unknown as KeptHistory) : undefined;
  } catch {
    return undefined;
  }
}

function stateIn(element: Element, kept: KeptHistory): ReadHistory {
  const graph = new GraphReader(kept.nodes);
  const at = (path: unknown): Path => {
    if (!isPath(path) || !elementAt(element, path)) throw new RangeError('No such element.');
    return path;
  };
  const root = (written: unknown): unknown => {
    const value = graph.read(written);
    if (value !== undefined && depthOfJson(value) === undefined)
      throw new RangeError('It contains itself.');
    return value;
  };
  const order = (permutation: readonly unknown[] | undefined): Permutation | undefined =>
    permutation?.map((old) => (old === null ? undefined : numberOf(old)));
  const marks = (written: MarkedPaths<number>): [Path, number][] =>
    written.map(([path, mark]) => [anyPath(path), numberOf(mark)]);
  const place = ([path, edited, below]: KeptPlace) => ({
    path: at(path),
    ...(typeof edited === 'number' && { edited }),
    ...(below && { branch: branchOf(marks(below)) }),
  });
  const step = (one: KeptStep): HistoryStep => ({
    path: at(one.path),
    before: root(one.before),
    after: root(one.after),
    notifiedPaths: one.told.map(at),
    permutation: order(one.order),
    inversePermutation: order(one.back),
    detachedMarks: {
      touched: one.touched && branchOf(touchedAt(one.touched)),
      edited: one.below && branchOf(marks(one.below)),
    },
    ...(one.edited !== undefined && { edited: numberOf(one.edited) }),
    ...(one.beside && { beside: one.beside.map(place) }),
    ...(one.asSaved && { asSaved: one.asSaved.map(place) }),
  });
  const agreements = new Map<object, AgreementFacts>();
  const record = (written: unknown): Json => {
    const value = graph.read(written);
    if (!isRecord(value)) throw new RangeError('No object.');
    return value;
  };
  for (const [object, about, lapsed] of kept.agreements) {
    const key = record(object);
    const fact =
      lapsed === undefined
        ? { about: record(about) }
        : { lapse: { about: record(about), agreement: record(lapsed) } };
    agreements.set(key, { ...agreements.get(key), ...fact });
  }
  for (const [first, ...others] of kept.entries)
    for (const other of others) sameEntry(graph.at(first), graph.at(other));
  const state: StoreState = {
    value: root(kept.value),
    saved: root(kept.saved),
    done: kept.done.map(step),
    undone: kept.undone.map(step),
    added: [...kept.added],
    touched: touchedAt(kept.touched),
    allTouched: kept.allTouched === true,
    edited: marks(kept.edited).map(([path, mark]) => [at(path), mark]),
    sends: numberOf(kept.sends),
    started: (kept.started ?? []).map(startingWords),
  };
  return { state, agreements };
}

const touchedAt = (paths: readonly Path[]): [Path, true][] =>
  paths.map((path) => [anyPath(path), true]);

const isPath = (path: unknown): path is Path =>
  Array.isArray(path) && path.every((key) => typeof key === 'string' || Number.isInteger(key));

/** Where a mark is that only says something of what is drawn. */
function anyPath(path: unknown): Path {
  if (!isPath(path)) throw new RangeError('No path.');
  return path;
}

function startingWords({ from, title, at, words }: StartingWords): StartingWords {
  const isText = [title, words, ...at].every((one) => typeof one === 'string');
  if (!isText || !['template', 'phrase', 'earlier'].includes(from))
    throw new RangeError('No words to start from.');
  return { from, title, at: [...at], words };
}

function numberOf(value: unknown): number {
  if (!Number.isInteger(value)) throw new RangeError('No number.');
  return value as number;
}
