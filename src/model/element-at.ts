import type { Element, Group, Leaf, List } from './element.js';
import { childAt } from './children.js';
import type { Path } from '../json/path.js';

/** The element under a key of an object, or of the entries of a list. */
export const childElement = (element: Element, key: string | number): Element | undefined =>
  element.kind === 'list' ? element.item : childAt(element, String(key));

/** The element of the model at a path, or `undefined` where the model has none. */
export function elementAt(root: Element, path: Path): Element | undefined {
  let element: Element | undefined = root;
  for (const key of path) {
    if (!element) return undefined;
    element = childElement(element, key);
  }
  return element;
}

/** The paths along one at which there are leaves: a code, and the words beside it, stand in one. */
export const leavesAlong = (root: Element, path: Path): Path[] =>
  path
    .map((_, index) => path.slice(0, index + 1))
    .filter((at) => {
      const element = elementAt(root, at);
      return element && element.kind !== 'group' && element.kind !== 'list';
    });

/** A path as a message names it. */
export const pathInWords = (path: Path): string =>
  `[${path.map((key) => JSON.stringify(key)).join(', ')}]`;

const required = <E extends Element>(
  element: E | undefined,
  what: string,
  root: Element,
  path: Path,
): E => {
  if (!element) throw new RangeError(`“${root.term}” has no ${what} at ${pathInWords(path)}`);
  return element;
};

/** The element of the model at a path. Throws a RangeError, which names both, where there is none. */
export const requireElementAt = (root: Element, path: Path): Element =>
  required(elementAt(root, path), 'element', root, path);

/** The same, where it is to be an element without elements of its own. */
export function requireLeafAt(root: Element, path: Path): Leaf {
  const element = elementAt(root, path);
  return required(
    element?.kind === 'group' || element?.kind === 'list' ? undefined : element,
    'field',
    root,
    path,
  );
}

/** The same, where it is to be a group. */
export function requireGroupAt(root: Element, path: Path): Group {
  const element = elementAt(root, path);
  return required(element?.kind === 'group' ? element : undefined, 'group', root, path);
}

/** The same, where it is to be a list. */
export function requireListAt(root: Element, path: Path): List {
  const element = elementAt(root, path);
  return required(element?.kind === 'list' ? element : undefined, 'list', root, path);
}
