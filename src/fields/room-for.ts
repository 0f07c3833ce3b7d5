import type { Path } from '../json/path.js';
import { stringsIn } from '../json/strings-in.js';
import type { Form } from './form.js';

/** About so many letters are in a line. */
const LINE = 80;

/** How high a line is that is read, and a control with what is around it, in `em`. */
const HEIGHTS = { read: 1.5, captured: 3 };

/** Room for what stands at a path, until it is drawn: what is below it hardly moves then. */
export function roomFor({ store, readonly }: Form, path: Path): Element {
  const texts = stringsIn(store.at(path)).map(({ length }) => Math.ceil(length / LINE));
  const lines = texts.reduce((sum, one) => sum + one, 0);
  const room = document.createElement('div');
  const height = readonly ? lines * HEIGHTS.read : Math.max(1, lines) * HEIGHTS.captured;
  room.style.blockSize = `${height}em`;
  return room;
}
