import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Path } from '../json/path.js';
import type { ElementAt, ItemOf, PathTo } from '../model/typed-path.js';
import type { ModelOfKey, WidgetKey } from '../standard/plan-model.js';
import { requireListAt } from '../model/element-at.js';
import { addWords } from './add-words.js';
import { entryButtons } from './entry-buttons.js';
import { entryGroupName } from './entry-title.js';
import { field } from './field.js';
import type { Form, PathIn, RenderRegion } from './form.js';
import { hasError, messages, shownFindings } from './issues.js';
import { isMisshapen, rawRow, rawValue, rewordedNote } from './raw-value.js';
import { listKeys } from './list-keys.js';
import { removalWithUndo } from './removal.js';
import { drawnOnce } from './drawn-once.js';
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

export interface ListOptions<Entry extends Path = Path> {
  /** draws the controls of one entry, or one entry as a document shows it */
  readonly entry?: (path: Entry) => unknown;
  /** the entries are short: one line each, without a heading */
  readonly singleLine?: boolean;
  /** the heading says it already */
  readonly hiddenLabel?: boolean;
}

/** An element that repeats, with entries to add, move and remove. Read-only: a list. */
export const listField = <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
  options: ListOptions<PathTo<ItemOf<ElementAt<ModelOfKey<K>, P>>>> = {},
): unknown =>
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
        : captureList(form, region, path, options as ListOptions);
    },
    { shallow: true },
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
        (index) => html`<li part="entry">${each([...path, index])}</li>`,
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

function captureList(
  form: Form,
  region: RenderRegion,
  path: Path,
  { entry, singleLine = !entry, hiddenLabel }: ListOptions,
): unknown {
  const id = form.id(path);
  const entries = entriesAt(form, path);
  const findings = shownFindings(form, path, false);
  const hint = form.elementText(path, 'hint');
  const each = entry ?? ((at: Path) => field(form, at, { hiddenLabel: true }));
  const removal = removalWithUndo(form, region, path);
  const keys = listKeys(form, path, removal.removeEmpty);
  // whoever has made a second one knows how
  const tellsKeys = keys.press !== undefined && entries.length < 2;
  const described = [
    hint && `${id}-hint`,
    findings.length && `${id}-messages`,
    tellsKeys && `${id}-keys`,
  ].filter(Boolean);
  const keyOf = keysOf(form, entries);
  return html`<fieldset
    class="list"
    part="list"
    ?data-invalid=${hasError(findings)}
    aria-describedby=${described.join(' ') || nothing}
  >
    <legend part="label" class=${hiddenLabel ? 'vh' : nothing}>${form.label(path)}</legend>
    ${hint ? html`<p id="${id}-hint" class="hint" part="hint">${hint}</p>` : nothing}
    ${messages(form, `${id}-messages`, findings)}
    ${stretches(entries).map(
      (start) =>
        html`<ol
          part="entries"
          class="entries ${singleLine ? 'short' : ''} ${entries.length > STRETCH ? 'stretch' : ''}"
          start=${start + 1}
          @keydown=${keys.press}
          @paste=${keys.paste}
          ${entries.length > STRETCH ? drawnOnce(start / STRETCH) : nothing}
        >
          ${repeat(
            entries.slice(start, start + STRETCH),
            (_entry, at) => keyOf(undefined, start + at),
            (_entry, at) =>
              captureEntry(
                form,
                path,
                start + at,
                entries.length,
                each([...path, start + at]),
                { singleLine, isGroup: entry !== undefined },
                removal.remove,
              ),
          )}
        </ol>`,
    )}
    ${removal.undo()}
    <button
      type="button"
      class="add"
      part="button add-button"
      id="${id}-add"
      ?disabled=${form.disabled}
      @click=${() => form.add(path, entries.length)}
    >
      ${addWords(form, path)}
    </button>
    ${
      tellsKeys
        ? html`<p id="${id}-keys" class="hint on-screen" part="hint" ?hidden=${!entries.length}>
            ${form.words.text('list.keys')}
          </p>`
        : nothing
    }
  </fieldset>`;
}

/**
 * A browser skips drawing what is off the screen, but looks at each thing that it may skip in every
 * frame. So a list of thousands of entries is drawn in stretches.
 */
const STRETCH = 50;

/** The index at which each stretch of a list starts. */
const stretches = (entries: ListEntries): number[] =>
  Array.from({ length: Math.ceil(entries.length / STRETCH) }, (_, index) => index * STRETCH);

const captureEntry = (
  form: Form,
  path: Path,
  index: number,
  count: number,
  inside: unknown,
  { singleLine, isGroup }: { singleLine: boolean; isGroup: boolean },
  remove: (index: number) => void,
): unknown =>
  html`<li class="entry" part="entry" id=${form.id([...path, index]) + '-entry'}>
    ${singleLine ? nothing : html`<p class="entry-name" part="entry-name">${form.label([...path, index])}</p>`}
    <div
      class="entry-body"
      part="entry-body"
      role=${isGroup ? 'group' : nothing}
      aria-label=${isGroup ? entryGroupName(form, [...path, index]) : nothing}
    >
      ${inside}
    </div>
    ${entryButtons(form, path, index, count, remove)}
  </li>`;
