import { isRecord } from '../json/json.js';
import { valueAt } from '../json/path.js';
import { readableValue } from '../model/readable-value.js';
import { trimmed } from '../text/plain-characters.js';
import { planModel } from './plan-model.js';

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
  const person = readableValue(planModel.children[PERSON], valueAt(plan, [PERSON])).value;
  const text = (...path: string[]): string => wordsOf(valueAt(person, path));
  return { name: fullNameOf(person), born: text('dateOfBirth'), nhsNumber: text('nhsNumber') };
}

/** The name that somebody goes by in a record, by their demographics as they can be read. */
export function fullNameOf(person: unknown): string {
  const name = valueAt(person, ['name']);
  if (!isRecord(name)) return wordsOf(name);
  return (
    wordsOf(name.fullName) ||
    NAMES.map((key) => wordsOf(name[key]))
      .filter(Boolean)
      .join(' ')
  );
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? trimmed(value) : '');
