import type { Author } from '../context/settings-context.js';
import { sameJson } from '../json/same-json.js';
import type { Element, Group } from '../model/element.js';
import { samePath, valueAt, type Path } from '../json/path.js';
import { elementAt } from '../model/element-at.js';
import type { StoreView } from '../store/store-part.js';
import { prune } from '../validation/empty.js';

/** Under this key stands who recorded an entry, or under the other, everybody who did. */
const ONE = 'personCompletingRecord';
const ALL = 'peopleCompletingRecord';

/** Under this key stands whose sentences are beside it. */
const WRITER = 'writtenBy';

const isGroup = (element: Element | undefined): element is Group => element?.kind === 'group';

/** The groups that a path runs through, the nearest first. */
function* groupsAbove(root: Element, path: Path): Generator<[Path, Group]> {
  for (let length = path.length; length >= 0; length--) {
    const at = path.slice(0, length);
    const element = elementAt(root, at);
    if (isGroup(element)) yield [at, element];
  }
}

/** All that the author says of themselves is recorded of a person. What is empty says nothing. */
function isAuthor(element: Element, person: unknown, author: Author): boolean {
  const recorded = prune(element, person);
  return Object.entries(prune(element, author) ?? {}).every(([key, value]) =>
    sameJson(valueAt(recorded, [key]), value),
  );
}

/** Where the author is recorded in a list of people, or the place after the last. */
function placeInList(store: StoreView, list: Path, author: Author): Path {
  const people = store.at(list) ?? [];
  // a list that came in another shape is nobody's to write in
  if (!Array.isArray(people)) return list;
  const element = elementAt(store.element, [...list, 0]);
  const known = people.findIndex((person) => element && isAuthor(element, person, author));
  return [...list, known < 0 ? people.length : known];
}

interface Provenance {
  /** the group that was recorded */
  readonly of: Path;
  /** where it is recorded that the author recorded it */
  readonly path: Path;
}

/** Where it is recorded that the author recorded what stands at a path. */
function provenanceOf(store: StoreView, edited: Path, author: Author): Provenance | undefined {
  if (edited.includes(ONE) || edited.includes(ALL)) return undefined;
  for (const [of, { children }] of groupsAbove(store.element, edited)) {
    if (children[ONE]) return { of, path: [...of, ONE] };
    if (children[ALL]) return { of, path: placeInList(store, [...of, ALL], author) };
  }
  return undefined;
}

/**
 * Puts the author down as the one who recorded what was just edited, as part of that edit. The date
 * waits until it is saved.
 */
export function recordAuthor(store: StoreView, edited: Path, author: Author | undefined): void {
  const provenance = author && provenanceOf(store, edited, author);
  if (!provenance || !store.isRecorded(provenance.of)) return;
  const { path } = provenance;
  const element = elementAt(store.element, path);
  if (!isGroup(element) || isAuthor(element, store.at(path), author)) return;
  store.amend(path, { ...author });
}

/**
 * Puts the author down as the writer of words that stand in another's voice, as part of the edit.
 * Whether these are that person's own words is theirs to answer, anew for each writer.
 */
export function recordWriter(store: StoreView, edited: Path, author: Author | undefined): void {
  if (!author?.name || edited.includes(WRITER)) return;
  for (const [of, { children }] of groupsAbove(store.element, edited)) {
    if (!children[WRITER] || !store.isRecorded(of)) continue;
    const path = [...of, WRITER];
    const { name, role } = author;
    if (valueAt(store.at(path), ['name']) !== name)
      store.amend(path, { name, ...(role && { role }) });
  }
}

/**
 * Writes down, in every group that the user edited since it was saved, when it was edited. Somebody
 * else's name stays with their own date where nobody knows who edited.
 */
export function stampEdits(store: StoreView, now: string, author: Author | undefined): void {
  const { edited } = store;
  const stamp = (at: Path, { children }: Group) => {
    for (const [key, child] of Object.entries(children)) {
      const path = [...at, key];
      // whoever set a date meant it
      const set = edited.some((one) => samePath(one, path));
      if ('stamped' in child && child.stamped && !set && store.isRecorded(at))
        store.amend(path, now);
    }
  };
  for (const path of edited) {
    for (const [at, group] of groupsAbove(store.element, path)) stamp(at, group);
    const provenance = author && provenanceOf(store, path, author);
    const group = provenance && elementAt(store.element, provenance.path);
    if (provenance && isGroup(group)) stamp(provenance.path, group);
  }
}
