import { isRecord } from '../json/json.js';
import type { Path } from '../json/path.js';
import type { Form } from './form.js';

/** About so many letters are in a line. */
const LINE = 80;

/** What nobody is shown. */
const HIDDEN = new Set(['id', 'system', 'code']);

/**
 * How high a line of a text is with what is around it, in `em`, as measured in large plans. A whole section
 * has more in one line, and much of it is folded.
 */
const HEIGHTS = {
  read: { section: 0.9, inside: 1.6 },
  captured: { section: 1.3, inside: 4.4 },
};

/** How many lines its texts are, without lists in the entries of a list where those are mostly folded. */
function linesIn(whole: unknown, isFoldedInside: boolean): number {
  let lines = 0;
  const seen = new Set<unknown>();
  const rest: { value: unknown; inList: boolean }[] = [{ value: whole, inList: false }];
  for (let one = rest.pop(); one; one = rest.pop()) {
    const { value, inList } = one;
    if (typeof value === 'string') lines += Math.ceil(value.length / LINE);
    const isList = Array.isArray(value);
    if (seen.has(value) || (isList && inList && isFoldedInside)) continue;
    if (!isList && !isRecord(value)) continue;
    seen.add(value);
    for (const [key, inside] of Object.entries(value as object) as [string, unknown][])
      if (!HIDDEN.has(key)) rest.push({ value: inside, inList: inList || isList });
  }
  return lines;
}

/** Room for what stands at a path, until it is drawn: the page is about as long then. What is folded is a line. */
export function roomFor({ store, readonly }: Form, path: Path, isFolded = false): Element {
  const height = HEIGHTS[readonly ? 'read' : 'captured'][path.length ? 'inside' : 'section'];
  const lines = isFolded ? 1 : linesIn(store.at(path), !readonly && path.length > 0);
  const room = document.createElement('div');
  room.style.blockSize = `${Math.max(readonly ? 0 : 1, lines) * height}em`;
  return room;
}
