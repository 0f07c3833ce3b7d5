import type { Element } from './element.js';
import type { Path } from '../json/path.js';
import { childElement } from './element-at.js';

/**
 * Where the words of an element are found: the keys of its path without indexes. A group that
 * stands in several places has its words in one, and the parts of a kind have theirs with the kind.
 */
export function wordsKey(root: Element, rootKey: string, path: Path): string {
  let key = rootKey;
  let element: Element | undefined = root;
  for (const step of path) {
    if (element?.kind === 'defined') key = `kinds.${element.definition?.name}`;
    element = element && childElement(element, step);
    if (typeof step === 'string') key = key ? `${key}.${step}` : step;
    if (element?.kind === 'group' && element.words) key = element.words;
  }
  return key;
}
