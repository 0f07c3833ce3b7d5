import type { Drawing } from '../context/drawing.js';
import { valueAt, type Path } from '../json/path.js';
import { stringsIn } from '../json/strings-in.js';
import type { Store } from '../store/store.js';
import { activeIn } from './focus-in-sight.js';

/** What draws what is in a store. */
export interface DrawnHost {
  readonly host: HTMLElement;
  readonly drawing: () => Drawing;
}

/** A text of so many letters takes the browser longer to paint than all the rest takes to be drawn. */
const HUGE = 100_000;

/** Draws a value in the place of nothing. */
export function drawFirst(drawing: Drawing, value: unknown, draw: () => void): void {
  if (stringsIn(value).some(({ length }) => length > HUGE)) drawing.isWhole = true;
  drawing.spread(draw);
}

/** Loads a value at a path: where there was none, drawing it may take its time. What was there is gone at once. */
export function loadDrawn(
  { host, drawing }: DrawnHost,
  store: Store,
  forms: readonly { noteLoad(): void }[],
  [value, path]: readonly [value: unknown, path: Path],
): void {
  const load = () => store.load(value, path);
  const isFirst = valueAt(store.now.stored, path) === undefined;
  // whoever is in a field keeps it
  const isSpread = isFirst && !activeIn(host);
  if (isSpread) drawFirst(drawing(), value, load);
  else load();
  for (const one of forms) one.noteLoad();
  if (!isSpread) drawing().flush();
}
