import type { Author } from '../context/settings.js';
import type { Element, Group } from '../standard/element.js';
import { elementAt, samePath, type Path } from '../standard/path.js';
import type { Store } from '../store/store.js';

const PROVENANCE = 'personCompletingRecord';

const isGroup = (element: Element | undefined): element is Group => element?.kind === 'group';

/** The groups that a path runs through, the nearest first. */
function* groupsAbove(root: Element, path: Path): Generator<[Path, Group]> {
  for (let length = path.length; length >= 0; length--) {
    const at = path.slice(0, length);
    const element = elementAt(root, at);
    if (isGroup(element)) yield [at, element];
  }
}

/** Where it is recorded who recorded what stands at a path. */
function provenanceOf(root: Element, path: Path): Path | undefined {
  if (path.includes(PROVENANCE)) return undefined;
  for (const [at, { children }] of groupsAbove(root, path)) {
    if (children[PROVENANCE]) return [...at, PROVENANCE];
  }
  return undefined;
}

/**
 * Puts the author down as the one who recorded what was just edited, as part of that edit. The date
 * waits until it is saved.
 */
export function recordAuthor(store: Store, edited: Path, author: Author | undefined): void {
  const path = author && provenanceOf(store.element, edited);
  if (!path || !store.isRecorded(path.slice(0, -1))) return;
  const recorded = store.at(path) as Author | undefined;
  const known = Object.entries(author).every(
    ([key, value]) => JSON.stringify(recorded?.[key as keyof Author]) === JSON.stringify(value),
  );
  if (!known) store.amend(path, { ...author });
}

/**
 * Writes down, in every group that the user edited since it was saved, when it was edited. Somebody
 * else's name stays with their own date where nobody knows who edited.
 */
export function stampEdits(store: Store, now: string, author: Author | undefined): void {
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
    const provenance = author && provenanceOf(store.element, path);
    const group = provenance && elementAt(store.element, provenance);
    if (provenance && isGroup(group)) stamp(provenance, group);
  }
}
