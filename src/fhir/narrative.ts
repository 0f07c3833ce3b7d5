import { childAt, childrenOf } from '../model/children.js';
import type { Element, Group, Kind, Leaf } from '../model/element.js';
import { fromModel } from '../model/from-model.js';
import { Words } from '../i18n/words.js';
import { check } from '../validation/check.js';
import { jsonText } from '../json/json-text.js';
import { sendable } from '../text/sendable-characters.js';
import { isRecord, type Json } from '../json/json.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br/>',
};

/** Words for XHTML: what XML cannot hold becomes the replacement character. */
export const escapeXhtml = (words: string): string =>
  /^[\w ,.:()-]*$/.test(words) ? words : escaped(words);

const escaped = (words: string): string =>
  sendable(words)
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"\n]/g, (one) => ESCAPES[one] ?? one);

/** Words that somebody recorded, in the language in which they wrote, where that is known. */
const recordedWords = (words: string, language?: string): string =>
  language === undefined
    ? escapeXhtml(words)
    : `<span lang="${escapeXhtml(language)}" xml:lang="${escapeXhtml(language)}">${escapeXhtml(words)}</span>`;

/** Words in a paragraph of their own. */
export const paragraph = (words: string, language?: string): string =>
  `<p>${recordedWords(words, language)}</p>`;

export const narrative = (inside: string): Json => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB">${inside}</div>`,
});

function scalar(value: unknown, language?: string): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'string' ? recordedWords(value, language) : escapeXhtml(jsonText(value));
}

const isCoded = ({ kind }: Element): boolean => kind === 'coding' || kind === 'codedText';

/** Somebody's words, and the name of the code beside them where it says something else. */
function coded(value: Json, language?: string): string {
  const { coding, text, display, code, system: _, id: _id, ...rest } = value;
  const inner = isRecord(coding) ? coded(coding) : coding === undefined ? '' : scalar(coding);
  const own = text ?? display ?? code;
  const plain = own === undefined ? '' : scalar(own);
  const said = [
    text === undefined ? plain : scalar(text, language),
    inner === plain ? '' : inner,
  ].filter(Boolean);
  return [said.join(' – '), ...unknown(rest)].join(' ');
}

const unknown = (value: Json): string[] =>
  Object.keys(value)
    .sort()
    .map((key) => `${escapeXhtml(key)}: ${escapeXhtml(jsonText(value[key]))}`);

/** A value of a kind that says its own words: in those, as long as it has the kind's shape. */
function inEnglish(leaf: Leaf, value: unknown): string {
  const { definition } = leaf;
  if (!definition || check(leaf, value).errors) return escapeXhtml(jsonText(value));
  const rest = isRecord(value)
    ? Object.entries(value).filter(([key]) => key !== 'id' && !childAt(leaf, key))
    : [];
  const said = definition.inWords(value, englishOf(definition));
  return [escapeXhtml(said), ...unknown(Object.fromEntries(rest))].join(' ');
}

const english = fromModel(() => new WeakMap<Kind, Words>());

function englishOf(kind: Kind): Words {
  const known = english();
  let words = known.get(kind);
  if (!words) known.set(kind, (words = new Words(kind.words['en-GB'])));
  return words;
}

/**
 * A value of the standard, as a person can read it: everything that is in it, under its name. Names,
 * numbers and codes are in no language; words are in `language`, where it is known.
 */
export function narrateElement(element: Element, value: unknown, language?: string): string {
  if (element.kind === 'list') return narrateList(element.item, value, language);
  if ('definition' in element) return inEnglish(element, value);
  if (!isRecord(value)) return scalar(value, element.kind === 'text' ? language : undefined);
  if (isCoded(element)) return coded(value, language);
  if (element.kind !== 'group') return escapeXhtml(jsonText(value));
  const lines = keysOf(element, value)
    .filter((key) => !(key === 'id' && element.entry))
    .map((key) => {
      const child = childAt(element, key);
      const inner = value[key];
      const said = child ? narrateElement(child, inner, language) : escapeXhtml(jsonText(inner));
      return `<li><b>${escapeXhtml(child?.term ?? key)}</b>: ${said}</li>`;
    });
  return lines.length ? `<ul>${lines.join('')}</ul>` : '';
}

/** The keys of an object: the standard's in its order, and then what it does not know. */
function keysOf(group: Group, value: Json): string[] {
  const known = Object.keys(childrenOf(group) ?? {}).filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !childAt(group, key));
  return [...known, ...others.sort()];
}

function narrateList(item: Element, value: unknown, language?: string): string {
  if (!Array.isArray(value)) return scalar(value);
  const entries = value.map((entry) => `<li>${narrateElement(item, entry, language)}</li>`);
  return `<ol>${entries.join('')}</ol>`;
}
