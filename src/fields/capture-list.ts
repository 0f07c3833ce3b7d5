import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Path } from '../json/path.js';
import { dragHandle } from './drag-handle.js';
import { drawnOnce } from './drawn-once.js';
import { entryButtons } from './entry-buttons.js';
import { entryGroupName } from './entry-title.js';
import { field } from './field.js';
import type { Form, ListOptions, RenderRegion } from './form.js';
import { later } from './later.js';
import { hasError, messages, shownFindings } from './issues.js';
import { labelMark } from './label-mark.js';
import { entriesAt, keysOf, type ListEntries } from './list.js';
import { listAddButton } from './list-add-button.js';
import { listKeys } from './list-keys.js';
import { removalWithUndo } from './removal.js';

/** A list with entries to add, move and remove. */
export function captureList(
  form: Form,
  region: RenderRegion,
  path: Path,
  { entry, singleLine = !entry, isFolded = false, hiddenLabel }: ListOptions,
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
  const indexes = [...entries.keys()];
  return html`<fieldset
    class="list"
    part="list"
    ?data-invalid=${hasError(findings)}
    aria-describedby=${described.join(' ') || nothing}
  >
    <legend part="label" class=${hiddenLabel ? 'vh' : nothing}>
      ${form.label(path)}${labelMark(form, path)}
    </legend>
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
          ${entries.length > STRETCH ? drawnOnce(start / STRETCH, form.drawing) : nothing}
        >
          ${repeat(
            entries.slice(start, start + STRETCH),
            (_entry, at) => keyOf(undefined, start + at),
            (_entry, at) =>
              captureEntry(
                form,
                path,
                start + at,
                indexes,
                () => each([...path, start + at]),
                { isNamed: !singleLine && !isFolded, isGroup: entry !== undefined && !isFolded },
                removal.remove,
              ),
          )}
        </ol>`,
    )}
    ${removal.undo()} ${listAddButton(form, path, (entry) => form.add(path, entries.length, entry))}
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
  indexes: readonly number[],
  inside: () => unknown,
  { isNamed, isGroup }: { isNamed: boolean; isGroup: boolean },
  remove: (index: number) => void,
): unknown =>
  html`<li class="entry" part="entry" id=${form.id([...path, index]) + '-entry'}>
    ${later(
      form,
      [...path, index],
      () =>
        html`${dragHandle(form, path, index, indexes)}
          ${isNamed ? html`<p class="entry-name" part="entry-name">${form.label([...path, index])}</p>` : nothing}
          <div
            class="entry-body"
            part="entry-body"
            role=${isGroup ? 'group' : nothing}
            aria-label=${isGroup ? entryGroupName(form, [...path, index]) : nothing}
          >
            ${inside()}
          </div>
          ${entryButtons(form, path, index, indexes.length, remove)}`,
    )}
  </li>`;
