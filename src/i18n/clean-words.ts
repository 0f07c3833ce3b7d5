import type { WordTree } from './word-tree.js';

/**
 * The words of a tree that somebody gave, and the key of the first thing in it that is neither words
 * nor a tree of them.
 */
export function cleanWords(given: unknown): { words: WordTree | undefined; wrong?: string } {
  let wrong: string | undefined;
  const around = new Set<object>();
  const clean = (value: unknown, path: readonly string[]): string | WordTree | undefined => {
    if (typeof value === 'string') return value;
    // what a host leaves out is no mistake
    if (value === undefined && path.length) return undefined;
    try {
      if (typeof value === 'object' && value !== null && !around.has(value)) {
        around.add(value);
        const entries = Object.entries(value).flatMap(
          ([key, inner]): [string, string | WordTree][] => {
            const words = clean(inner, [...path, key]);
            return words === undefined ? [] : [[key, words]];
          },
        );
        around.delete(value);
        return Object.fromEntries(entries);
      }
    } catch {
      // a getter that throws
    }
    wrong ??= path.join('.') || String(typeof value);
    return undefined;
  };
  const words = clean(given, []);
  if (typeof words === 'object') return { words, ...(wrong !== undefined && { wrong }) };
  return { words: undefined, wrong: wrong ?? typeof given };
}
