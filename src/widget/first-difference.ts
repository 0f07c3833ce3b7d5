/** The first place at which two lists are not the same, up to the end of the first. */
export function firstDifference(
  list: readonly unknown[],
  other: readonly unknown[],
  isSame: (one: unknown, other: unknown) => boolean = Object.is,
): number {
  const found = list.findIndex((one, index) => !isSame(one, other[index]));
  return found < 0 ? list.length : found;
}
