import type { PcspChange } from '../events/events.js';
import type { Form } from '../fields/form.js';
import { entryKey } from '../store/entry-keys.js';
import { isArchivedBy } from '../validation/archived.js';
import { firstDifference } from './first-difference.js';

type ChangeDone = Pick<PcspChange, 'path' | 'previous' | 'next'>;

/** What a change did, as a list says it of its entries: “Trigger 2 removed”; or what it is a change of. */
export function whatChanged(form: Form, { path, previous, next }: ChangeDone): string {
  const of = (action: 'added' | 'removed' | 'archived' | 'restored', entry: ChangeDone['path']) =>
    form.words.text(`list.${action}`, { entry: form.label(entry) });
  if (path.at(-1) === 'archivedOn')
    return of(
      isArchivedBy({ archivedOn: next }, form.settings.now()) ? 'archived' : 'restored',
      path.slice(0, -1),
    );
  const [before, after] = [previous ?? [], next ?? []];
  if (!Array.isArray(before) || !Array.isArray(after)) return form.label(path);
  const first = firstDifference(before, after, isSameEntry);
  if (after.length > before.length) return of('added', [...path, first]);
  if (after.length < before.length) return of('removed', [...path, first]);
  return moved(form, path, before, after) ?? form.label(path);
}

const isSameEntry = (one: unknown, other: unknown): boolean =>
  one === other || (entryKey(one) !== undefined && entryKey(one) === entryKey(other));

/** Where an entry went from and to, if that is all. */
function moved(
  form: Form,
  path: ChangeDone['path'],
  before: readonly unknown[],
  after: readonly unknown[],
): string | undefined {
  const differ = [...before.keys()].filter((index) => !isSameEntry(before[index], after[index]));
  const [from, to] = [differ[0], differ.at(-1)];
  if (from === undefined || to === undefined || from === to) return undefined;
  // an entry went up where what was last of them is first now
  const isUp = isSameEntry(before[to], after[from]);
  const [start, end] = isUp ? [to, from] : [from, to];
  if (!isSameEntry(before[start], after[end])) return undefined;
  const entry = form.label([...path, start]);
  return form.words.text('list.moved', { entry, position: end + 1 });
}
