import { html, nothing } from 'lit';
import { entryButton, removeButton } from '../../fields/entry-buttons.js';
import type { Form } from '../../fields/form.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { watch } from '../../fields/watch.js';
import { toDateTime } from '../../model/uk-clock.js';
import type { Path } from '../../json/path.js';
import { isVisible } from '../../text/plain-characters.js';
import type { Json } from '../../json/json.js';

/** With a date: anything else there is shown, and hides no entry that somebody may need. */
export const isArchivedEntry = ({ archivedOn }: Json): boolean =>
  typeof archivedOn === 'string' && isVisible(archivedOn);

export const isArchived = (form: Form, entry: Path): boolean =>
  isArchivedEntry({ archivedOn: form.store.at([...entry, 'archivedOn']) });

/** When an entry was archived; nothing for one in use. */
export const archivedLine = (form: Form, entry: Path): unknown => {
  const on = [...entry, 'archivedOn'];
  return watch(form, on, () => {
    if (isMisshapen(form, on)) return rawValue(form, on);
    if (!isArchived(form, entry)) return nothing;
    const date = form.words.date(String(form.store.at(on)));
    return html`<p class="archived" part="archived">
      ${form.words.text('list.archivedOn', { date })}
    </p>`;
  });
};

/** An entry that was saved once is archived and can be restored; one added by mistake is removed. */
export function archiveOrRemoveButton(form: Form, entry: Path): unknown {
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
