import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Path } from '../json/path.js';
import type { ElementAt, ItemOf, PathTo } from '../model/typed-path.js';
import type { ModelOfKey, WidgetKey } from '../standard/plan-model.js';
import { requireListAt } from '../model/element-at.js';
import { field } from './field.js';
import type { Form, ListOptions, PathIn } from './form.js';
import { later } from './later.js';
import { isMisshapen, rawRow, rawValue, rewordedNote } from './raw-value.js';
import { watch } from './watch.js';

export type ListEntries = readonly unknown[];

export const entriesAt = <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
): ListEntries => {
  const value = form.store.at(path);
  return Array.isArray(value) ? value : [];
};

/** The indexes of the entries to draw. A document has none of those that record nothing, if not open. */
export const indexesAt = (form: Form, path: Path): number[] =>
  [...entriesAt(form, path).keys()].filter((index) => {
    const at = [...path, index];
    return !form.readonly || form.store.isRecorded(at) || form.parts?.isOpen({ path: at });
  });

/** What `repeat` tells entries apart by, for as long as they are edited, moved and taken back. */
export function keysOf(
  { store }: Form,
  entries: ListEntries,
): (entry: unknown, index: number) => unknown {
  return (_, index) => store.keyOf(entries[index]) ?? index;
}

/** An element that repeats, with entries to add, move and remove. Read-only: a list. */
export const listField = <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
  options: ListOptions<PathTo<ItemOf<ElementAt<ModelOfKey<K>, P>>>> = {},
): unknown =>
  later(form, path, () =>
    watch(
      form,
      path,
      (region) => {
        requireListAt(form.store.element, path);
        if (isMisshapen(form, path)) {
          return form.readonly && !options.hiddenLabel ? rawRow(form, path) : rawValue(form, path);
        }
        return form.readonly
          ? viewList(form, path, options as ListOptions)
          : form.capturing?.list(form, region, path, options as ListOptions);
      },
      { shallow: true },
    ),
  );

function viewList(form: Form, path: Path, { entry, hiddenLabel }: ListOptions): unknown {
  const indexes = indexesAt(form, path);
  if (!indexes.length) return nothing;
  const each = entry ?? ((at: Path) => field(form, at, { hiddenLabel: true }));
  const keyOf = keysOf(form, entriesAt(form, path));
  const items = html`<ul part="list entries" class="entries">
      ${repeat(
        indexes,
        (index) => keyOf(undefined, index),
        (index) =>
          html`<li part="entry">
            ${later(form, [...path, index], () => each([...path, index]))}
          </li>`,
      )}
    </ul>
    ${rewordedNote(form, path)}`;
  return hiddenLabel
    ? items
    : html`<div class="row" part="row">
        <dt part="label">${form.label(path)}</dt>
        <dd part="value">${items}</dd>
      </div>`;
}
