import { valueAt } from '../json/path.js';

/** Whose plan one is, as far as it is recorded; `''` for what is not. */
export interface WhosePlan {
  readonly name: string;
  readonly born: string;
  readonly nhsNumber: string;
}

/** Whose plan any value is, without making a store of it: a caseload has hundreds. */
export function whosePlan(plan: unknown): WhosePlan {
  const text = (...path: string[]): string => {
    const value = valueAt(plan, ['personDemographics', ...path]);
    return typeof value === 'string' ? value.trim() : '';
  };
  const names = ['title', 'firstName', 'familyName', 'suffix'].map((key) => text('name', key));
  return {
    name: text('name', 'fullName') || names.filter(Boolean).join(' '),
    born: text('dateOfBirth'),
    nhsNumber: text('nhsNumber'),
  };
}
