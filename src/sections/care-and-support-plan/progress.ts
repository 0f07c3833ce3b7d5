import type { Coding } from '../../model/element.js';
import { activityStatuses, goalAchievements } from '../../value-sets/progress.js';
import type { Concept } from '../../value-sets/value-set.js';
import { isRecord, type Json } from '../../json/json.js';
import { isArchivedEntry } from '../shared/archived.js';
import { recordsIn, type Level } from './levels.js';

/** How far a goal or an action is. A goal that was achieved is done. */
export type ProgressState = 'open' | 'done' | 'stopped';

type Codes = Readonly<Record<string, ProgressState>>;

const GOAL_CODES: Codes = { achieved: 'done', sustaining: 'done' };
const ACTION_CODES: Codes = { completed: 'done', cancelled: 'stopped', stopped: 'stopped' };

/*
 * Which codes of SNOMED CT the standard's lists of statuses hold, only a terminology service knows,
 * and a status may be words alone. So all but HL7's codes go by their words, and only where these
 * are the words and nothing more: “not done” and “nearly done” are open. The words are those of each
 * language that comes with the library, whatever the widget speaks: a plan written in Welsh is as
 * far on when it is read in English.
 */
const DONE = [
  /^(goal )?(achieved|complete|completed|done|finished|met|performed|sustained|sustaining)$/,
  /^(cwblhawyd|cyflawnwyd|gorffennwyd|gwnaed|yn cael ei (gynnal|chynnal))$/,
  /^wedi( ei|'i) (gwblhau|chwblhau|gyflawni|chyflawni|g?orffen|g?wneud)$/,
];
const STOPPED = [
  /^(abandoned|canceled|cancelled|discontinued|stopped)$/,
  /^(canslwyd|stopiwyd)$/,
  /^wedi( ei|'i) (ganslo|chanslo|stopio)$/,
];

/** SNOMED CT's full names end with a tag: “Done (qualifier value)”. */
function withoutTag(words: string): string {
  if (!words.endsWith(')')) return words;
  const begin = words.indexOf('(', words.lastIndexOf(')', words.length - 2) + 1);
  return begin < 0 ? words : words.slice(0, begin);
}

// a pattern for the end of a text would be tried at each of its characters
function withoutEnd(words: string): string {
  let end = words.length;
  while (/^[\s.!]/.test(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}

function byWords(words: unknown): ProgressState {
  if (typeof words !== 'string') return 'open';
  const plain = withoutEnd(withoutTag(words.trim().toLowerCase().replace(/[‘’ʼ]/g, "'")));
  const isOneOf = (patterns: readonly RegExp[]) => patterns.some((one) => one.test(plain));
  return isOneOf(DONE) ? 'done' : isOneOf(STOPPED) ? 'stopped' : 'open';
}

/** By the code where it is one of HL7's, else by the code's words, else by somebody's own. */
function progressOf(
  coding: unknown,
  text: unknown,
  concepts: readonly Concept[],
  codes: Codes,
): ProgressState {
  const { system, code, display } = (isRecord(coding) ? coding : {}) as Partial<Coding>;
  const known = concepts.some((one) => one.system === system && one.code === code);
  return known ? (codes[code ?? ''] ?? 'open') : byWords(display ?? text);
}

export const goalProgress = ({ goalStatus }: Json): ProgressState =>
  progressOf(goalStatus, undefined, goalAchievements, GOAL_CODES);

export const actionProgress = ({ status }: Json): ProgressState =>
  isRecord(status)
    ? progressOf(status.coding, status.text, activityStatuses, ACTION_CODES)
    : 'open';

type Counts = Readonly<Record<ProgressState, number>>;

/** How many current goals and actions there are, and how many entries were archived. */
export interface Tally {
  readonly goals: Counts;
  readonly actions: Counts;
  /** what is in an archived entry is archived with it, and not counted again */
  readonly archived: number;
}

const NONE: Counts = { open: 0, done: 0, stopped: 0 };
const NOTHING: Tally = { goals: NONE, actions: NONE, archived: 0 };

export const total = ({ open, done, stopped }: Counts): number => open + done + stopped;

/** Done with, one way or the other. */
export const closed = ({ done, stopped }: Counts): number => done + stopped;

const sum = (a: Counts, b: Counts): Counts => ({
  open: a.open + b.open,
  done: a.done + b.done,
  stopped: a.stopped + b.stopped,
});

const add = (a: Tally, b: Tally): Tally => ({
  goals: sum(a.goals, b.goals),
  actions: sum(a.actions, b.actions),
  archived: a.archived + b.archived,
});

/** What an entry counts for by itself. */
const own: Readonly<Record<Level['name'], (entry: Json) => Tally>> = {
  need: () => NOTHING,
  goal: (entry) => ({ ...NOTHING, goals: { ...NONE, [goalProgress(entry)]: 1 } }),
  action: (entry) => ({ ...NOTHING, actions: { ...NONE, [actionProgress(entry)]: 1 } }),
};

// an edit makes new objects along its path and no others: what was counted stays counted
const counted = new WeakMap<Json, Tally>();

/** What there is in an entry, and the entry itself. */
export function tallyOf(level: Level, entry: Json): Tally {
  let tally = counted.get(entry);
  if (!tally) {
    tally = isArchivedEntry(entry)
      ? { ...NOTHING, archived: 1 }
      : add(own[level.name](entry), level.below ? tallyIn(level.below, entry) : NOTHING);
    counted.set(entry, tally);
  }
  return tally;
}

/** What there is in the list of a level that an object holds. */
export const tallyIn = (level: Level, holder: Json): Tally =>
  recordsIn(holder[level.list]).reduce(
    (tally, [, entry]) => add(tally, tallyOf(level, entry)),
    NOTHING,
  );
