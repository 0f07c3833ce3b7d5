import { html, nothing } from 'lit';
import type { Path } from '../json/path.js';
import { elementAt } from '../model/element-at.js';
import { isFurther } from '../model/marks.js';
import type { Form } from './form.js';
import { anyElement } from './group.js';

/** The keys of what no layout places of a group. */
export const furtherKeys = (form: Form, path: Path): string[] => {
  const group = elementAt(form.store.element, path);
  return group?.kind === 'group'
    ? Object.keys(group.children).filter((key) => isFurther(group.children[key]!))
    : [];
};

/** Whether something is recorded of what no layout places. */
export const hasFurther = (form: Form, path: Path): boolean =>
  furtherKeys(form, path).some((key) => form.store.isRecorded([...path, key] as Path));

/** What a group has and no layout places, such as a supplier's elements: each as its kind is drawn. */
export function furtherElements(form: Form, path: Path): unknown {
  const inside = furtherKeys(form, path).map((key) => anyElement(form, [...path, key] as Path));
  if (!inside.length) return nothing;
  return form.readonly ? html`<dl>${inside}</dl>` : inside;
}
