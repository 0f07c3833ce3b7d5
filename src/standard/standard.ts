import { planModel } from './plan-model.js';
import { elements } from './rows.js';
import { STANDARD } from './standard-version.js';

/** The standard: its name, its model, and its elements as a table. */
export const standard = {
  ...STANDARD,
  /** the model: a group whose children are the sections, in the standard's order */
  plan: planModel,
  /** every element as a row, with the columns of PRSB's table */
  elements,
} as const;
