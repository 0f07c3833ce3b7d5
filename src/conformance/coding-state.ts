import type { Element } from '../model/element.js';
import { isRecord } from '../json/json.js';
import { isPossibleCode } from '../validation/snomed-code.js';
import { findConcept, type ValueSet } from '../value-sets/value-set.js';

/**
 * Why what is recorded in a coded element is not what the standard's list asks for. `notFromList`: a
 * code of another system, such as HL7's for statuses, or one that the list's system cannot have.
 * `inWords`: words and no code.
 */
export type CodingState = 'notFromList' | 'inWords';

/**
 * How a coded value falls short of the standard's list; `undefined` where it does not, as far as can be
 * told without a terminology service: of a list that we do not hold, that the code is of its system.
 */
export function codingStateOf(element: Element, value: unknown): CodingState | undefined {
  if ((element.kind !== 'coding' && element.kind !== 'codedText') || !element.codes)
    return undefined;
  if (!isRecord(value)) return undefined;
  const coding: unknown = element.kind === 'coding' ? value : value.coding;
  const { system, code } = isRecord(coding) ? coding : {};
  if (typeof system !== 'string' || typeof code !== 'string') return 'inWords';
  return isOfList(element.codes, { system, code }) ? undefined : 'notFromList';
}

function isOfList(codes: ValueSet, coding: { system: string; code: string }): boolean {
  const isOfSystem = (system: string) => system === codes.system;
  // a concept may be offered as an aid where the list itself cannot be
  const held = findConcept(codes, coding);
  return isOfSystem(held?.system ?? coding.system) && isPossibleCode(coding);
}

/** Of two places of one element, what is worse. */
export const worse = (one?: CodingState, other?: CodingState): CodingState | undefined =>
  [one, other].includes('notFromList') ? 'notFromList' : (one ?? other);
