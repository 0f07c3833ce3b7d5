import type { Element } from '../model/element.js';
import type { Path } from '../json/path.js';
import { elementAt } from '../model/element-at.js';
import { IMPORT_NOTE } from '../model/import-note.js';
import { wordsKey } from '../model/words-key.js';
import type { Words } from './words.js';

/** What an element is called: in our words, or by the standard's own name where we have none. */
export function elementLabel(words: Words, root: Element, rootKey: string, path: Path): string {
  const key = wordsKey(root, rootKey, path);
  const index = path.at(-1);
  if (typeof index === 'number') {
    const entry = words.lookUp(`${key}.entry`, { number: index + 1 });
    if (entry) return entry;
    const { term } = elementAt(root, path) ?? {};
    const label = words.lookUp(`${key}.label`) || term;
    if (label) return words.text('list.entry', { label, number: index + 1 });
  }
  if (index === IMPORT_NOTE) return words.text('field.importNote');
  // the whole plan has no key
  return (
    words.lookUp(key ? `${key}.label` : 'plan.title') ||
    (elementAt(root, path)?.term ?? String(index ?? ''))
  );
}
