import { isRecord, type Json } from '../json/json.js';
import { sameJson } from '../json/same-json.js';
import { STANDARD } from '../standard/standard-version.js';
import { whosePlan } from '../standard/whose-plan.js';
import { isDateTimeText } from '../validation/date.js';
import {
  REMARK_KINDS,
  type Remark,
  type Remarks,
  type RemarksPerson,
  type SignOff,
} from './remarks.js';

/**
 * Why remarks cannot be used. `unreadable`: they are none. `version`: of another version of this shape
 * or of the standard. `person`: of another person's plan.
 */
export type RemarksProblem = 'unreadable' | 'version' | 'person';

/** What is in remarks that a host keeps. */
export interface ReadRemarks {
  readonly problem?: RemarksProblem;
  readonly items: readonly Remark[];
  readonly signOffs: readonly SignOff[];
  /** what cannot be read of them: its place among the items or the sign-offs. It is kept as it is. */
  readonly unreadable: readonly (readonly ['items' | 'signOffs', number])[];
}

const NOTHING = { items: [], signOffs: [], unreadable: [] };

/**
 * Reads remarks as a host keeps them, and says what of them cannot be used. Never throws. With a plan,
 * those of another person's plan are refused.
 */
export function readRemarks(given: unknown, plan?: unknown): ReadRemarks {
  if (!isRecord(given) || typeof given.remarks !== 'number')
    return { ...NOTHING, problem: 'unreadable' };
  const { remarks, standard, person, items, signOffs } = given;
  if (remarks !== 1 || !sameJson(standard, STANDARD)) return { ...NOTHING, problem: 'version' };
  if (!isRecord(person) || !Array.isArray(items) || !Array.isArray(signOffs))
    return { ...NOTHING, problem: 'unreadable' };
  if (isOfAnother(person, personOf(plan))) return { ...NOTHING, problem: 'person' };
  const unreadable = [
    ...items.flatMap((one, at) => (isRemark(one) ? [] : [['items', at] as const])),
    ...signOffs.flatMap((one, at) => (isSignOff(one) ? [] : [['signOffs', at] as const])),
  ];
  return { items: items.filter(isRemark), signOffs: signOffs.filter(isSignOff), unreadable };
}

/** Remarks on a plan of which nobody has said anything yet. */
export const emptyRemarks = (plan: unknown): Remarks => ({
  remarks: 1,
  standard: STANDARD,
  person: personOf(plan),
  items: [],
  signOffs: [],
});

function personOf(plan: unknown): RemarksPerson {
  const { nhsNumber, name, born } = whosePlan(plan);
  return {
    ...(nhsNumber && { nhsNumber: nhsNumber.replace(/\D/g, '') }),
    ...(name && { name }),
    ...(born && { born }),
  };
}

/** Whether two say of whom they are, and not the same. A name may be written in another way. */
function isOfAnother(one: Json, other: RemarksPerson): boolean {
  if (one.nhsNumber && other.nhsNumber) return one.nhsNumber !== other.nhsNumber;
  return !!one.born && !!other.born && one.born !== other.born;
}

const isText = (one: unknown): one is string => typeof one === 'string' && one.trim() !== '';

const isBy = (one: unknown): boolean =>
  isRecord(one) && isText(one.by) && isText(one.on) && isDateTimeText.test(one.on);

const isPath = (one: unknown): boolean =>
  Array.isArray(one) && one.every((key) => typeof key === 'string' || Number.isInteger(key));

/** A comment without words says nothing. */
const NEED_WORDS: readonly unknown[] = ['comment', 'suggestion'];

function isRemark(one: unknown): one is Remark {
  if (!isRecord(one) || !isBy(one)) return false;
  const { id, kind, about, text, withdrawn, answer } = one;
  return (
    isText(id) &&
    REMARK_KINDS.some((known) => known === kind) &&
    (isText(text) || (text === undefined && !NEED_WORDS.includes(kind))) &&
    isRecord(about) &&
    isText(about.section) &&
    isPath(about.path) &&
    typeof about.words === 'string' &&
    (about.id === undefined || isText(about.id)) &&
    (withdrawn === undefined || isBy(withdrawn)) &&
    (answer === undefined || (isRecord(answer) && isBy(answer) && isText(answer.text)))
  );
}

const isSignOff = (one: unknown): one is SignOff =>
  isRecord(one) && isBy(one) && isText(one.id) && isText(one.section) && 'content' in one;
