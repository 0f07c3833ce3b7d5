import { disclosure } from '../../fields/disclosure.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { anyElement } from '../../fields/group.js';
import { guardShape } from '../../fields/guard-shape.js';
import { listField } from '../../fields/list.js';
import type { Path } from '../../json/path.js';
import { requireElementAt, requireGroupAt } from '../../model/element-at.js';

/**
 * The elements of a large group to fill in: its fields, and what has elements of its own behind its name,
 * but for the keys that are open. So nobody scrolls through hundreds of fields.
 */
export const foldedParts = (form: Form, path: Path, open: readonly string[] = []): unknown =>
  Object.keys(requireGroupAt(form.store.element, path).children).map((key) =>
    foldedPart(form, path, key, open),
  );

function foldedPart(form: Form, path: Path, key: string, open: readonly string[]): unknown {
  const at: Path = [...path, key];
  const element = requireElementAt(form.store.element, at);
  if (element.kind !== 'group' && element.kind !== 'list') return field(form, at);
  if (open.includes(key)) return insideOf(form, at, open, false);
  return disclosure(form, {
    path,
    keys: [key],
    summary: form.label(at),
    group: form.label(at),
    body: () => insideOf(form, at, open, true),
  });
}

/** What is in a group or a list; its name stands above it already, where that is hidden. */
function insideOf(form: Form, path: Path, open: readonly string[], hiddenLabel: boolean): unknown {
  const element = requireElementAt(form.store.element, path);
  if (element.kind === 'group')
    return guardShape(form, path, (one: Form, at: Path) => foldedParts(one, at, open));
  if (element.kind !== 'list') return anyElement(form, path);
  return listField(form, path, {
    hiddenLabel,
    ...(element.item.kind === 'group' && {
      entry: (at: Path) =>
        guardShape(form, at, (one: Form, inside: Path) => foldedParts(one, inside, open)),
    }),
  });
}
