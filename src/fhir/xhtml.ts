const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function character(entity: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(entity) ?? [];
  const code = hex ? parseInt(hex, 16) : Number(decimal ?? NaN);
  if (Number.isNaN(code)) return ENTITIES[entity];
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The words of a narrative: blocks and breaks as lines, and nothing of its markup. */
export const wordsOfXhtml = (xhtml: string): string =>
  xhtml
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6]|dd|dt)\s*>/gi, '\n')
    .replace(/<!--.*?-->|<[^<>]*>/g, '')
    .replace(/&([#\w]{1,10});/g, (all, entity: string) => character(entity) ?? all)
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
