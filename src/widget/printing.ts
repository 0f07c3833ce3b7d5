import type { LitElement } from 'lit';
import { PrintEvents } from './print-events.js';
import type { WidgetForm } from './widget-form.js';

/** Opens what is folded while the page is printed: on paper nothing can be opened. */
export const openForPrint = (host: LitElement, form: () => WidgetForm): PrintEvents =>
  new PrintEvents(
    host,
    () => form().openAll(),
    () => form().closeOpened(),
  );
