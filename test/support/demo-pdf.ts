// The words on each page of a PDF that Chromium printed. Reads as much of PDF as Chromium writes:
// objects in plain sight, deflated streams, and fonts with a map from glyphs to characters.
import { inflateSync } from 'node:zlib';

/** Where to find a PDF's objects, by their numbers. */
type Objects = ReadonlyMap<string, string>;

/** What is printed on each page, without spaces, for a PDF may place words without them. */
export function pageTexts(pdf: Buffer): string[] {
  const objects = objectsIn(pdf.toString('latin1'));
  return [...objects.values()]
    .filter((object) => /\/Type \/Page\b/.test(object))
    .map((page) => textOf(page, objects));
}

const objectsIn = (pdf: string): Objects =>
  new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)].map(
      ([, number = '', object = '']) => [number, object],
    ),
  );

/** What an object refers to under a name. */
function referred(object: string, name: string, objects: Objects): string {
  const [, number = ''] = new RegExp(`/${name} (\\d+) 0 R`).exec(object) ?? [];
  return objects.get(number) ?? '';
}

function streamOf(object: string): string {
  const [, stream] = /stream\n([^]*)\nendstream/.exec(object) ?? [];
  if (stream === undefined) return '';
  const bytes = Buffer.from(stream, 'latin1');
  return (object.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

function textOf(page: string, objects: Objects): string {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [
      name,
      charactersOf(streamOf(referred(objects.get(number) ?? '', 'ToUnicode', objects))),
    ]),
  );
  let font: ReadonlyMap<number, string> | undefined;
  let text = '';
  const drawn = streamOf(referred(page, 'Contents', objects));
  for (const [, name, glyphs = ''] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = fonts.get(name);
    else for (const glyph of numbersIn(glyphs)) text += font?.get(glyph) ?? '';
  }
  // “fi” may be one character
  return text.normalize('NFKC').replace(/\s/g, '');
}

const numbersIn = (hex: string): number[] =>
  (hex.match(/.{4}/g) ?? []).map((four) => parseInt(four, 16));

/** The characters of a font's glyphs, from its ToUnicode map. */
function charactersOf(map: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  for (const [, first = '', last = '', to = ''] of map.matchAll(
    /^<([0-9A-F]{4})> (?:<([0-9A-F]{4})> )?<([0-9A-F]+)>$/gim,
  )) {
    const start = parseInt(first, 16);
    const codes = numbersIn(to);
    for (let glyph = start; glyph <= parseInt(last || first, 16); glyph++) {
      const offset = glyph - start;
      characters.set(
        glyph,
        String.fromCharCode(...codes.slice(0, -1), (codes.at(-1) ?? 0) + offset),
      );
    }
  }
  return characters;
}
