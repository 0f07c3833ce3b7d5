import { modelChanged } from '../model/from-model.js';
import { valueSets, type ValueSetName } from '../value-sets/index.js';
import type { ValueSet } from '../value-sets/value-set.js';

/**
 * Puts another list of codes in the place of one that the library comes with, wherever the model takes
 * codes from it: what is offered, with its displays and synonyms, whether other codes are errors, and
 * which address a terminology service knows it by. Codes that were recorded from the former list and
 * are to stand belong in `alsoAccepted`, or are errors where the new list is closed.
 *
 * To be called once, before elements are made or values are checked: it holds for this copy of the
 * library.
 */
export function replaceValueSet(name: ValueSetName, by: Omit<ValueSet, 'name'>): void {
  const set: ValueSet = valueSets[name];
  for (const key of Object.keys(set)) if (key !== 'name') Reflect.deleteProperty(set, key);
  Object.assign(set, by);
  modelChanged();
}
