import type { Form } from '../../fields/form.js';

/** The class of a section's widget, which draws it without an element, too. */
export interface SectionClass {
  readonly styles: unknown;
  view(form: Form, properties?: object): unknown;
}

/** The classes of suppliers' sections that are registered, by their keys in a plan. */
export const suppliedViews = new Map<string, SectionClass>();
