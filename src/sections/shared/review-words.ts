import type { Form } from '../../fields/form.js';
import { overdueSentence } from '../../fields/overdue.js';
import type { Leaf } from '../../model/element.js';
import type { PathTo } from '../../model/typed-path.js';
import { isDateTimeText } from '../../validation/date.js';
import { lineTextAt } from './line-text.js';

/** On what date something is looked at again, or that it should have been; `''` where no date says it. */
export function reviewWords(form: Form, path: PathTo<Leaf<'dateTimeOrDuration'>>): string {
  const said = lineTextAt(form, path);
  const date = isDateTimeText.test(said) ? said : '';
  return (
    overdueSentence(form, path) ||
    (date && form.words.text('section.reviewDue', { date: form.words.date(date) }))
  );
}
