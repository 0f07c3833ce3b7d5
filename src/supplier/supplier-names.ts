import { isRecord } from '../json/json.js';
import type { Children, Element } from '../model/element.js';

/** A key with a hyphen in it, which no element of the standard has. */
export type Namespace = `${string}-${string}`;

const NAMESPACE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;
const KEY = /^[a-z][A-Za-z0-9]*$/;

/** What these keys hold is ours, or words. */
const TAKEN = [
  ...['id', 'asRecorded', 'importNote', 'help'],
  ...['label', 'hint', 'intro', 'add', 'entry', 'texts'],
];

/**
 * Throws a RangeError for a namespace that cannot be one, and for elements with keys that cannot be theirs; a
 * TypeError for what is no element.
 */
export function checkNames(namespace: string, elements: Children): void {
  if (!NAMESPACE.test(namespace)) throw new RangeError(`“${namespace}” cannot be a namespace.`);
  for (const key of keysIn(elements))
    if (!KEY.test(key) || TAKEN.includes(key))
      throw new RangeError(`“${key}” cannot be the key of an element.`);
}

function* keysIn(children: Children): Generator<string> {
  if (!isRecord(children)) throw new TypeError('Elements are an object, each under its key.');
  for (const [key, child] of Object.entries(children)) {
    yield key;
    checkElement(key, child);
    const inside = child.kind === 'list' ? child.item : child;
    if (inside.kind === 'group') yield* keysIn(inside.children);
  }
}

/** Throws a TypeError for what is none of the elements that the functions of the model make. */
function checkElement(key: string, element: Element): void {
  const isElement = isRecord(element) && typeof element.kind === 'string';
  if (!isElement || (element.kind === 'list' && !isRecord(element.item)))
    throw new TypeError(
      `“${key}” is no element: text(), group(), list() and the others of pcsp-elements/model make one.`,
    );
}
