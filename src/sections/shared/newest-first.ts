import type { Form } from '../../fields/form.js';
import { indexesAt } from '../../fields/list.js';

/** The indexes of the entries to draw, newest first. One without a date is new, or nobody can tell. */
export function newestFirst(form: Form<'formulations' | 'proceduresAndTherapies'>): number[] {
  const dateOf = (index: number): string => {
    const date = form.store.at([index, 'date']);
    return typeof date === 'string' ? date : '9';
  };
  return indexesAt(form, []).sort((a, b) => dateOf(b).localeCompare(dateOf(a)) || b - a);
}
