import { isRecord } from '../../json/json.js';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** What a name or a number is for: not said in the words, and looked at before they are read. */
const KINDS = new Set(['system', 'use']);

/** Those parts of some FHIR that stand in words which were made of it. */
export function partsSaidIn(fhir: unknown, words: unknown): unknown {
  const all = plain(String(words));
  const said = (value: unknown): unknown => {
    if (typeof value === 'string') return all.includes(plain(value)) ? value : undefined;
    // a place of a list is known by its index
    if (Array.isArray(value)) return value.map(said);
    if (!isRecord(value)) return undefined;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, KINDS.has(key) ? inner : said(inner)]),
    );
  };
  return said(fhir);
}
