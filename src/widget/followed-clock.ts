import type { Settings } from '../context/settings-context.js';
import { latestNow } from '../validation/date.js';

/**
 * Knows by which clock a value was judged. One that was set before there was a provider around it was
 * judged by the device's.
 */
export class FollowedClock {
  #clock?: Settings['now'];
  #latest = latestNow();

  /** Whether the clock is another now, and shows another time. */
  isOther({ now }: Settings): boolean {
    if (now === this.#clock) return false;
    const before = this.#latest;
    this.#clock = now;
    this.#latest = latestNow(now());
    return this.#latest !== before;
  }
}
