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
  let [least, most] = [spentOn(small), spentOn(large)];
  const ratioNow = () => most / Math.max(least, QUICK / TIMES / 4);
  // a machine that is busy or collects garbage only makes it longer: what looks bad is looked at again
  for (let again = 0; again < 3 && most >= QUICK && ratioNow() >= MOST; again++) {
    least = Math.min(least, spentOn(small));
    most = Math.min(most, spentOn(large));
  }
  if (most < QUICK) return;
  const ratio = ratioNow();
  assert.ok(ratio < MOST, `${TIMES} times the input took ${ratio.toFixed(0)} times as long`);
}
