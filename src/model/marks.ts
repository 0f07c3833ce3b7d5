import type { Element, Facts } from './element.js';

/** Whether an element is marked so: a list is what its entries are. */
const isMarked = (element: Element, mark: 'added' | 'further'): boolean => {
  const { [mark]: marked }: Pick<Facts, 'added' | 'further'> =
    element.kind === 'list' ? element.item : element;
  return marked === true;
};

/** Whether it is ours or a supplier's, and not the standard's. */
export const isAdded = (element: Element): boolean => isMarked(element, 'added');

/** Whether no layout places it, so that it is drawn after what the layout of its group places. */
export const isFurther = (element: Element): boolean => isMarked(element, 'further');
