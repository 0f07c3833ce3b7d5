import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dragHandle } from '../../fields/drag-handle.js';
import { entryButton } from '../../fields/entry-buttons.js';
import { entryGroupName } from '../../fields/entry-title.js';
import type { Form, PathIn } from '../../fields/form.js';
import { labelMark } from '../../fields/label-mark.js';
import { entriesAt, keysOf } from '../../fields/list.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { removalWithUndo } from '../../fields/removal.js';
import { toolbar } from '../../fields/toolbar.js';
import { guardShape } from '../../fields/guard-shape.js';
import { watch } from '../../fields/watch.js';
import type { Path } from '../../json/path.js';
import type { ElementAt, ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import type { AnyEntry } from './levels.js';
import { addEntryButton } from '../shared/add-button.js';
import { archivedLine } from '../shared/archived.js';
import type { ArchiveDialog } from './archiving.js';
import type { EntryFilter } from './filter.js';
import { folded } from '../shared/folded.js';

/** A plan that is captured: its form, and what is only of the screen. */
export interface Outline {
  readonly form: Form<'careAndSupportPlan'>;
  readonly filter: EntryFilter;
  readonly archiving: ArchiveDialog;
  /** the level of the heading of a need */
  readonly needLevel: number;
}

/** How the entries of a list are drawn: each as a line that opens to all of it. */
interface Layout<Entry> {
  /** its classes, and the names of its part */
  readonly className: string;
  /** how many levels an entry's heading is below a need's */
  readonly depth: number;
  readonly words: (form: Form<'careAndSupportPlan'>, entry: PathTo<Entry>) => string;
  readonly facts: (form: Form<'careAndSupportPlan'>, entry: PathTo<Entry>) => readonly unknown[];
  readonly body: (outline: Outline, entry: PathTo<Entry>) => unknown;
  readonly isOpen?: boolean;
  /** the heading says what the list is */
  readonly hiddenLabel?: boolean;
  /** what a new entry starts with */
  readonly start?: unknown;
}

/** The entries of the list at a path. */
type EntryAt<P> = ItemOf<ElementAt<ModelOfKey<'careAndSupportPlan'>, P>>;

/** Needs, goals or actions: those in sight, each as one line that opens in its place. */
export const outlineEntries = <const P extends Path>(
  outline: Outline,
  path: PathIn<'careAndSupportPlan', P>,
  layout: Layout<EntryAt<P>>,
): unknown => {
  const { form, filter } = outline;
  return watch(
    form,
    path,
    (region) => {
      if (isMisshapen(form, path)) return rawValue(form, path);
      const all = entriesAt(form, path);
      const keyOf = keysOf(form, all);
      const seen = [...all.keys()].filter((index) => filter.shows([...path, index]));
      const removal = removalWithUndo(form, region, path);
      return html`<fieldset class="list outline-list" part="list">
        <legend part="label" class=${layout.hiddenLabel ? 'vh' : nothing}>
          ${form.label(path)}${labelMark(form, path)}
        </legend>
        <ol class="outline" part="entries">
          ${repeat(
            seen,
            (index) => keyOf(undefined, index),
            (index) =>
              entry(outline, path, index, {
                layout: layout as unknown as Layout<AnyEntry>,
                seen,
                remove: removal.remove,
              }),
          )}
        </ol>
        ${hiddenLine(outline, all.length - seen.length)} ${removal.undo()}
        ${filter.view === 'archived' ? nothing : addEntryButton(form, path, layout.start)}
      </fieldset>`;
    },
    { shallow: true },
  );
};

const hiddenLine = ({ form, filter }: Outline, count: number): unknown =>
  count
    ? html`<p class="hint hidden-line" part="hint">
        ${form.elementText([], filter.view === 'current' ? 'filter.away' : 'filter.hidden', {
          count,
          view: form.elementText([], `filter.${filter.view}`),
        })}
      </p>`
    : nothing;

interface EntryPosition {
  readonly layout: Layout<AnyEntry>;
  /** the entries of its list that are in sight */
  readonly seen: readonly number[];
  readonly remove: (index: number) => void;
}

function entry(
  outline: Outline,
  path: Path,
  index: number,
  { layout, seen, remove }: EntryPosition,
): unknown {
  const { form, filter, archiving } = outline;
  const at = [...path, index] as unknown as PathTo<AnyEntry>;
  // what is archived stands where it stood
  const inSight = filter.view === 'archived' ? [index] : seen;
  const mover = (action: 'moveUp' | 'moveDown', arrow: string, by: number) => {
    const to = inSight[inSight.indexOf(index) + by];
    return to === undefined
      ? nothing
      : entryButton(form, at, action, arrow, () => form.move(path, index, to));
  };
  return html`<li
    class="outline-entry ${layout.className}"
    part="entry ${layout.className}"
    id="${form.id(at)}-entry"
  >
    ${dragHandle(form, path, index, inSight)}
    ${folded(form, at, {
      level: outline.needLevel + layout.depth,
      isOpen: layout.isOpen,
      words: () => layout.words(form, at),
      facts: () => layout.facts(form, at),
      body: () =>
        html`${archivedLine(form, at)} ${guardShape(form, at, () => layout.body(outline, at))}`,
      group: entryGroupName(form, at),
      foot: () =>
        toolbar(
          form,
          html`${archiving.button(at, () => remove(index))}
            <div class="entry-buttons" part="entry-buttons">
              ${mover('moveUp', '↑', -1)}${mover('moveDown', '↓', 1)}
            </div>`,
          { label: form.label(at), className: 'foot', part: 'entry-foot' },
        ),
    })}
    ${form.remarks?.beside(form, at)}
  </li>`;
}
