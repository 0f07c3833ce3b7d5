import { html, nothing } from 'lit';
import type { Element } from '../model/element.js';
import type { Path } from '../json/path.js';
import type { ElementAt, SegmentOf } from '../model/typed-path.js';
import type { ModelOfKey, WidgetKey } from '../standard/plan-model.js';
import { requireElementAt, requireGroupAt } from '../model/element-at.js';
import { field } from './field.js';
import type { Form, PathIn } from './form.js';
import { listField } from './list.js';
import { ifShaped } from './if-shaped.js';
import { watch } from './watch.js';

type DrawnAs = 'list' | 'group' | 'leaf';

const kindOf = ({ kind }: Element): DrawnAs =>
  kind === 'list' || kind === 'group' ? kind : 'leaf';

const drawByKind: Record<DrawnAs, (form: Form, path: Path) => unknown> = {
  list: (form, path) => listField(form, path, { entry: entryOf(form, path) }),
  group: (form, path) => groupField(form, path),
  leaf: (form, path) => field(form, path),
};

/** How an entry of a list is drawn: a group by its elements, anything else by its field. */
const entryOf = (form: Form, path: Path): ((at: Path) => unknown) | undefined => {
  const element = requireElementAt(form.store.element, path);
  return element.kind === 'list' && element.item.kind === 'group'
    ? (at) => groupFields(form, at)
    : undefined;
};

/** The keys of the element at a path of a form. */
type KeysAt<K extends WidgetKey, P> = readonly SegmentOf<ElementAt<ModelOfKey<K>, P>>[];

/** Any element of the model, drawn as its kind is drawn. */
export function anyElement<K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
): unknown {
  const element = requireElementAt(form.store.element, path);
  return drawByKind[kindOf(element)](form, path);
}

/** The elements of a group under some of its keys, or under all of them. Says what we don't know, too. */
export const groupFields = <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
  keys?: KeysAt<K, P>,
): unknown =>
  ifShaped(form, path, () => {
    const group = requireGroupAt(form.store.element, path);
    const inside = (keys ?? Object.keys(group.children)).map((key) => {
      const at: Path = [...path, key];
      return anyElement(form, at);
    });
    return form.readonly ? html`<dl>${inside}</dl>` : inside;
  });

/** A group under its own legend. Read-only: nothing where nothing is recorded. */
export const groupField = <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
  keys?: KeysAt<K, P>,
): unknown =>
  form.readonly
    ? watch(form, path, () =>
        form.store.isRecorded(path)
          ? html`<div class="row" part="row">
              <dt part="label">${form.label(path)}</dt>
              <dd part="value">${groupFields(form, path, keys)}</dd>
            </div>`
          : nothing,
      )
    : form.capturing?.group(form, path, groupFields(form, path, keys));
