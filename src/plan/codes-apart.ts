import { namesApart } from '../fields/names-apart.js';
import { isRecord } from '../json/json.js';

/** What of an entry says what it is called. */
const SAYING: readonly string[] = ['coding', 'what', 'name', 'goalStatus'];

/** The codes in what an entry is called that have no words: they stand in sentences as they are. */
export function* bareCodes(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* bareCodes(one);
  if (!isRecord(value)) return;
  if (typeof value.code === 'string' && !value.display) yield value.code;
  for (const key of SAYING) yield* bareCodes(value[key]);
}

/** What is said of an entry, with its codes left alone by translators of pages. */
export const codesApart = (said: string, entry: unknown): unknown =>
  namesApart(said, ...bareCodes(entry));
