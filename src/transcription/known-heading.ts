import { plainCharacters } from '../text/plain-characters.js';
import { forAPerson, transcriptionHeadings, type TranscriptionPlace } from './headings.js';

/** What a heading leads to: a place in a plan, or what only a person records. */
export type KnownHeading = TranscriptionPlace | 'forAPerson';

/** A heading as it is compared: without its number ("2. Goals", "Goal 2"), its punctuation, and whose it is. */
export const comparable = (heading: string): string =>
  plainCharacters(heading)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\bi'm\b/g, 'i am')
    .replace(/&/g, 'and')
    .replace(/^[#\s]*(?:\(?(?:\d{1,2}|[a-z])[.)]\s*)*/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:my|our|the|your|fy) (?=\S)/, '')
    .replace(/(?<=\p{L}) \d{1,2}$/u, '');

const known: ReadonlyMap<string, KnownHeading> = new Map(
  [...Object.entries(transcriptionHeadings), ['forAPerson', forAPerson] as const].flatMap(
    ([place, names]) =>
      names.split('|').map((name) => [comparable(name), place as KnownHeading] as const),
  ),
);

/**
 * What the heading of one entry calls it: "Goal: …" is what the need above it is hoped to come to, where
 * "Goals" may be of all of them.
 */
const OF_ONE =
  /^(?:need|concern|problem|goal|aim|objective|action|outcome|result|angen|pryder|nod|amcan|gweithred|canlyniad)$/;

/** Whether a heading is of one need, goal, action or outcome. */
export const isOfOne = (heading: string): boolean => OF_ONE.test(comparable(heading));

/** Longer than any that is known, number and all. */
const LONGEST = 100;

/** What a heading leads to; `undefined` where nobody is known to call anything so. */
export const knownHeading = (heading: string): KnownHeading | undefined =>
  heading.length > LONGEST ? undefined : known.get(comparable(heading));
