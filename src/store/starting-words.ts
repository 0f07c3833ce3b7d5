import { isRecord } from '../json/json.js';
import type { Path } from '../json/path.js';
import { isVisible } from '../text/plain-characters.js';

/** Words that somebody started from: of a template, a phrase or an earlier plan. */
export interface StartingWords {
  readonly from: 'template' | 'phrase' | 'earlier';
  /** what it is called that they are from */
  readonly title: string;
  /** the keys down to the element, without indexes */
  readonly at: readonly string[];
  readonly words: string;
}

/** The words of a text, or of a code with or without words. */
export function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isRecord(value)) return '';
  const { text, coding } = value;
  if (typeof text === 'string' && isVisible(text)) return text;
  return isRecord(coding) && typeof coding.display === 'string' ? coding.display : '';
}

/** The keys of a path, without indexes. */
export const keysAlong = (path: Path): string[] => path.filter((key) => typeof key === 'string');

/** Every place that keys lead to, through whatever lists stand in between. */
function* placesAt(
  value: unknown,
  keys: readonly string[],
  path: Path = [],
): Generator<readonly [Path, unknown]> {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries())
      // the standard has no list of lists
      if (!Array.isArray(one)) yield* placesAt(one, keys, [...path, index]);
    return;
  }
  const [key, ...rest] = keys;
  if (key === undefined) yield [path, value];
  else if (isRecord(value) && Object.hasOwn(value, key))
    yield* placesAt(value[key], rest, [...path, key]);
}

/** Where in a value words that somebody started from stand as they were, and which. */
export const placesOf = (value: unknown, { at, words }: StartingWords): Path[] =>
  [...placesAt(value, at)].flatMap(([path, one]) => (wordsIn(one).includes(words) ? [path] : []));
