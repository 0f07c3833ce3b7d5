import { html, nothing } from 'lit';
import type { Element, Group } from '../model/element.js';
import type { Path } from '../json/path.js';
import { elementAt } from '../model/element-at.js';
import { field } from './field.js';
import type { Form } from './form.js';
import { listField } from './list.js';
import { guardShape } from './guard-shape.js';
import { watch } from './watch.js';

type Kind = 'list' | 'group' | 'leaf';

const kindOf = ({ kind }: Element): Kind => (kind === 'list' || kind === 'group' ? kind : 'leaf');

const drawByKind: Record<Kind, (form: Form, path: Path) => unknown> = {
  list: (form, path) => listField(form, path, { entry: entryOf(form, path) }),
  group: (form, path) => groupField(form, path),
  leaf: (form, path) => field(form, path),
};

/** How an entry of a list is drawn: a group by its elements, anything else by its field. */
const entryOf = (form: Form, path: Path): ((at: Path) => unknown) | undefined => {
  const element = elementAt(form.store.element, path);
  return element?.kind === 'list' && element.item.kind === 'group'
    ? (at) => groupFields(form, at)
    : undefined;
};

/** Any element of the model, drawn as its kind is drawn. */
export function anyElement(form: Form, path: Path): unknown {
  const element = elementAt(form.store.element, path);
  return element ? drawByKind[kindOf(element)](form, path) : nothing;
}

/** The elements of a group under some of its keys, or under all of them. Says what we don't know, too. */
export const groupFields = (form: Form, path: Path, keys?: readonly string[]): unknown =>
  guardShape(form, path, () => {
    const group = elementAt(form.store.element, path) as Group;
    const inside = (keys ?? Object.keys(group.children)).map((key) =>
      anyElement(form, [...path, key]),
    );
    return form.readonly ? html`<dl>${inside}</dl>` : inside;
  });

/** A group under its own legend. Read-only: nothing where nothing is recorded. */
export const groupField = (form: Form, path: Path, keys?: readonly string[]): unknown =>
  form.readonly
    ? watch(form, path, () =>
        form.store.isRecorded(path)
          ? html`<div class="row" part="row">
              <dt part="label">${form.label(path)}</dt>
              <dd part="value">${groupFields(form, path, keys)}</dd>
            </div>`
          : nothing,
      )
    : html`<fieldset class="group" part="group">
        <legend part="label">${form.label(path)}</legend>
        ${groupFields(form, path, keys)}
      </fieldset>`;
