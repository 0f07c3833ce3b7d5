import { isRecord } from '../json/json.js';
import type { Path } from '../json/path.js';
import type { Form } from './form.js';

/** What nobody is shown. */
const HIDDEN = new Set(['id', 'system', 'code']);

/** So many letters are about a line of a wide page. */
const LINE = 80;

/** Of more needs than this, none is open at first: the lines of their goals are not in sight. */
const FEW = 20;

/**
 * How high is a line of letters, what is around a text, a line that opens, and what is there without any
 * value, in `em`, as measured in large plans: on a wide page, and on a narrow one. A whole section to read
 * has more of its texts in one line; to fill in, an object has all its fields, and the entries of a list
 * are lines that open.
 */
const HEIGHTS = {
  read: { wide: [1.2, 0.75, 2, 0], narrow: [2.25, 1.1, 2, 0] },
  readSection: { wide: [0.9, 0.6, 2, 0], narrow: [0.5, 1.2, 2, 0] },
  entry: { wide: [1, 4, 11, 0], narrow: [4, 5.9, 13, 0] },
  field: { wide: [1, 4, 11, 5], narrow: [4, 5.9, 13, 6] },
  object: { wide: [1, 4.5, 11, 145], narrow: [3, 5, 13, 200] },
  list: { wide: [0.6, 0.7, 0, 5], narrow: [1.3, 1.1, 0, 8] },
} as const;

function kindOf({ readonly, store }: Form, path: Path): keyof typeof HEIGHTS {
  if (readonly) return path.length ? 'read' : 'readSection';
  if (path.length) return typeof path.at(-1) === 'number' ? 'entry' : 'field';
  return store.element.kind === 'list' ? 'list' : 'object';
}

interface Contents {
  letters: number;
  texts: number;
  /** lines that open */
  lines: number;
}

const A_LINE: Contents = { letters: 0, texts: 0, lines: 0.75 };

/** What a value shows; to fill in, the entries of a list in an entry are lines, unless that is one itself. */
function contentsOf(whole: unknown, { readonly }: Form, path: Path): Contents {
  const found: Contents = { letters: 0, texts: 0, lines: 0 };
  const seen = new Set<unknown>();
  /** `among` how many entries it is, or stands in one */
  const rest = [{ value: whole, among: typeof path.at(-1) === 'number' ? 1 : 0 }];
  for (let one = rest.pop(); one; one = rest.pop()) {
    const { value, among } = one;
    if (typeof value === 'string') {
      found.letters += value.length;
      found.texts++;
    }
    const isList = Array.isArray(value);
    if (seen.has(value) || !(isList || isRecord(value))) continue;
    seen.add(value);
    if (isList && among && !readonly) {
      if (among <= FEW) found.lines += value.length;
      continue;
    }
    for (const [key, inside] of Object.entries(value as object) as [string, unknown][])
      if (!HIDDEN.has(key))
        rest.push({ value: inside, among: among || (isList ? value.length : 0) });
  }
  return found;
}

/** Room for what stands at a path, until it is drawn: the page is about as long then. */
export function roomFor(form: Form, path: Path, isFolded = false): Element {
  const { letters, texts, lines } = isFolded ? A_LINE : contentsOf(form.store.at(path), form, path);
  const height = ([letter, text, line, rest]: readonly [number, number, number, number]): string =>
    `${(letters / LINE) * letter + texts * text + lines * line + rest}em`;
  const { wide, narrow } = HEIGHTS[kindOf(form, path)];
  const room = document.createElement('div');
  room.className = 'room';
  room.style.setProperty('--_room', height(wide));
  room.style.setProperty('--_room-narrow', height(narrow));
  return room;
}
