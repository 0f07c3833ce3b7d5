import { byId } from './dom.js';

/** What a page shows in the place of the plan: of these, one at a time. */
export type View = 'form' | 'choices' | 'earlier';

export function showView(id: View): void {
  for (const view of document.querySelectorAll<HTMLElement>('.view')) view.hidden = view.id !== id;
  byId('sides', HTMLElement).hidden = id === 'earlier';
}

export const isShown = (id: View): boolean => !byId(id, HTMLElement).hidden;

/** Puts the reader at the top of what is shown, where it says what that is. */
export function goToTop(): void {
  const main = byId('plan', HTMLElement);
  main.focus({ preventScroll: true });
  main.scrollIntoView();
}
