import { childAt, childrenOf } from '../model/children.js';
import type { Element, Group } from '../model/element.js';
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
  sendable(words)
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"\n]/g, (one) => ESCAPES[one] ?? one);

/** Words in a paragraph of their own. */
export const paragraph = (words: string): string => `<p>${escapeXhtml(words)}</p>`;

export const narrative = (inside: string): Json => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB">${inside}</div>`,
});

function scalar(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return escapeXhtml(typeof value === 'string' ? value : jsonText(value));
}

const isCoded = ({ kind }: Element): boolean => kind === 'coding' || kind === 'codedText';

/** Somebody's words, and the name of the code beside them where it says something else. */
function coded(value: Json): string {
  const { coding, text, display, code, system: _, id: _id, ...rest } = value;
  const inner = isRecord(coding) ? coded(coding) : coding === undefined ? '' : scalar(coding);
  const own = text ?? display ?? code;
  const said = [own === undefined ? '' : scalar(own), inner].filter(Boolean);
  return [[...new Set(said)].join(' – '), ...unknown(rest)].join(' ');
}

const unknown = (value: Json): string[] =>
  Object.keys(value)
    .sort()
    .map((key) => `${escapeXhtml(key)}: ${escapeXhtml(jsonText(value[key]))}`);

/** A value of the standard, as a person can read it: everything that is in it, under its name. */
export function narrateElement(element: Element, value: unknown): string {
  if (element.kind === 'list') return narrateList(element.item, value);
  if (!isRecord(value)) return scalar(value);
  if (isCoded(element)) return coded(value);
  if (element.kind !== 'group') return escapeXhtml(jsonText(value));
  const lines = keysOf(element, value)
    .filter((key) => !(key === 'id' && element.entry))
    .map((key) => {
      const child = childAt(element, key);
      const inner = value[key];
      const said = child ? narrateElement(child, inner) : escapeXhtml(jsonText(inner));
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

function narrateList(item: Element, value: unknown): string {
  if (!Array.isArray(value)) return scalar(value);
  const entries = value.map((entry) => `<li>${narrateElement(item, entry)}</li>`);
  return `<ol>${entries.join('')}</ol>`;
}
