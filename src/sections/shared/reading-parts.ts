import { html } from 'lit';
import type { Form } from '../../fields/form.js';
import { anyElement, groupFields } from '../../fields/group.js';
import { indexesAt } from '../../fields/list.js';
import { isMisshapen, rewordedNote } from '../../fields/raw-value.js';
import { watch } from '../../fields/watch.js';
import { isRecord } from '../../json/json.js';
import type { Path } from '../../json/path.js';
import { requireElementAt, requireGroupAt } from '../../model/element-at.js';
import type { Element } from '../../model/element.js';
import { entryTitle } from '../../fields/entry-title.js';
import { heading } from '../../widget/heading.js';

/**
 * Elements of a group to read, where no layout says how: its groups, and each entry of its lists of
 * groups, under a heading of a level, and what stands between them in rows.
 */
export const readingParts = (
  form: Form,
  path: Path,
  keys: readonly string[],
  level: number,
): unknown =>
  watch(form, path, () => {
    const { children } = requireGroupAt(form.store.element, path);
    const recorded = keys.filter((key) => form.store.isRecorded([...path, key]));
    return inRuns(recorded, (key) => isPart(form, [...path, key], children[key]!)).map(
      ({ isPart, keys: run }) =>
        isPart
          ? run.map((key) => part(form, [...path, key], level))
          : html`<dl>${run.map((key) => anyElement(form, [...path, key] as Path))}</dl>`,
    );
  });

/** Each entry of a list of groups under its own heading; without one, where it is the only entry. */
export function readingEntries(form: Form, list: Path, level: number): unknown {
  const indexes = indexesAt(form, list);
  return html`${indexes.map((index) => {
    const entry = [...list, index];
    return indexes.length > 1
      ? html`<article class="block">
          ${heading(level, titleOf(form, entry))} ${groupFields(form, entry)}
        </article>`
      : groupFields(form, entry);
  })}
  ${rewordedNote(form, list)}`;
}

/** Whether an element has a heading: a group, or a list of groups, in the shape that it should have. */
const isPart = (form: Form, path: Path, element: Element): boolean =>
  (element.kind === 'group' || (element.kind === 'list' && element.item.kind === 'group')) &&
  !isMisshapen(form, path);

function part(form: Form, path: Path, level: number): unknown {
  const { kind } = requireElementAt(form.store.element, path);
  return html`<div class="block">
    ${heading(level, form.label(path))}
    ${kind === 'list' ? readingEntries(form, path, level + 1) : groupFields(form, path)}
  </div>`;
}

/** What an entry is called; by its first date where nothing names it. */
function titleOf(form: Form, entry: Path): string {
  const title = entryTitle(form, entry);
  const label = form.label(entry);
  const on = title === label ? firstDate(form, entry) : undefined;
  return on === undefined ? title : form.words.text('changing.about', { entry: label, about: on });
}

function firstDate(form: Form, entry: Path): string | undefined {
  const value: unknown = form.store.at(entry);
  const { children } = requireGroupAt(form.store.element, entry);
  const key = Object.keys(children).find((one) => children[one]!.kind === 'dateTime');
  const on = key !== undefined && isRecord(value) ? value[key] : undefined;
  return typeof on === 'string' ? form.words.date(on) : undefined;
}

/** Keys that follow each other and are drawn alike. */
function inRuns(
  keys: readonly string[],
  isPartAt: (key: string) => boolean,
): { isPart: boolean; keys: string[] }[] {
  const runs: { isPart: boolean; keys: string[] }[] = [];
  for (const key of keys) {
    const last = runs.at(-1);
    const isOne = isPartAt(key);
    if (last?.isPart === isOne) last.keys.push(key);
    else runs.push({ isPart: isOne, keys: [key] });
  }
  return runs;
}
