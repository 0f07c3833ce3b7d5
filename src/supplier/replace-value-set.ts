import { isRecord } from '../json/json.js';
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
 * library. Throws a RangeError for a name that no list has, and a TypeError for what is no list.
 */
export function replaceValueSet(name: ValueSetName, by: Omit<ValueSet, 'name'>): void {
  if (!Object.hasOwn(valueSets, name))
    throw new RangeError(
      `No list of codes is called “${name}”: ${Object.keys(valueSets).join(', ')}.`,
    );
  checkList(by);
  const set: ValueSet = valueSets[name];
  for (const key of Object.keys(set)) if (key !== 'name') Reflect.deleteProperty(set, key);
  Object.assign(set, by);
  modelChanged();
}

/** Throws a TypeError for what is no list of codes. Every code would be an error of one that is closed and empty. */
function checkList(by: Omit<ValueSet, 'name'>): void {
  const isNamed = isRecord(by) && [by.title, by.system].every((one) => typeof one === 'string');
  if (!isNamed || (by.concepts !== undefined && !Array.isArray(by.concepts)))
    throw new TypeError('A list of codes has a `title`, a `system`, `closed` and its `concepts`.');
  if (by.closed && !by.concepts?.length)
    throw new TypeError('A closed list without `concepts` would let no code stand.');
}
