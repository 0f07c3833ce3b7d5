import { isSendable } from '../text/sendable-characters.js';
import { XhtmlWords, type Attributes } from './xhtml-words.js';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

function character(entity: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(entity) ?? [];
  const code = hex ? parseInt(hex, 16) : Number(decimal ?? NaN);
  if (Number.isNaN(code)) return ENTITIES.get(entity);
  const found = code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return found && isSendable(found) ? found : undefined;
}

const decoded = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/&([#\w]{1,10});/g, (all, entity: string) => character(entity) ?? all);

/** A tag, with brackets in its attributes or without; words; or a bracket that begins no tag. */
const PART = /<[a-z/!?](?:[^<>"']|"[^"<]*"|'[^'<]*')*>|<[a-z/!?][^<>]*>|[^<]+|</iy;
const TAG = /^<(\/?)(?:[a-z][\w.-]*:)?([a-z]\w*)/i;
const ATTRIBUTE = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

/** What stands between these is no markup: nothing of it is shown, or all. */
const UNPARSED = [
  { begin: '<!--', end: '-->', isShown: false },
  { begin: '<![CDATA[', end: ']]>', isShown: true },
] as const;

function attributesOf(tag: string, name: string): Attributes {
  const found = new Map<string, string>();
  const inside = tag.slice(tag.indexOf(name) + name.length);
  for (const [, key = '', double, single] of inside.matchAll(ATTRIBUTE))
    found.set(key.toLowerCase(), decoded(double ?? single ?? ''));
  return found;
}

function readTag(tag: string, words: XhtmlWords): void {
  const [, slash, said = ''] = TAG.exec(tag) ?? [];
  const name = said.toLowerCase();
  if (!name) return;
  if (slash) words.end(name);
  else {
    words.begin(name, attributesOf(tag, said));
    if (tag.endsWith('/>')) words.end(name);
  }
}

/** One part after the other: a pattern for all of it would look for the end of each comment again. */
function read(xhtml: string): XhtmlWords {
  const words = new XhtmlWords();
  const unparsed = UNPARSED.map((one) => ({ ...one, last: xhtml.lastIndexOf(one.end) }));
  for (let at = 0; at < xhtml.length; at = PART.lastIndex) {
    const skipped = unparsed.find(
      ({ begin, last }) => at + begin.length <= last && xhtml.startsWith(begin, at),
    );
    if (skipped) {
      const { begin, end, isShown } = skipped;
      const until = xhtml.indexOf(end, at + begin.length);
      if (isShown) words.text(xhtml.slice(at + begin.length, until));
      PART.lastIndex = until + end.length;
      continue;
    }
    PART.lastIndex = at;
    const [part = ''] = PART.exec(xhtml) ?? [];
    if (part.startsWith('<') && part.endsWith('>')) readTag(part, words);
    else words.text(decoded(part));
  }
  words.finish();
  return words;
}

/** The words of a narrative as it is shown: in lines, without markup and what is struck out in it. */
export const wordsOfXhtml = (xhtml: string): string => read(xhtml).words;

/** What is struck out or hidden in a narrative. */
export const goneFromXhtml = (xhtml: string): string => read(xhtml).gone;
