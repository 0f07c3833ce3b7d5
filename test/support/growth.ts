// Whether work grows with its input and no faster, told without a clock on the wall.
import assert from 'node:assert/strict';

const TIMES = 8;
/** Between what is linear, times 8, and what is quadratic, times 64. */
const MOST = 28;
/** What takes less of the processor's time, in milliseconds, is not measured well, and is fast enough. */
const QUICK = 60;

const spentOn = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Fails where eight times the input takes about the square of that. `make` is not measured. */
export function assertLinear(make: (size: number) => () => void, size: number): void {
  const small = make(size);
  const large = make(size * TIMES);
  small();
  const most = spentOn(large);
  if (most < QUICK) return;
  // the best of several, as a machine that is busy or collects garbage only makes it longer
  const best = (work: () => void, first = Infinity): number =>
    [0, 0].reduce((least) => Math.min(least, spentOn(work)), first);
  const ratio = best(large, most) / Math.max(best(small), QUICK / TIMES / 4);
  assert.ok(ratio < MOST, `${TIMES} times the input took ${ratio.toFixed(0)} times as long`);
}
