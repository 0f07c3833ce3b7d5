import { planModel } from './plan-model.js';
import { elements } from './rows.js';

/** The standard: its name, its model, and its elements as a table. */
export const standard = {
  name: 'PRSB PCSP',
  version: '2.0',
  /** the model: a group whose children are the sections, in the standard's order */
  plan: planModel,
  /** every element as a row, with the columns of PRSB's table */
  elements,
} as const;
