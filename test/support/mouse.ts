// A real mouse, as slow as a hand.
import { sendMouse } from '@web/test-runner-commands';
import { pause } from './widget.js';

/** How long a hand keeps a button down, in milliseconds. */
const HELD = 90;

/** Longer than between the two clicks of a double click. */
export const DELIBERATELY = 500;

type Point = [x: number, y: number];

/** The middle of an element, once it is in sight and nothing moves it any more. */
export async function middleOf(element: Element): Promise<Point> {
  let last = Number.NaN;
  for (let still = 0; still < 5; await pause(50)) {
    const { top } = element.getBoundingClientRect();
    still = top === last && top >= 0 && top < innerHeight ? still + 1 : 0;
    last = top;
    if (!still) element.scrollIntoView({ block: 'center' });
  }
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + Math.min(width / 2, 20)), Math.round(top + height / 2)];
}

/** Presses whatever is at a point. The browser answers before the page has heard it. */
export async function pressAt(position: Point, held = HELD): Promise<void> {
  await sendMouse({ type: 'move', position });
  await sendMouse({ type: 'down' });
  await pause(held);
  await sendMouse({ type: 'up' });
  await pause(50);
}

/** Presses an element: moves to its middle, and holds the button as long as a hand does. */
export const pressWithMouse = async (element: Element): Promise<void> =>
  pressAt(await middleOf(element));

/** Presses twice as fast as hands do by habit, wherever the element is after the first press. */
export async function doublePress(element: Element): Promise<void> {
  const position = await middleOf(element);
  await sendMouse({ type: 'move', position });
  for (let press = 0; press < 2; press++) {
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
  }
  await pause(50);
}
