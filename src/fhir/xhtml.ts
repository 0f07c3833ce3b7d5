import { isSendable } from '../text/sendable-characters.js';

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

/** A tag, words, or a bracket that begins no tag. */
const PART = /<[^<>]*>|[^<]+|</y;
const LINE_END = /^<(?:br\s*\/?|\/(?:p|div|li|tr|h[1-6]|dd|dt)\s*)>$/i;
const COMMENT = ['<!--', '-->'] as const;

/** One part after the other: a pattern for all of it would look for the end of each comment again. */
function withoutMarkup(xhtml: string): string {
  const [begin, end] = COMMENT;
  const lastEnd = xhtml.lastIndexOf(end);
  let words = '';
  for (let at = 0; at < xhtml.length; at = PART.lastIndex) {
    if (at + begin.length <= lastEnd && xhtml.startsWith(begin, at)) {
      PART.lastIndex = xhtml.indexOf(end, at + begin.length) + end.length;
      continue;
    }
    PART.lastIndex = at;
    const [part = ''] = PART.exec(xhtml) ?? [];
    if (LINE_END.test(part)) words += '\n';
    else if (!part.endsWith('>') || !part.startsWith('<')) words += part;
  }
  return words;
}

/** The words of a narrative: blocks and breaks as lines, and nothing of its markup. */
export const wordsOfXhtml = (xhtml: string): string =>
  withoutMarkup(xhtml.replace(/\s+/g, ' '))
    .replace(/&([#\w]{1,10});/g, (all, entity: string) => character(entity) ?? all)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
