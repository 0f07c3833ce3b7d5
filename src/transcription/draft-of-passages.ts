import { IMPORT_NOTE } from '../model/import-note.js';
import type { DraftOfKey } from '../standard/plan-model.js';
import type { CopiedPlan } from './copied-plan.js';
import { joined, passageWriters, type GrowingCopy, type SaidInDocument } from './copy-passage.js';
import type { DocumentLine } from './document-line.js';
import type { TranscriptionPlace } from './headings.js';
import type { Passage } from './passages.js';

export interface TranscriptionOptions {
  /** what the document is called: it stands in the notes of what came from it */
  readonly document?: string;
  /** a person has read each passage beside its source, and confirmed it */
  readonly confirmed?: boolean;
}

/** A plan that was copied from a document, and what of the document is not in it. */
export interface Transcription {
  /** only words: nothing coded, agreed or dated. Each entry says in its `importNote` where it is from. */
  readonly value: DraftOfKey<'plan'>;
  /** in the order of the document, with the numbers of their lines */
  readonly unplaced: readonly Passage[];
}

/** What each entry of a list says: of lines with signs before them, one for each sign. */
export function documentEntries(lines: readonly DocumentLine[]): string[] {
  const entries: string[] = [];
  let hasSign = false;
  for (const { text, isEntry, isAlone } of lines) {
    // a document that breaks its lines goes on with the sentence of the one before
    const isMore = !isEntry && !isAlone && (hasSign || /^\p{Ll}/u.test(text));
    if (isMore && entries.length) entries[entries.length - 1] += `\n${text}`;
    else {
      entries.push(text);
      hasSign = isEntry ?? false;
    }
  }
  return entries;
}

/** What a passage becomes where it is placed: for a name, its heading. */
export function saidIn({ place, heading, lines }: Passage): SaidInDocument {
  const isName = place === 'contingencyPlans.name';
  const all = isName && heading ? [heading, ...lines] : lines;
  return {
    text: all.map(({ text }) => text).join('\n'),
    entries: documentEntries(all),
    heading: heading?.text,
  };
}

/** Where the heading is the name of what it is over, and needs no note. */
const NAMED_BY_HEADING: ReadonlySet<TranscriptionPlace | undefined> = new Set([
  'contingencyPlans.name',
  'additionalSupportPlans',
]);

const linesInWords = (lines: readonly DocumentLine[]): string => {
  let [first, last] = [Infinity, 0];
  for (const { number } of lines) [first, last] = [Math.min(first, number), Math.max(last, number)];
  return first === last ? String(first) : `${first}–${last}`;
};

/**
 * Where a passage is from, as a line of an import's note: in English, as all of them are, with names that
 * are shown in the reader's language.
 */
function noteOf(
  { heading, lines, place }: Passage,
  { document, confirmed }: TranscriptionOptions,
): string {
  const all = heading ? [heading, ...lines] : lines;
  const from = [linesInWords(all), ...(document ? [document.replace(/\s+/g, ' ')] : [])].join(', ');
  const state = confirmed ? 'Confirmed' : 'Not confirmed';
  return [
    `${state}, copied from the document, lines: ${from}`,
    ...(heading && !NAMED_BY_HEADING.has(place)
      ? [`Heading in the document: ${heading.text}`]
      : []),
  ].join('\n');
}

/** Whether a passage may stand between a need and what hangs on it: a part of it, or a label among them. */
const isWithinNeed = ({ place, heading }: Passage): boolean =>
  place
    ? /^careAndSupportPlan\.(?:goalsAndHopes|actionsAndActivities|outcomes)$/.test(place)
    : heading !== undefined && heading.text.endsWith(':');

/**
 * A draft of a plan from the passages that have a place, and the others. Nothing in it is coded, agreed or
 * dated, and each entry says in its `importNote` which lines it is from and that nobody confirmed it. Every
 * word of the document is in the draft or in `unplaced`.
 */
export function draftOfPassages(
  passages: readonly Passage[],
  options: TranscriptionOptions = {},
): Transcription {
  const plan: CopiedPlan = {};
  const copy: GrowingCopy = { plan };
  const unplaced: Passage[] = [];
  for (const passage of passages) {
    const { place } = passage;
    const said = saidIn(passage);
    if (!isWithinNeed(passage)) copy.need = copy.goal = undefined;
    // a heading over nothing says nothing
    if (!place || !said.text) {
      unplaced.push(passage);
      continue;
    }
    const note = noteOf(passage, options);
    for (const noted of passageWriters[place](copy, said))
      noted[IMPORT_NOTE] = joined(noted[IMPORT_NOTE], note);
  }
  return { value: plan as DraftOfKey<'plan'>, unplaced };
}
