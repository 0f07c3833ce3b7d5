import { ENGLISH } from './languages.js';

/** What ends with a full stop and ends no sentence: titles, what stands before a number or a name. */
const SHORTENED =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|mx|prof|rev|sr|st|jr|tel|mob|no|nos|ext|ph|approx|e\.?g|i\.?e|vs|ave|rd|\p{Lu})\.\s*$/iu;

/** The number or letter of an item, which belongs to what follows. */
const NUMBERED = /^\s*(?:\d{1,3}|\p{L})[.)]\s*$/u;

/**
 * A text sentence by sentence, and line by line as its author broke it. Each piece is as it was written,
 * with the blanks behind it: put together they are the text. `whole` says whether a place is within
 * something that is never broken, such as a telephone number. A browser that cannot tell sentences
 * leaves the author's lines.
 */
export function sentencesOf(
  text: string,
  lang = ENGLISH,
  whole: (at: number) => boolean = () => false,
): string[] {
  const pieces: string[] = [];
  let piece = '';
  let at = 0;
  for (const next of segmentsOf(text, lang)) {
    piece += next;
    at += next.length;
    // what is only blanks ends what stands before it
    if (!piece.trim()) {
      if (pieces.length) pieces.push(pieces.pop()! + piece);
      else continue;
      piece = '';
    } else if (piece.endsWith('\n') || !(goesOn(piece) || whole(at))) {
      pieces.push(piece);
      piece = '';
    }
  }
  return piece ? [...pieces, piece] : pieces;
}

const goesOn = (piece: string): boolean => SHORTENED.test(piece) || NUMBERED.test(piece);

function* segmentsOf(text: string, lang: string): Generator<string> {
  for (const line of text.split(/(?<=\n)/)) {
    if (typeof Intl.Segmenter !== 'function') yield line;
    else for (const { segment } of segmenterOf(lang).segment(line)) yield segment;
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

/** One for each language, and the root's for a tag that is none. */
function segmenterOf(lang: string): Intl.Segmenter {
  let known = segmenters.get(lang);
  if (!known) {
    try {
      known = new Intl.Segmenter(lang, { granularity: 'sentence' });
    } catch {
      known = new Intl.Segmenter(undefined, { granularity: 'sentence' });
    }
    segmenters.set(lang, known);
  }
  return known;
}
