// Where a page of the bench puts what it measures, and the clock.
import { deep } from './bare.js';

export const stage = document.createElement('main');
document.body.append(stage);

export const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Milliseconds until something was painted: the first frame, or the first in which it is there. */
export async function timed(
  show: () => unknown,
  isThere: () => boolean = () => true,
): Promise<number> {
  stage.replaceChildren();
  await painted();
  const start = performance.now();
  show();
  for (;;) {
    await painted();
    const spent = performance.now() - start;
    if (isThere()) return spent;
  }
}

/** Puts the focus in a text box in the middle of what is there. */
export function focusMiddle(): void {
  const boxes = deep<HTMLTextAreaElement>(stage, 'textarea');
  boxes[Math.floor(boxes.length / 2)]?.focus();
}
