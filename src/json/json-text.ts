import { isObjectOrList, type Json } from './json.js';

export interface JsonTextOptions {
  /** The keys of each object in the same order, whatever theirs is: the same text for the same data. */
  readonly sorted?: boolean;
  /** How many levels have their entries on lines of their own. What is deeper stays on one line. */
  readonly levels?: number;
}

interface Open {
  readonly holder: Json | unknown[];
  /** of a list, none: it is gone through by its indexes */
  readonly keys?: readonly string[];
  next: number;
}

/**
 * A value as `JSON.stringify` writes it, however deep it is: that one calls itself for each level,
 * and ends in a RangeError after some thousands. Throws a TypeError for a value that contains itself.
 */
export function jsonText(root: unknown, options: JsonTextOptions = {}): string {
  if (options.sorted || options.levels) return walked(root, options);
  try {
    return stringified(root) ?? 'null';
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return walked(root, options);
  }
}

function walked(root: unknown, { sorted = false, levels = 0 }: JsonTextOptions): string {
  const within = new Set<object>();
  const open: Open[] = [];
  let text = '';

  const line = (depth: number): string =>
    depth <= levels && levels ? `\n${'  '.repeat(depth)}` : '';
  const write = (value: unknown): void => {
    if (!isObjectOrList(value)) {
      text += stringified(value) ?? 'null';
      return;
    }
    if (within.has(value)) throw new TypeError('A value that contains itself is no JSON.');
    within.add(value);
    open.push({
      holder: value,
      keys: Array.isArray(value) ? undefined : keysOf(value, sorted),
      next: 0,
    });
    text += Array.isArray(value) ? '[' : '{';
  };

  write(root);
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const { holder, keys } = at;
    const { length } = keys ?? (holder as unknown[]);
    if (at.next === length) {
      open.pop();
      within.delete(holder);
      if (length) text += line(open.length);
      text += keys ? '}' : ']';
      continue;
    }
    if (at.next > 0) text += ',';
    text += line(open.length);
    const key = keys?.[at.next] ?? at.next;
    at.next++;
    if (keys) text += `${JSON.stringify(key)}:${open.length <= levels ? ' ' : ''}`;
    write((holder as Json)[key]);
  }
  return text;
}

/** `undefined` for what JSON leaves out of an object. */
const stringified = (value: unknown): string | undefined => JSON.stringify(value);

function keysOf(object: Json, sorted: boolean): string[] {
  const keys = Object.keys(object).filter(
    (key) => isObjectOrList(object[key]) || stringified(object[key]) !== undefined,
  );
  return sorted ? keys.sort() : keys;
}
