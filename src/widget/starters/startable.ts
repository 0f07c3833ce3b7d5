import { isRecord, type Json } from '../../json/json.js';
import { valueAt, type Path } from '../../json/path.js';
import { childAt } from '../../model/children.js';
import type { Element, LeafKind } from '../../model/element.js';
import { keysAlong, wordsIn, type StartingWords } from '../../store/starting-words.js';
import { isBookkeeping } from '../../validation/agreed-content.js';
import { check, findings } from '../../validation/check.js';
import { isEmpty } from '../../validation/empty.js';

/** What somebody can start from: words and codes. A date, an answer or a score is made anew each time. */
const STARTABLE: ReadonlySet<LeafKind> = new Set([
  'string',
  'text',
  'codedText',
  'coding',
  'url',
  'textOrUrl',
]);

/** What belongs to one entry alone, and to whoever wrote it. */
const OWN: ReadonlySet<string> = new Set(['id', 'archivedOn', 'importNote', 'writtenBy']);

/** What became of a starting point: what is put in, and why the rest of it is not. */
export interface Started {
  readonly value: unknown;
  readonly words: readonly StartingWords[];
  /** never taken of anything that somebody starts from, or no such value */
  readonly left: readonly Path[];
  /** something stands there already */
  readonly kept: readonly Path[];
  /** the standard has no such element */
  readonly unknown: readonly Path[];
  /** it is not what the standard asks for there */
  readonly wrong: readonly Path[];
}

/** A group inside of an entry with a record of its own: who made it, and when, cannot be left out of it. */
const isRecordOfItsOwn = (element: Element): boolean =>
  element.kind === 'group' && element.children.personCompletingRecord !== undefined;

const isReview = (element: Element): boolean =>
  element.kind === 'group' && element.words === 'responsibilityForReview';

/** A copy of an entry is another entry. */
const withoutId = ({ id: _, ...value }: Json): Json => value;

/** What of a starting point is put into an element, beside what stands there. */
export function startFrom(
  root: Element,
  given: unknown,
  existing: unknown,
  { from, title, at }: Pick<StartingWords, 'from' | 'title'> & { readonly at: Path },
): Started {
  const words: StartingWords[] = [];
  const lists = { left: [], kept: [], unknown: [], wrong: [] } satisfies Record<string, Path[]>;
  const { left, kept, unknown, wrong } = lists as Record<keyof typeof lists, Path[]>;

  const take = (element: Element, value: unknown, before: unknown, path: Path): unknown => {
    if (element.kind === 'group') return takeGroup(element, value, before, path);
    if (!isEmpty(element, before)) return void kept.push(path);
    if (element.kind === 'list') {
      if (!Array.isArray(value)) return void wrong.push(path);
      const entries = value
        .map((one: unknown, index) => take(element.item, one, undefined, [...path, index]))
        .filter((one) => one !== undefined);
      return entries.length ? entries : undefined;
    }
    if (!STARTABLE.has(element.kind)) return void left.push(path);
    if (findings(element, check(element, value)).some(({ severity }) => severity === 'error'))
      return void wrong.push(path);
    const own = isRecord(value) ? withoutId(value) : value;
    if (wordsIn(value)) words.push({ from, title, at: keysAlong(path), words: wordsIn(value) });
    return own;
  };

  const takeGroup = (element: Element, value: unknown, before: unknown, path: Path): unknown => {
    if (!isRecord(value)) return void wrong.push(path);
    const taken = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
      const child = childAt(element, key);
      const inside: Path = [...path, key];
      if (!child) unknown.push(inside);
      if (!child || isEmpty(child, one)) return [];
      if (OWN.has(key)) return [];
      if (isBookkeeping(child) || isRecordOfItsOwn(child) || isReview(child)) {
        left.push(inside);
        return [];
      }
      const next = take(child, one, valueAt(before, [key]), inside);
      return next === undefined ? [] : [[key, next]];
    });
    return taken.length
      ? { ...(before as Json | undefined), ...Object.fromEntries(taken) }
      : undefined;
  };

  const value = take(root, given, existing, at);
  return { value, words, left, kept, unknown, wrong };
}
