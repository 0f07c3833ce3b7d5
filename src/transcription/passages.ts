import { isVisible } from '../text/plain-characters.js';
import type { DocumentLine } from './document-line.js';
import type { TranscriptionPlace } from './headings.js';
import type { HtmlNode } from './html-node.js';
import { isNhsNumber } from '../validation/formats.js';
import { comparable, knownHeading, type KnownHeading } from './known-heading.js';
import { HtmlLines, type HtmlLine } from './lines-of-html.js';
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

/** Where lines are people to reach: a label before a number there is no heading. */
const OF_PEOPLE: ReadonlySet<TranscriptionPlace> = new Set([
  'contingencyPlans.whoShouldBeContacted',
  'personalContacts',
  'professionalContacts',
]);

/** The lines of a document: of plain text, or of HTML that was parsed. */
export const documentLines = (source: string | HtmlNode): DocumentLine[] =>
  typeof source === 'string'
    ? linesOfText(source)
    : withTables(new HtmlLines(source).lines).map(({ place: _, ...line }) => line);

/** A heading before words on the same line, and what is left of the line. */
function splitLine(line: DocumentLine): [heading: string, rest: string] | undefined {
  const { text, headed = 0 } = line;
  const colon = text.search(/[:\t]/);
  if (colon > 0 && knownHeading(text.slice(0, colon)))
    return [text.slice(0, colon + 1), text.slice(colon + 1).trim()];
  // bold, up to a colon
  if (headed && colon > 0 && colon <= headed)
    return [text.slice(0, colon + 1), text.slice(colon + 1).trim()];
  return undefined;
}

const SHORT = 60;

/** What nobody writes by itself but as a heading. */
const SURE = /^(?:triggers|strengths|needs|goals|formulation|sbardunau|cryfderau|anghenion|nodau)$/;

/** What a line that is nothing but a heading leads to, after another line and under a passage. */
function headingOf(
  { text, mark, isEntry, isAlone }: DocumentLine,
  before: DocumentLine | undefined,
  current: Growing | undefined,
): KnownHeading | 'unknown' | undefined {
  const known = knownHeading(text);
  if (mark === 'heading') return known ?? 'unknown';
  const hasColon = text.endsWith(':');
  if (isEntry && !hasColon) return undefined;
  if (!known)
    return hasColon && text.length <= SHORT && !isOfPeople(current) ? 'unknown' : undefined;
  const words = comparable(text);
  const isSure = hasColon || isAlone || before?.isEntry || words.includes(' ') || SURE.test(words);
  return isSure ? known : undefined;
}

const isOfPeople = (passage: Growing | undefined): boolean =>
  passage?.place !== undefined && OF_PEOPLE.has(passage.place);

/** Somebody's doctor is one of the people to reach. */
const DOCTOR = /^(?:gp\b|general practice|medd)/;

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
  for (const [index, line] of lines.entries()) {
    const { mark } = line;
    if (mark && mark !== 'heading') {
      aside(mark, line);
      continue;
    }
    const whole = headingOf(line, lines[index - 1], current);
    if (whole) {
      current = under(whole, line);
      continue;
    }
    const split = splitLine(line);
    const known = split && (knownHeading(split[0]) ?? 'unknown');
    const isLabel =
      known === 'unknown' || (known === 'forAPerson' && DOCTOR.test(comparable(split?.[0] ?? '')));
    if (split && known && !(isLabel && isOfPeople(current))) {
      const [text, rest] = split;
      const heading = { number: line.number, text };
      if (known === 'forAPerson' && isVisible(rest)) {
        begin({ reason: known, heading, lines: [{ number: line.number, text: rest }] });
        continue;
      }
      current = under(known, heading);
      if (isVisible(rest)) add(current, { number: line.number, text: rest });
      continue;
    }
    current ??= begin({ reason: 'noHeading', lines: [] });
    add(current, line);
  }
  return passages;
}

/**
 * Of a table that has its headings in a column, each row is a heading and what belongs to it. Where they
 * are in a row, what belongs together stands beside each other, which lines do not tell: it is left to a
 * person as it is.
 */
function withTables(lines: readonly HtmlLine[]): HtmlLine[] {
  const rows = new Map<string, HtmlLine[]>();
  for (const line of lines) {
    const { table, row } = line.place ?? {};
    if (table === undefined) continue;
    const key = `${table}/${row}`;
    const inRow = rows.get(key);
    if (inRow) inRow.push(line);
    else rows.set(key, [line]);
  }
  const across = new Set<number>();
  const down = new Set<number>();
  for (const row of rows.values()) {
    const cellsWithHeadings = new Set(
      row.filter(({ text }) => knownHeading(text)).map(({ place }) => place?.cell),
    );
    const { table } = row[0]!.place!;
    if (cellsWithHeadings.size > 1) across.add(table);
    else if (cellsWithHeadings.has(1) && row.some(({ place }) => place!.cell > 1)) down.add(table);
  }
  return lines.map((line) => {
    const { place, mark } = line;
    if (!place || mark === 'picture' || mark === 'crossedOut') return line;
    if (across.has(place.table)) return { ...line, mark: 'table' };
    if (!down.has(place.table)) return line;
    const row = rows.get(`${place.table}/${place.row}`) ?? [];
    const isFirst = row[0] === line && place.cell === 1;
    if (isFirst && row.some((other) => other.place!.cell > 1)) return { ...line, mark: 'heading' };
    // what stands beside a heading is what it is about
    return mark === 'heading' ? (({ mark: _, ...rest }) => rest)(line) : line;
  });
}
