import { isRecord, type Json } from '../json/json.js';
import { activityStatuses, goalAchievements } from './progress.js';
import type { Concept } from './value-set.js';

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

/** SNOMED CT's full names end with a tag: “Done (qualifier value)”. In brackets may stand anything else. */
const TAG =
  /\((?:qualifier value|finding|situation|observable entity|event|procedure|regime\/therapy)\)$/;

// a pattern for the end of a text would be tried at each of its characters
function withoutEnd(words: string): string {
  let end = words.length;
  while (/^[\s.!]/.test(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}

function byWords(words: unknown): ProgressState {
  if (typeof words !== 'string') return 'open';
  const plain = withoutEnd(words.trim().toLowerCase().replace(/[‘’ʼ]/g, "'").replace(TAG, ''));
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
  const { system, code, display } = isRecord(coding) ? coding : ({} as Json);
  const known = concepts.find((one) => one.system === system && one.code === code);
  return known ? (codes[known.code] ?? 'open') : byWords(display ?? text);
}

export const goalProgress = ({ goalStatus }: Json): ProgressState =>
  progressOf(goalStatus, undefined, goalAchievements, GOAL_CODES);

export const actionProgress = ({ status }: Json): ProgressState =>
  isRecord(status)
    ? progressOf(status.coding, status.text, activityStatuses, ACTION_CODES)
    : 'open';
