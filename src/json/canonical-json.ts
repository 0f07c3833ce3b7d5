import { isObjectOrList, type Json } from './json.js';

/** An object or list that is being written. */
interface OpenContainer {
  readonly holder: Json | unknown[];
  /** of a list, none: it is gone through by its indexes */
  readonly keys: readonly string[] | undefined;
  next: number;
}

/**
 * Data as text: the same text for the same data. Walks without recursion, so that depth is no danger,
 * and ends on a cycle.
 */
export function canonicalJson(root: unknown): string {
  let text = '';
  const within = new Set<object>();
  const open: OpenContainer[] = [];
  const write = (value: unknown): void => {
    if (isObjectOrList(value) && !within.has(value)) {
      within.add(value);
      const keys = Array.isArray(value) ? undefined : sortedKeys(value);
      open.push({ holder: value, keys, next: 0 });
      text += keys ? '{' : '[';
      return;
    }
    text += isObjectOrList(value) ? 'cycle' : scalarText(value);
    if (open.length) text += ',';
  };
  write(root);
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const { holder, keys, next } = at;
    if (next < (keys ?? (holder as unknown[])).length) {
      const key = keys?.[next] ?? next;
      at.next++;
      if (keys) text += `${quoted(String(key))}:`;
      write((holder as Json)[key]);
      continue;
    }
    text += keys ? '}' : ']';
    within.delete(holder);
    open.pop();
    if (open.length) text += ',';
  }
  return text;
}

/** A key that is undefined counts as absent. */
function sortedKeys(record: Json): string[] {
  const keys = Object.keys(record).filter((key) => record[key] !== undefined);
  return keys.every((key, index) => index === 0 || keys[index - 1]! < key) ? keys : keys.sort();
}

const quoted = (key: string): string => (/^\w+$/.test(key) ? `"${key}"` : JSON.stringify(key));

const scalarText = (value: unknown): string =>
  typeof value === 'string'
    ? JSON.stringify(value)
    : typeof value === 'object' && value !== null
      ? Object.prototype.toString.call(value)
      : String(value);
