import { html, nothing } from 'lit';
import type { Path } from '../json/path.js';
import type { Form, RenderRegion } from './form.js';

interface Removed {
  readonly name: string;
  readonly index: number;
  readonly entry: unknown;
  /** how many entries the removal left */
  readonly left: number;
  /** of the value that it was taken from: an entry of somebody's is not offered to somebody else */
  readonly saves: number;
}

/** Takes entries out of a list, and offers to put the last one back until the list changes again. */
export function removalWithUndo(form: Form, region: Pick<RenderRegion, 'state'>, path: Path) {
  const memory: { removed?: Removed } = region.state;
  const remove = (index: number): void => {
    const entry = form.store.at([...path, index]);
    const name = form.label([...path, index]);
    const list = form.store.at(path);
    const left = Array.isArray(list) ? list.length - 1 : 0;
    memory.removed = { name, index, entry, left, saves: form.store.saves };
    form.remove(path, index);
  };
  /** The same with one in which nothing is recorded: there is nothing to put back. */
  const removeEmpty = (index: number): void => {
    memory.removed = undefined;
    form.remove(path, index);
  };
  const undo = (): unknown => {
    const { removed } = memory;
    const list = form.store.at(path);
    if (removed?.saves !== form.store.saves) return nothing;
    if (!Array.isArray(list) || list.length !== removed.left) return nothing;
    return html`<p class="undo" part="undo">
      ${form.words.text('list.removed', { entry: removed.name })}
      <button
        type="button"
        class="lesser"
        part="button"
        id="${form.id(path)}-undo"
        ?disabled=${form.disabled}
        @click=${() => {
          memory.removed = undefined;
          form.restoreEntry(path, removed.index, removed.entry);
        }}
      >
        ${form.words.text('list.putBack')}<span class="vh"> ${removed.name}</span>
      </button>
    </p>`;
  };
  return { remove, removeEmpty, undo };
}

const ofSections = new WeakMap<Form, Pick<RenderRegion, 'state'>>();

/** The same, for the entries of a section that is a list: the buttons at their ends share its memory. */
export function sectionRemoval(form: Form) {
  const region = ofSections.get(form) ?? { state: {} };
  ofSections.set(form, region);
  return removalWithUndo(form, region, []);
}
