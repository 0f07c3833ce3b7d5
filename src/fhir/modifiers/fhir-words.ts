import { isObjectOrList, isRecord, type Json } from '../../json/json.js';
import { humanNameCodec } from '../codecs/people.js';
import { isAmong } from '../is-among.js';
import { wordsOfXhtml } from '../xhtml.js';

/** Says nothing to people. */
const UNSAID = new Set(['id', 'system', 'url', 'contentType', 'meta', 'resourceType', 'div']);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A name of FHIR's as words: `detailQuantity` is “Detail quantity”. */
export function wordsOfKey(key: string): string {
  const [first = '', ...others] = key.split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
  const plain = others.map((one) => (/^[A-Z]+$/.test(one) ? one : one.toLowerCase()));
  return [first.charAt(0).toUpperCase() + first.slice(1), ...plain].join(' ');
}

const shortName = (url: unknown): string =>
  isText(url)
    ? wordsOfKey(
        url
          .split(/[/:#]/)
          .at(-1)!
          .replace(/^Extension-UKCore-/, ''),
      )
    : '';

const joined = (...parts: readonly unknown[]): string => parts.filter(isText).join(' ');

/** How somebody is reached: by fax is not by telephone. */
const CONTACTS = new Set(['phone', 'fax', 'email', 'pager', 'url', 'sms', 'other']);

type Say = (value: Json) => string | undefined;

/** FHIR's data types, by what they have. */
const sayings: readonly Say[] = [
  ({ linkId, text, answer, item }) =>
    isText(linkId)
      ? [isText(text) ? text : linkId, fhirWords(answer), fhirWords(item)]
          .filter(Boolean)
          .join(': ')
      : undefined,
  ({ system, value, use }) =>
    CONTACTS.has(String(system)) && isText(value)
      ? joined(system, value, isText(use) && `(${use})`)
      : undefined,
  ({ text, time, authorString, authorReference }) => {
    if (!isText(text)) return undefined;
    const by = [authorString, fhirWords(authorReference), time].filter(isText).join(', ');
    return by ? `${text} (${by})` : text;
  },
  ({ coding }) => (Array.isArray(coding) ? fhirWords(coding) : undefined),
  ({ value, unit, code, comparator }) =>
    typeof value === 'number' || (isText(value) && unit !== undefined)
      ? joined(comparator, String(value), unit ?? code)
      : undefined,
  ({ code, display, system, ...others }) =>
    typeof code === 'string' &&
    !isText(display) &&
    (system !== undefined || Object.keys(others).length === 0)
      ? code
      : undefined,
  ({ start, end }) =>
    isText(start) || isText(end)
      ? joined(isText(start) && `from ${start}`, isText(end) && `until ${end}`)
      : undefined,
  ({ low, high }) =>
    low !== undefined || high !== undefined
      ? [low, high].map(fhirWords).filter(Boolean).join(' to ')
      : undefined,
  (value) =>
    value.family !== undefined || value.given !== undefined
      ? (humanNameCodec.from(value) as string | undefined)
      : undefined,
  ({ event }) => (Array.isArray(event) ? fhirWords(event) : undefined),
  ({ div }) => (isText(div) ? wordsOfXhtml(div) : undefined),
  ({ display }) => (isText(display) ? display : undefined),
  ({ reference }) => (isText(reference) ? '' : undefined),
  // a reference to what is known elsewhere
  ({ identifier }) =>
    isRecord(identifier) && isText(identifier.value) ? identifier.value : undefined,
  ({ url, title }) => (isText(title) && isText(url) ? title : undefined),
];

/** What some FHIR says, for people; empty where it says nothing. */
export function fhirWords(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value
      .map((one) => fhirWords(one))
      .filter(Boolean)
      .join('; ');
  if (!isRecord(value)) return '';
  for (const say of sayings) {
    const words = say(value);
    if (words !== undefined) return words;
  }
  return Object.entries(value)
    .filter(([key, inner]) => !UNSAID.has(key) && (key !== 'data' || typeof inner !== 'string'))
    .map(([key, inner]): [string, string] => [labelOf(key, value), fhirWords(inner)])
    .filter(([, words]) => words)
    .map(([label, words]) => (label ? `${label}: ${words}` : words))
    .join(', ');
}

/** An extension is called as its address ends, and its value has no name of its own. */
export const labelOf = (key: string, holder: Json): string =>
  /^value[A-Z]/.test(key) && isText(holder.url)
    ? shortName(holder.url)
    : key === 'extension' || key === 'modifierExtension'
      ? ''
      : wordsOfKey(key);

/** What says to a program how to take the words that stand beside it. */
const FOR_PROGRAMS = new Set([...UNSAID, 'code', 'use', 'version', 'reference', 'data', 'hash']);

/** What a reference leads to, where its address says that too. */
const isInAddress = (key: string, type: unknown, { reference }: Json): boolean =>
  key === 'type' && isText(type) && isText(reference) && reference.includes(`${type}/`);

/** How a narrative was made. */
const isOfNarrative = (key: string, value: Json): boolean => key === 'status' && 'div' in value;

function* leavesIn(value: unknown): Generator<string> {
  if (isText(value)) yield value.trim();
  else if (typeof value === 'number') yield String(value);
  else if (isObjectOrList(value))
    for (const [key, inner] of Object.entries(value)) {
      const isSaid =
        Array.isArray(value) ||
        isObjectOrList(inner) ||
        !(FOR_PROGRAMS.has(key) || isInAddress(key, inner, value) || isOfNarrative(key, value));
      if (isSaid) yield* leavesIn(inner);
    }
}

/** What some FHIR says, or what it is called, with what those words leave out, such as a second name. */
export function allFhirWords(value: unknown, words = fhirWords(value)): string {
  const plain = words.toLowerCase();
  const others = [...new Set(leavesIn(value))].filter((one) => !isAmong(one.toLowerCase(), plain));
  if (others.length === 0) return words;
  return words ? `${words} (${others.join('; ')})` : others.join('; ');
}

const LONGEST = 120;

/** What some FHIR says, in short. */
export function shortWords(value: unknown): string {
  const words = fhirWords(value).replace(/\s+/g, ' ');
  const letters = [...words];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : words;
}
