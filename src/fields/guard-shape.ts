import { html } from 'lit';
import type { Path } from '../json/path.js';
import type { ElementAt, PathTo } from '../model/typed-path.js';
import type { ModelOfKey, WidgetKey } from '../standard/plan-model.js';
import type { Form, PathIn } from './form.js';
import { furtherElements } from './further-elements.js';
import { ifShaped } from './if-shaped.js';

/**
 * An object drawn by somebody who knows its elements, with what it holds beside them. One of another
 * shape is shown as it came.
 */
export const guardShape = <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
  draw: (form: Form<K>, path: PathTo<ElementAt<ModelOfKey<K>, P>>) => unknown,
): unknown => ifShaped(form, path, (_, at) => html`${draw(form, at)} ${furtherElements(form, at)}`);
