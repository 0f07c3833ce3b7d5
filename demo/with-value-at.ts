import type { Path } from 'pcsp-elements';

/** A copy of a plan with another value at a path, to show what a choice would make of it. */
export function withValueAt<T>(root: T, [key, ...rest]: Path, next: unknown): T {
  if (key === undefined) return next as T;
  const copy = (Array.isArray(root) ? [...(root as unknown[])] : { ...root }) as T;
  const inner = withValueAt<unknown>(Reflect.get(copy as object, key), rest, next);
  if (inner === undefined && Array.isArray(copy)) copy.splice(Number(key), 1);
  else Object.assign(copy as object, { [key]: inner });
  return copy;
}
