import type { Element } from '../standard/element.js';
import { elementAt, type Path } from '../standard/path.js';
import { wordsKey } from '../standard/words-key.js';
import type { Words } from './words.js';

/** What an element is called: in our words, or by the standard's own name where we have none. */
export function labelOf(words: Words, root: Element, rootKey: string, path: Path): string {
  const key = wordsKey(root, rootKey, path);
  const index = path.at(-1);
  if (typeof index === 'number') {
    const entry = words.text(`${key}.entry`, { number: index + 1 });
    if (entry) return entry;
  }
  return words.text(`${key}.label`) || (elementAt(root, path)?.term ?? String(index ?? ''));
}
