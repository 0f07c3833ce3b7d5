import type { PlanSection } from '../context/plan-context.js';
import type { AnySectionKey } from '../standard/plan-model.js';
import type { WidgetForm } from './widget-form.js';

/** Chromium would put the middle of what is taller than the window in the middle of the window. */
function focusTop(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}

type FormInPlan = Pick<
  WidgetForm,
  | 'isTyping'
  | 'take'
  | 'flush'
  | 'discardPendingEdit'
  | 'revealAndFocus'
  | 'restoreFocus'
  | 'openProblems'
  | 'noteEdit'
  | 'noteSave'
  | 'noteLoad'
  | 'closeParts'
  | 'drawing'
>;

/** A section as the plan that it is in knows it. */
export const sectionInPlan = (
  key: AnySectionKey,
  host: HTMLElement,
  form: FormInPlan,
  redraw: () => unknown,
): PlanSection => ({
  key,
  host,
  get isTyping() {
    return form.isTyping;
  },
  take: () => form.take(),
  flush: () => form.flush(),
  discardPendingEdit: () => form.discardPendingEdit(),
  revealAndFocus: (path) => form.revealAndFocus(path),
  restoreFocus: (path) => form.restoreFocus(path),
  focus: () => {
    // what is above it has its height then
    form.drawing?.flush();
    focusTop(host.shadowRoot?.getElementById('section'));
  },
  redraw: () => void redraw(),
  openProblems: () => form.openProblems(),
  noteEdit: (path) => form.noteEdit(path),
  noteSave: () => form.noteSave(),
  noteLoad: () => form.noteLoad(),
  closeParts: () => form.closeParts(),
});
