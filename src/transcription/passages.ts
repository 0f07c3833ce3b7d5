import type { DocumentLine } from './document-line.js';
import type { TranscriptionPlace } from './headings.js';
import type { HtmlNode } from './html-node.js';
import { isNhsNumber } from '../validation/formats.js';
import { HeadingReader } from './heading-reader.js';
import type { KnownHeading } from './known-heading.js';
import { HtmlLines } from './lines-of-html.js';
import { withTables } from './lines-of-tables.js';
import { linesOfText } from './lines-of-text.js';

/** Why a passage has no place in a plan yet. */
export type UnplacedReason =
  /** it stands before the first heading */
  | 'noHeading'
  /** nothing of a plan is known to be called so */
  | 'unknownHeading'
  /** coded, agreed, dated, or whose plan it is: a person records that */
  | 'forAPerson'
  /** a table whose columns have headings: what belongs together stands in its rows */
  | 'table'
  /** crossed out, or hidden, in the document */
  | 'crossedOut'
  /** a picture, or a recording */
  | 'picture'
  /** there is more than one NHS number in the document: nobody knows which words are about whom */
  | 'severalPeople';

/** A part of a document: the lines under a heading. */
export interface Passage {
  /** as it stands in the document, with its line */
  readonly heading?: DocumentLine;
  readonly lines: readonly DocumentLine[];
  /** where in a plan it seems to belong; to be confirmed by a person */
  readonly place?: TranscriptionPlace;
  /** where it has no `place` */
  readonly reason?: UnplacedReason;
}

type Growing = { -readonly [K in keyof Omit<Passage, 'lines'>]: Passage[K] } & {
  readonly lines: DocumentLine[];
};

/** The lines of a document: of plain text, or of HTML that was parsed. */
export const documentLines = (source: string | HtmlNode): DocumentLine[] =>
  typeof source === 'string'
    ? linesOfText(source)
    : withTables(new HtmlLines(source).lines).map(({ place: _, ...line }) => line);

const placed = (known: KnownHeading | 'unknown'): Pick<Passage, 'place' | 'reason'> =>
  known === 'unknown'
    ? { reason: 'unknownHeading' }
    : known === 'forAPerson'
      ? { reason: 'forAPerson' }
      : { place: known };

const TEN_DIGITS = /(?<!\d)\d(?:[\s-]?\d){9}(?!\d)/g;

/** Whether a document has the NHS numbers of more than one person. */
const isOfSeveral = (lines: readonly DocumentLine[]): boolean =>
  new Set(
    lines
      .flatMap(({ text }) => text.match(TEN_DIGITS) ?? [])
      .map((number) => number.replace(/\D/g, ''))
      .filter(isNhsNumber),
  ).size > 1;

/** What somebody signed, and when, in so few words that they say nothing else: "Agreed by Joan, 3/5/26". */
const SIGNED =
  /^(?:agreed|signed|completed|reviewed|written|cytunwyd|llofnodwyd)\b.{0,50}\b\d{1,2}(?:[./-]\d{1,2}[./-]|(?:st|nd|rd|th)?\s\p{L}+\s)\d{2,4}$/iu;

/**
 * The parts of a document by its headings, in its order. Every line stands in one of them, and every
 * word of a line, but for the sign before an entry of a list. Where it is about more than one person, none
 * has a place: somebody chooses what is about whom.
 */
export const passagesOf = (lines: readonly DocumentLine[]): Passage[] =>
  isOfSeveral(lines)
    ? passagesByHeading(lines).map(({ place, ...passage }) =>
        place ? { ...passage, reason: 'severalPeople' } : passage,
      )
    : passagesByHeading(lines);

function passagesByHeading(lines: readonly DocumentLine[]): Passage[] {
  const passages: Growing[] = [];
  let current: Growing | undefined;
  const begin = (passage: Growing): Growing => {
    passages.push(passage);
    return passage;
  };
  /** A line that belongs to nothing around it: those like it stand together. */
  const aside = (reason: UnplacedReason, line: DocumentLine): void => {
    const last = passages.at(-1);
    if (last?.reason === reason && !last.heading && last !== current) last.lines.push(line);
    else begin({ reason, lines: [line] });
  };
  const under = (known: KnownHeading | 'unknown', heading: DocumentLine): Growing => {
    const passage = begin({ ...placed(known), heading, lines: [] });
    // the name of a plan is a passage by itself: what follows it is what the plan says
    if (known !== 'contingencyPlans.name') return passage;
    return { place: 'contingencyPlans.whatShouldHappen', lines: [] };
  };
  const add = (passage: Growing, line: DocumentLine): void => {
    // what follows the name of a plan is a passage once it has a line
    if (passages.at(-1) !== passage && !passage.heading && !passage.lines.length)
      passages.push(passage);
    passage.lines.push(line);
  };
  const headings = new HeadingReader(lines);
  for (const [index, line] of lines.entries()) {
    const { mark } = line;
    if (mark && mark !== 'heading') {
      aside(mark, line);
      continue;
    }
    const found = headings.at(index, current?.place);
    if (found) {
      const { leadsTo, heading, rest } = found;
      // what a person records anew is a line by itself: what follows it goes on with what stood before
      if (leadsTo === 'forAPerson' && rest) begin({ reason: leadsTo, heading, lines: [rest] });
      else {
        current = under(leadsTo, heading);
        if (rest) add(current, rest);
      }
      continue;
    }
    if (SIGNED.test(line.text)) {
      aside('forAPerson', line);
      continue;
    }
    current ??= begin({ reason: 'noHeading', lines: [] });
    add(current, line);
  }
  return passages;
}
