// How many data items the standard has, counted from the model.
import { elements } from '../../src/standard/rows.js';

const keys = elements().map(({ key }) => key);

const isBelow = (key: string, other: string): boolean =>
  key.startsWith(`${other}.`) || key.startsWith(`${other}[]`);

/** The keys of elements that have no element below them. */
export const dataItems: readonly string[] = keys.filter(
  (key) => !keys.some((other) => isBelow(other, key)),
);

/** Those of some elements, but for what is excepted. */
export const dataItemsOf = (
  chosen: readonly string[],
  except: readonly string[] = [],
): readonly string[] => {
  const isOf = (key: string, among: readonly string[]) =>
    among.some((other) => key === other || isBelow(key, other));
  return dataItems.filter((key) => isOf(key, chosen) && !isOf(key, except));
};
