/**
 * How much of the window, in pixels, a keyboard on the screen covers from below. Browsers leave the
 * window as long as it is, and make what is visible of it shorter.
 */
export function coveredBelow(view: Window): number {
  const { visualViewport: visible, innerHeight } = view;
  // of a page that was made larger, a part is seen for another reason
  if (!visible || Math.abs(visible.scale - 1) > 0.01) return 0;
  return Math.max(0, innerHeight - visible.offsetTop - visible.height);
}

/** Scrolls as little as it takes for an element to be seen, above a keyboard on the screen. */
export function scrollIntoSight(element: Element): void {
  const view = element.ownerDocument.defaultView;
  const covered = view ? coveredBelow(view) : 0;
  const { style } = element as Partial<ElementCSSInlineStyle>;
  const own = style?.scrollMarginBlockEnd ?? '';
  if (covered) style?.setProperty('scroll-margin-block-end', `${covered}px`);
  element.scrollIntoView({ block: 'nearest' });
  if (covered) style?.setProperty('scroll-margin-block-end', own);
}
