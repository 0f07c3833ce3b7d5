import { supplyWords } from '../i18n/supplied-words.js';
import { childrenOf } from '../model/children.js';
import type { Element, Kind } from '../model/element.js';

const known = new Set<Kind>();

/** Makes the words of the kinds known that an element, or what is in it, is of. */
export function supplyKindWords(element: Element): void {
  const own = element.kind === 'list' ? element.item : element;
  const kind = own.kind === 'defined' ? own.definition : undefined;
  if (kind && !known.has(kind)) {
    known.add(kind);
    for (const [lang, words] of Object.entries(kind.words)) supplyWords(lang, words);
  }
  for (const child of Object.values(childrenOf(own) ?? {})) supplyKindWords(child);
}
