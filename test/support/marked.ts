// Values whose words can be found again on a screen.
import { childAt } from '../../src/model/children.js';
import type { Element } from '../../src/model/element.js';

/** The same value with a word in the place of each text and name that is free to be anything. */
export function marked(element: Element, value: unknown, word: string): unknown {
  if (Array.isArray(value)) {
    return element.kind === 'list'
      ? value.map((entry: unknown) => marked(element.item, entry, word))
      : value;
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const child = childAt(element, key);
        return [key, child && key !== 'id' ? marked(child, inner, word) : inner];
      }),
    );
  }
  if (typeof value !== 'string' || element.kind === 'list') return value;
  const { kind, format, codes } = element as { kind: string; format?: string; codes?: unknown };
  const isFree = (kind === 'text' || kind === 'string') && !format && !codes;
  return isFree && !/system|code/i.test(element.term) ? word : value;
}
