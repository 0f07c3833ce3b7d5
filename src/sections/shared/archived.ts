import { html, nothing } from 'lit';
import { entryButton, removeButton } from '../../fields/entry-buttons.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import type { Group } from '../../model/element.js';
import type { archivedOn } from './shared.model.js';
import { watch } from '../../fields/watch.js';
import { toDateTime } from '../../model/uk-clock.js';
import type { PathTo } from '../../model/typed-path.js';
import { pathIn } from '../../fields/path-in.js';
import { isArchivedBy } from '../../validation/archived.js';
import { isDateTimeText } from '../../validation/date.js';

/** An element with a date on which it was archived. */
export type Archivable = Group<{ archivedOn: typeof archivedOn }>;

/** By a date that has come. A date to come, and anything else there, is shown and hides nothing. */
export const isArchived = (form: Form, entry: PathTo<Archivable>): boolean =>
  isArchivedBy({ archivedOn: form.store.at([...entry, 'archivedOn']) }, form.settings.now());

/** When an entry was archived; of one in use, what else stands there, such as a date to come. */
export const archivedLine = (form: Form, entry: PathTo<Archivable>): unknown => {
  const on = pathIn(form, [...entry, 'archivedOn']);
  return watch(form, on, () => {
    if (isMisshapen(form, on)) return rawValue(form, on);
    if (!isArchived(form, entry))
      return form.store.isRecorded(on) ? html`<dl>${field(form, on)}</dl>` : nothing;
    const date = form.words.date(String(form.store.at(on)));
    return html`<p class="archived" part="archived">
      ${form.words.text('list.archivedOn', { date })}
    </p>`;
  });
};

/** In the line of an entry: when it was archived, or is to be. */
export function archivedFact(form: Form, entry: PathTo<Archivable>): string {
  const on = pathIn(form, [...entry, 'archivedOn']);
  const date: unknown = form.store.at(on);
  const isKnown =
    form.store.isRecorded(on) && typeof date === 'string' && isDateTimeText.test(date);
  if (!isKnown) return '';
  const words = isArchived(form, entry) ? 'list.archivedOn' : 'list.archivesOn';
  return form.words.text(words, { date: form.words.date(date) });
}

/** An entry that was saved once is archived and can be restored; one added by mistake is removed. */
export function archiveOrRemoveButton(form: Form, entry: PathTo<Archivable>): unknown {
  if (form.store.isNew(entry))
    return html`<div class="entry-end" part="entry-foot">${removeButton(form, entry)}</div>`;
  const archived = isArchived(form, entry);
  const action = archived ? 'restore' : 'archive';
  return html`<div class="entry-end" part="entry-foot">
    ${entryButton(form, entry, `${action}Entry`, form.words.text(`list.${action}`), () =>
      form.archive(entry, archived ? undefined : toDateTime(form.settings.now())),
    )}
  </div>`;
}
