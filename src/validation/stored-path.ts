import type { Element } from '../model/element.js';
import type { Path } from '../json/path.js';
import { childElement } from '../model/element-at.js';
import { isEmpty } from './empty.js';
import type { Finding } from './issue.js';

/**
 * Where paths of a value lead once the value is pruned: entries that are empty leave their list.
 * Made once for a value and asked for many paths, it looks at each list once.
 */
function storedPaths(root: Element, value: unknown): (path: Path) => Path {
  const known = new Map<unknown, { item: Element; indexes: readonly number[] }>();
  const indexesOf = (item: Element, entries: readonly unknown[]): readonly number[] => {
    let list = known.get(entries);
    if (list?.item !== item) {
      known.set(entries, (list = { item, indexes: storedIndexes(item, entries) }));
    }
    return list.indexes;
  };
  return (path) => {
    const stored: (string | number)[] = [];
    let element: Element | undefined = root;
    let at = value;
    for (const key of path) {
      if (element?.kind === 'list' && Array.isArray(at) && typeof key === 'number') {
        stored.push(indexesOf(element.item, at)[key] ?? key);
      } else {
        stored.push(key);
      }
      element = element && childElement(element, key);
      at = (at as Record<string | number, unknown> | undefined | null)?.[key];
    }
    return stored;
  };
}

/** The index of each entry once the empty ones before it are gone. */
function storedIndexes(item: Element, entries: readonly unknown[]): readonly number[] {
  let next = 0;
  return Array.from(entries, (entry) => (isEmpty(item, entry) ? next : next++));
}

/** Findings about a value, as they are once the value is pruned. */
export function storedFindings(
  root: Element,
  value: unknown,
  found: readonly Finding[],
): Finding[] {
  const stored = storedPaths(root, value);
  return found.map((finding) => {
    const path = stored(finding.path);
    // the number of another entry of the same list
    const { other } = finding.params;
    if (typeof other !== 'number') return { ...finding, path };
    const first = Number(stored([...finding.path.slice(0, -1), other - 1]).at(-1));
    return { ...finding, path, params: { ...finding.params, other: first + 1 } };
  });
}

/** Where a path of the pruned value leads in the value as it is edited: the way back of `storedPaths`. */
export function editedPath(element: Element, value: unknown, path: Path): Path {
  const edited: (string | number)[] = [];
  let at: Element | undefined = element;
  let inside = value;
  for (const key of path) {
    const step: string | number =
      typeof key === 'number' ? (keptIndexes(at, inside)[key] ?? key) : key;
    edited.push(step);
    at = at && childElement(at, step);
    inside = (inside as Record<string | number, unknown> | undefined | null)?.[step];
  }
  return edited;
}

/** The indexes of the entries of a list that are not empty. */
function keptIndexes(element: Element | undefined, value: unknown): number[] {
  if (element?.kind !== 'list' || !Array.isArray(value)) return [];
  return [...value.keys()].filter((index) => !isEmpty(element.item, value[index]));
}
