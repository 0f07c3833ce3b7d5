import type { Path } from '../json/path.js';
import type { Form } from './form.js';

/** About so many letters are in a line. */
const LINE = 80;

/** How high a line is that is read, and a control with what is around it, in `em`. */
const HEIGHTS = { read: 1.5, captured: 3 };

/** How many lines a value takes, about. */
function linesOf(value: unknown): number {
  if (typeof value === 'string') return Math.ceil(value.length / LINE) || 1;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce(
    (lines, [key, inside]) => (key === 'id' ? lines : lines + linesOf(inside)),
    0,
  );
}

/** Room for what stands at a path, until it is drawn: what is below it hardly moves then. */
export function roomFor({ store, readonly }: Form, path: Path): Element {
  const room = document.createElement('div');
  const height = HEIGHTS[readonly ? 'read' : 'captured'];
  room.style.blockSize = `${Math.ceil(linesOf(store.at(path)) * height)}em`;
  return room;
}
