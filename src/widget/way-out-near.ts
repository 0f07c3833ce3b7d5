/** What Tab stops at in a part that is read. */
const STOPS = 'a[href], button:enabled:not([tabindex="-1"]), summary';

/** What has a way out of its own. */
const PARTS = '.changeable, .contents, section';

/** How many stops there are from something to the way out, at most. */
const FAR = 2;

/** Where it is among what is drawn, it goes with that: a part has the one that it was drawn with. */
const drawn = new WeakMap<Element, HTMLElement>();

/** Brings the way out of a long part to what has the focus, before it: a link, or what opens more. */
export function keepWayOutNear(event: Event): void {
  const target = event.target as HTMLElement;
  const part = event.currentTarget as HTMLElement;
  const way = drawn.get(part) ?? part.querySelector<HTMLElement>(':scope > .way-out');
  if (!way || way.contains(target) || target.closest(PARTS) !== part) return;
  drawn.set(part, way);
  const all = [...part.querySelectorAll<HTMLElement>(`${STOPS}, .way-out`)].filter(
    (one) => one === way || (!way.contains(one) && one.checkVisibility()),
  );
  const from = all.indexOf(way);
  const to = all.indexOf(target);
  const stop = target.closest<HTMLElement>('a[href], details:has(> summary:focus)');
  if (stop && (from < 0 || Math.abs(from - to) > FAR)) stop.before(way);
}
