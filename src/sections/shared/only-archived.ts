import { html, nothing } from 'lit';
import type { Form } from '../../fields/form.js';
import { entriesAt, indexesAt } from '../../fields/list.js';
import { isRecord } from '../../json/json.js';
import type { Path } from '../../json/path.js';
import { isArchivedBy } from '../../validation/archived.js';
import { isAfter, isDateTimeText } from '../../validation/date.js';

/** That every entry of a list is archived, how many there are, and when the last was; else `''`. */
export function onlyArchived(form: Form, path: Path): string {
  const now = form.settings.now();
  const entries = entriesAt(form, path);
  const recorded = indexesAt(form, path).map((index) => entries[index]);
  const archived = recorded.filter(isRecord).filter((entry) => isArchivedBy(entry, now));
  if (!archived.length || archived.length < recorded.length) return '';
  const dates = archived.map(({ archivedOn }) => String(archivedOn));
  const last = dates.reduce((latest, one) => (isLater(one, latest) ? one : latest));
  return form.words.text('list.onlyArchived', {
    count: archived.length,
    date: form.words.date(last),
  });
}

const isLater = (one: string, other: string): boolean =>
  isDateTimeText.test(one) && (!isDateTimeText.test(other) || isAfter(one, other));

/** The same as a document says it, in the place of the entries. */
export function onlyArchivedLine(form: Form, path: Path): unknown {
  const words = onlyArchived(form, path);
  return words ? html`<p class="nothing" part="nothing">${words}</p>` : nothing;
}
