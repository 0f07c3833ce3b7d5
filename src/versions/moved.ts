/**
 * The places in a list of which something has to move to bring its numbers into order, and no more
 * of them than it takes: all but a longest increasing subsequence. Places without a number stay out
 * of it.
 */
export function movedPlaces(numbers: readonly (number | undefined)[]): Set<number> {
  /** for each length, the place that ends the sequence of that length with the lowest number */
  const ends: number[] = [];
  /** the place before each place in the sequence that it ends */
  const before = new Map<number, number | undefined>();
  for (const [place, number] of numbers.entries()) {
    if (number === undefined) continue;
    const length = firstNotBelow(ends, number, numbers);
    before.set(place, ends[length - 1]);
    ends[length] = place;
  }
  const moved = new Set(before.keys());
  for (let place = ends.at(-1); place !== undefined; place = before.get(place)) moved.delete(place);
  return moved;
}

function firstNotBelow(
  ends: readonly number[],
  number: number,
  numbers: readonly (number | undefined)[],
): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? -1] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
