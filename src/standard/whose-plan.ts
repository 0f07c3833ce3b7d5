import { isRecord } from '../json/json.js';
import { valueAt } from '../json/path.js';
import { trimmed } from '../text/plain-characters.js';

/** Whose plan one is, as far as it is recorded; `''` for what is not. */
export interface WhosePlan {
  readonly name: string;
  readonly born: string;
  readonly nhsNumber: string;
}

const PERSON = 'personDemographics';
const NAMES = ['title', 'firstName', 'familyName', 'suffix'];

/** Whose plan any value is, without making a store of it: a caseload has hundreds. */
export function whosePlan(plan: unknown): WhosePlan {
  const person = onlyOne(valueAt(plan, [PERSON]));
  const text = (...path: string[]): string => wordsOf(valueAt(person, path));
  return { name: fullNameOf(person), born: text('dateOfBirth'), nhsNumber: text('nhsNumber') };
}

/** The name that somebody goes by in a record, by their demographics. */
export function fullNameOf(person: unknown): string {
  const name = onlyOne(valueAt(person, ['name']));
  if (!isRecord(name)) return wordsOf(name);
  return (
    wordsOf(name.fullName) ||
    NAMES.map((key) => wordsOf(name[key]))
      .filter(Boolean)
      .join(' ')
  );
}

// as the views read what came in another shape

const onlyOne = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value;

function wordsOf(value: unknown): string {
  const only = onlyOne(value);
  return typeof only === 'string' || Number.isFinite(only) ? trimmed(String(only)) : '';
}
