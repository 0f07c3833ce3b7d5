// What of a widget is seen, and how well, as the browser draws it.
import { contrast, parseColor } from '../../stories/support/contrast.js';
import { insideOf } from './hostile-css.js';

/** An element is drawn in a shadow root, so what is around that counts, too. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as ShadowRoot).host ??
  null;

const isClear = (color: string): boolean => /^(transparent|rgba\(.*, 0\))$/.test(color);

/** The colour behind an element. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

const isDisabled = (element: Element): boolean =>
  element.closest(':disabled, [aria-disabled="true"]') !== null;

/** For screen readers only, or not drawn. */
const isHidden = (element: Element): boolean =>
  element.closest('.vh') !== null ||
  // what is for screen readers alone is hidden by this where it has no class for it
  getComputedStyle(element).clipPath === 'inset(50%)' ||
  !element.checkVisibility({ visibilityProperty: true }) ||
  element.getClientRects().length === 0;

const hasWords = (element: Element): boolean =>
  element.matches('input:not([type=radio]), textarea, select') ||
  [...element.childNodes].some(
    ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && /\S/.test(textContent ?? ''),
  );

/** Every element that has words of its own, as far as it can be used and seen. */
export const wordsIn = (widget: Element): Element[] =>
  insideOf(widget).filter((one) => hasWords(one) && !isDisabled(one) && !isHidden(one));

const named = (element: Element): string =>
  `${element.localName}.${element.className} “${(element.textContent ?? '').trim().slice(0, 20)}”`;

/** Words with less contrast than they need, a line for each; `ground` where it is not what is drawn. */
export function faintWords(widget: Element, least: number, ground?: string): string[] {
  const words = wordsIn(widget);
  if (!words.length) throw new Error('There are no words.');
  return words.flatMap((one) => {
    const behind = ground ?? groundOf(one);
    const ratio = contrast(parseColor(getComputedStyle(one).color), parseColor(behind));
    return ratio < least ? [`${named(one)}: ${ratio.toFixed(2)}`] : [];
  });
}

/**
 * What is typed in one line, long data, tables of figures and long lists; text areas where they cannot grow
 * with their text. All of them scroll by keyboard.
 */
const SCROLLED = `input, pre, .scroll[tabindex="0"], .options, .side${CSS.supports('field-sizing', 'content') ? '' : ', textarea'}`;

/** Words that do not fit into the box that they stand in, and are cut. */
export function cutWords(widget: Element): string[] {
  const cuts = insideOf(widget).filter((one) => {
    if (isHidden(one) || one.matches(SCROLLED)) return false;
    const { overflowX, overflowY } = getComputedStyle(one);
    const isWider = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0;
    const isHigher = one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 0;
    return (overflowX !== 'visible' && isWider) || (overflowY !== 'visible' && isHigher);
  });
  return cuts.map(named);
}

/** What is pressed or typed in. A label is part of its button. */
export const targetsIn = (widget: Element): Element[] =>
  insideOf(widget)
    .filter((one) => one.matches('button, summary, select, input, textarea, .phone'))
    .filter((one) => !isHidden(one))
    .map((one) => one.closest('label') ?? one);

/** What is pressed or typed in and smaller than a size, a line for each. */
export const smallTargets = (
  widget: Element,
  least: number,
  targets = targetsIn(widget),
): string[] =>
  targets.flatMap((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width < least || height < least ? [`${named(one)}: ${width} x ${height}`] : [];
  });
