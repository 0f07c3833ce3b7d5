import { isRecord } from '../json/json.js';
import { valueAt, type Path } from '../json/path.js';
import { childrenOf } from '../model/children.js';
import { elementAt } from '../model/element-at.js';
import type { Element } from '../model/element.js';
import { wordsIn } from '../store/starting-words.js';
import { isBookkeeping } from '../validation/agreed-content.js';
import type { RemarkAbout } from './remarks.js';

/** Entries within an entry that are archived by themselves are remarked on by themselves. */
const standsAlone = (element: Element): boolean =>
  element.kind === 'list' &&
  element.item.kind === 'group' &&
  element.item.children.archivedOn !== undefined;

/** All that stands in an element in somebody's words, one a line; not who recorded it, and no dates. */
export function wordsAbout(element: Element, value: unknown, isWhole = true): string {
  if (isBookkeeping(element) || (!isWhole && standsAlone(element))) return '';
  if (element.kind === 'list')
    return Array.isArray(value)
      ? lines(value.map((one: unknown) => wordsAbout(element.item, one, false)))
      : '';
  if (element.kind === 'group')
    return isRecord(value)
      ? lines(
          Object.entries(element.children).map(([key, child]) =>
            wordsAbout(child, value[key], false),
          ),
        )
      : '';
  const isDated = ['date', 'dateTime', 'dateTimeOrDuration'].includes(element.kind);
  return isDated || (childrenOf(element) === undefined && typeof value !== 'string')
    ? ''
    : wordsIn(value).trim();
}

const lines = (all: readonly string[]): string => all.filter(Boolean).join('\n');

/** Where what a remark is about stands now, and whether it still says the same. */
export type RemarkPlace =
  | { readonly path: Path; readonly isEarlier: boolean }
  /** it is no longer in the plan, or nobody can tell which it is */
  | undefined;

/** Every entry of the lists in a value, with its path. */
function* entriesIn(element: Element, value: unknown, path: Path = []): Generator<[Path, unknown]> {
  if (element.kind === 'list' && Array.isArray(value)) {
    for (const [index, one] of value.entries()) {
      yield [[...path, index], one];
      yield* entriesIn(element.item, one, [...path, index]);
    }
  } else if (element.kind === 'group' && isRecord(value)) {
    for (const [key, child] of Object.entries(element.children))
      yield* entriesIn(child, value[key], [...path, key]);
  }
}

/** Finds what a remark is about in a section, by its id, or else by its words. */
export function placeOfRemark(
  element: Element,
  value: unknown,
  { path, id, words }: Pick<RemarkAbout, 'path' | 'id' | 'words'>,
): RemarkPlace {
  const says = (at: Path, one: unknown): string => {
    const there = elementAt(element, at);
    return there ? wordsAbout(there, one) : '';
  };
  if (!path.length) return { path, isEarlier: says([], value) !== words };
  if (id !== undefined) {
    for (const [at, one] of entriesIn(element, value))
      if (valueAt(one, ['id']) === id) return { path: at, isEarlier: says(at, one) !== words };
    return undefined;
  }
  const same = valueAt(value, path);
  if (same !== undefined && words && says(path, same) === words) return { path, isEarlier: false };
  // without an id, other words in its place may be another entry
  for (const [at, one] of entriesIn(element, value))
    if (at.length === path.length && words && says(at, one) === words)
      return { path: at, isEarlier: false };
  return undefined;
}
