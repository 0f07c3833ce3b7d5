/** The end of the scale of importance and confidence, which begins with 1. */
export const SCALE_MAX = 10;

/** A number on the scale, in whichever form it came. */
export function onScale(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  const isOnIt = Number.isInteger(number) && Number(number) >= 1 && Number(number) <= SCALE_MAX;
  return isOnIt ? Number(number) : undefined;
}
