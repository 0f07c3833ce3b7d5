/** Where a value is: keys of objects and indexes of lists, from the root of a section or a plan. */
export type Path = readonly (string | number)[];

/** The value at a path, or `undefined`. Reads own properties only. */
export function valueAt(value: unknown, path: Path): unknown {
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** Whether a path leads to another one, or to something below it. */
export const beginsWith = (path: Path, above: Path): boolean =>
  above.every((key, index) => key === path[index]);

export const samePath = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index]);
