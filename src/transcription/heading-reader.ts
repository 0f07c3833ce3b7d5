import { isVisible } from '../text/plain-characters.js';
import type { DocumentLine } from './document-line.js';
import type { TranscriptionPlace } from './headings.js';
import { comparable, knownHeading, type KnownHeading } from './known-heading.js';

/** A heading in a document, and what it leads to. */
export interface FoundHeading {
  readonly leadsTo: KnownHeading | 'unknown';
  readonly heading: DocumentLine;
  /** what stands behind it on its line */
  readonly rest?: DocumentLine;
}

/** Where lines are people to reach: a label before a number there is no heading. */
const OF_PEOPLE: ReadonlySet<TranscriptionPlace> = new Set([
  'contingencyPlans.whoShouldBeContacted',
  'personalContacts',
  'professionalContacts',
]);

/** Somebody's doctor is one of the people to reach. */
const DOCTOR = /^(?:gp\b|general practice|medd)/;

/** What nobody writes by itself but as a heading. */
const SURE = /^(?:triggers|strengths|needs|goals|formulation|sbardunau|cryfderau|anghenion|nodau)$/;

const SHORT = 60;

const isSeveralWords = (heading: string): boolean => comparable(heading).includes(' ');

/** A number that a heading of a document begins with: "3. Needs and goals". */
const numberOf = (text: string): number | undefined => {
  const [, number] = /^(\d{1,2})[.)]?\s+\p{Lu}/u.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
};

/** A few words that end as no sentence does. */
const LIKE_A_HEADING = /^\p{Lu}[^.,;:!?\d]*$/u;

const FEW_WORDS = 5;

/** In a plan for a crisis, what is done is what should happen: it is no action of a goal. */
const inItsPlan = (
  known: FoundHeading['leadsTo'] | undefined,
  place: TranscriptionPlace | undefined,
): FoundHeading['leadsTo'] | undefined =>
  known === 'careAndSupportPlan.actionsAndActivities' && place?.startsWith('contingencyPlans.')
    ? 'contingencyPlans.whatShouldHappen'
    : known;

/** A heading before words on the same line, and what is left of the line. */
function splitLine({
  text,
  headed = 0,
}: DocumentLine): [heading: string, rest: string] | undefined {
  const colon = text.search(/[:\t]/);
  // known, or bold up to a colon
  if (colon > 0 && (knownHeading(text.slice(0, colon)) || (headed && colon <= headed)))
    return [text.slice(0, colon + 1), text.slice(colon + 1).trim()];
  const dash = text.search(/\s[-–—]\s/);
  // one word before a dash may be what an entry is about
  if (dash > 0 && isSeveralWords(text.slice(0, dash)) && knownHeading(text.slice(0, dash)))
    return [text.slice(0, dash + 2), text.slice(dash + 2).trim()];
  return undefined;
}

/** A label of a form: a few words before a colon. */
function splitLabel({ text }: DocumentLine): [heading: string, rest: string] | undefined {
  const [, label, rest] = /^(\p{Lu}[^.,;:!?\d]{0,40}:)\s(.*)$/u.exec(text) ?? [];
  return label !== undefined && label.split(/\s+/).length <= FEW_WORDS
    ? [label, rest!.trim()]
    : undefined;
}

/** Finds the headings of a document, line after line: what is one depends on what stands around it. */
export class HeadingReader {
  readonly #lines: readonly DocumentLine[];
  /** the number of the last heading that has one, and its line */
  #number: { readonly is: number; readonly index: number } | undefined;
  /** the last heading has its words behind it, as on a form */
  #isOnForm = false;

  constructor(lines: readonly DocumentLine[]) {
    this.#lines = lines;
  }

  /** The heading that a line is or begins with, under a passage of a place. */
  at(index: number, place: TranscriptionPlace | undefined): FoundHeading | undefined {
    const line = this.#lines[index]!;
    const whole = inItsPlan(this.#whole(index, place), place);
    if (whole) {
      const number = numberOf(line.text);
      if (number !== undefined) this.#number = { is: number, index };
      this.#isOnForm = false;
      return { leadsTo: whole, heading: line };
    }
    const found = this.#beforeWords(line, place);
    if (found) this.#isOnForm = found.rest !== undefined;
    return found;
  }

  #whole(
    index: number,
    place: TranscriptionPlace | undefined,
  ): FoundHeading['leadsTo'] | undefined {
    const { text, mark, isEntry, isAlone } = this.#lines[index]!;
    const known = knownHeading(text);
    if (mark === 'heading') return known ?? 'unknown';
    const hasColon = text.endsWith(':');
    if (isEntry && !hasColon) return undefined;
    if (known) {
      const isSure =
        hasColon ||
        isAlone ||
        this.#lines[index - 1]?.isEntry ||
        isSeveralWords(text) ||
        SURE.test(comparable(text));
      return isSure ? known : undefined;
    }
    return this.#isUnknown(index, place) ? 'unknown' : undefined;
  }

  /** Whether a line that nobody is known to call anything so is a heading all the same. */
  #isUnknown(index: number, place: TranscriptionPlace | undefined): boolean {
    const { text, isAlone } = this.#lines[index]!;
    if (text.length > SHORT) return false;
    if (isAlone && this.#isNextNumber(index)) return true;
    if (place && OF_PEOPLE.has(place)) return false;
    return text.endsWith(':') || (place !== undefined && this.#isOverLines(index));
  }

  /** Whether it goes on with the numbers of the headings, and not with those of a list. */
  #isNextNumber(index: number): boolean {
    const number = numberOf(this.#lines[index]!.text);
    if (number === undefined || this.#number === undefined) return false;
    const isFirstUnder = index - 1 === this.#number.index;
    const isInList = !isFirstUnder && numberOf(this.#lines[index - 1]?.text ?? '') !== undefined;
    return number === this.#number.is + 1 && !isInList;
  }

  /** Whether a few words stand over lines that belong to them, apart from the lines before. */
  #isOverLines(index: number): boolean {
    const [line, next] = [this.#lines[index]!, this.#lines[index + 1]];
    return (
      line.isAlone === true &&
      next !== undefined &&
      !next.isAlone &&
      !/^\p{Ll}/u.test(next.text) &&
      LIKE_A_HEADING.test(line.text) &&
      line.text.split(/\s+/).length <= FEW_WORDS
    );
  }

  #beforeWords(
    line: DocumentLine,
    place: TranscriptionPlace | undefined,
  ): FoundHeading | undefined {
    const split =
      splitLine(line) ?? (this.#isOnForm && !line.isEntry ? splitLabel(line) : undefined);
    if (!split) return undefined;
    const [text, rest] = split;
    const leadsTo = inItsPlan(knownHeading(text), place) ?? 'unknown';
    const isLabel =
      leadsTo === 'unknown' || (leadsTo === 'forAPerson' && DOCTOR.test(comparable(text)));
    if (isLabel && place && OF_PEOPLE.has(place)) return undefined;
    const { number } = line;
    return {
      leadsTo,
      heading: { number, text },
      ...(isVisible(rest) && { rest: { number, text: rest } }),
    };
  }
}
