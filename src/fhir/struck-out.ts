import { isRecord, type Json } from '../json/json.js';
import type { Path } from '../json/path.js';
import { shortWords } from './modifiers/fhir-words.js';
import type { ImportFinding } from './modifiers/import-findings.js';
import { listOf } from './position.js';
import { goneFromXhtml } from './xhtml.js';

/** What may have a narrative of its own in what has one: sections, and what is contained. */
const HOLDERS = ['contained', 'section'] as const;

/** What somebody struck out in a narrative is nowhere in the plan. Whoever imports has to know of it. */
export function* struckOutIn(holder: Json, name: string, path: Path): Generator<ImportFinding> {
  const { text } = holder;
  const gone = isRecord(text) && typeof text.div === 'string' ? goneFromXhtml(text.div) : '';
  if (gone) {
    const value = shortWords(gone);
    yield { code: 'struck-out', path: [...path, 'text', 'div'], what: `${name}.text`, value };
  }
  for (const key of HOLDERS)
    for (const [index, inner] of listOf(holder[key]).entries())
      if (isRecord(inner)) yield* struckOutIn(inner, `${name}.${key}`, [...path, key, index]);
}
