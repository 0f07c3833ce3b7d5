import type { WidgetKey } from '../standard/plan-model.js';
import type { WidgetController } from './widget-controller.js';

/**
 * Ctrl+Z and Ctrl+Y, or Command+Z and Shift+Command+Z, take edits back and do them again. While a
 * field is being typed in, they are the browser's own.
 */
export const historyKeys =
  <K extends WidgetKey>(controller: WidgetController<K>) =>
  (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if ((key !== 'z' && !isRedo) || controller.isTyping) return;
    event.preventDefault();
    if (isRedo) controller.redo();
    else controller.undo();
  };
