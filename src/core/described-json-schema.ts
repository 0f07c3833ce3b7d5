import type { Path } from '../json/path.js';
import type { Element, Mro } from '../model/element.js';
import { isAdded } from '../model/marks.js';
import { supplierAt } from '../model/supplier-at.js';
import { wordsKey } from '../model/words-key.js';
import { planModel, type WidgetKey } from '../standard/plan-model.js';
import { STANDARD } from '../standard/standard-version.js';
import { rulesAsJsonSchema, type JsonSchema } from '../validation/json-schema.js';
import { messagesIn } from './validate.js';

const obligations: Readonly<Record<Mro, string>> = {
  M: 'Mandatory.',
  R: 'Required: include it if it exists.',
  O: 'Optional.',
  '': '',
};

const EXAMPLES: Partial<Record<Element['kind'], readonly string[]>> = {
  date: ['2026-03-27'],
  dateTime: ['2026-03-27T14:30:00+00:00'],
  dateTimeOrDuration: ['2026-09-27', 'P6M'],
  url: ['https://example.org/'],
};

const sentence = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

/** What a form tells whoever fills the element in, and what the standard asks for. */
function described(element: Element, path: Path): JsonSchema {
  const words = messagesIn();
  const key = wordsKey(planModel, '', path);
  const said = (part: string) => words.lookUp(key ? `${key}.${part}` : part);
  const supplier = supplierAt(planModel, path);
  const duty =
    supplier || isAdded(element)
      ? `Not of the standard: added by ${supplier?.namespace ?? 'pcsp-elements'}.`
      : obligations[element.mro];
  const isEntry = typeof path.at(-1) === 'number';
  const description = isEntry
    ? ['One entry of the list']
    : [said('label') || element.term, said('hint') || said('intro'), duty];
  const example = ['text', 'string'].includes(element.kind) ? said('example') : '';
  const examples = EXAMPLES[element.kind] ?? (example ? [example] : []);
  return {
    description: description.filter(Boolean).map(sentence).join(' '),
    ...(examples.length ? { examples } : {}),
  };
}

/**
 * The JSON Schema (draft 2020-12) of a section or of the whole plan, for values as they are stored:
 * nothing empty. It refuses what `validate` calls an error, but for the two that JSON Schema cannot
 * say: the check digit of an NHS number (`nhs-number`) and the order of two dates (`date-order`).
 * Warnings are no part of it, and unknown keys pass. Each element has a description in English.
 */
export const jsonSchema = (key: WidgetKey): JsonSchema => ({
  $id: `urn:pcsp-elements:schema:${STANDARD.version}:${key}`,
  ...rulesAsJsonSchema(key, described),
});
