import { html } from 'lit';
import { disclosure } from '../../fields/disclosure.js';
import type { Form, PathIn } from '../../fields/form.js';
import { groupFields } from '../../fields/group.js';
import type { Path } from '../../json/path.js';
import type { ElementAt, SegmentOf } from '../../model/typed-path.js';
import type { ModelOfKey, WidgetKey } from '../../standard/plan-model.js';
import { heading } from '../../widget/heading.js';

/** Elements that belong together, in a box under a heading. */
export const card = (level: number, title: unknown, inside: unknown): unknown =>
  html`<div class="card" part="card">${heading(level, title)} ${inside}</div>`;

/** A group that is seldom filled in, behind its name. */
export const lazyGroup = <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
  key: SegmentOf<ElementAt<ModelOfKey<K>, P>>,
): unknown => {
  const at: Path = [...path, key];
  const holder: Path = path;
  return disclosure(form, {
    path: holder,
    keys: [String(key)],
    summary: form.label(at),
    group: form.label(at),
    body: () => groupFields(form, at),
  });
};
