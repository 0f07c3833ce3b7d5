import type { Path } from '../json/path.js';
import type { ElementAt, PathTo } from '../model/typed-path.js';
import type { ModelOfKey, WidgetKey } from '../standard/plan-model.js';
import type { Form, PathIn } from './form.js';

/** A path for a function that says what its path leads to. */
export function pathIn<K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
): PathTo<ElementAt<ModelOfKey<K>, P>> {
  return path as unknown as PathTo<ElementAt<ModelOfKey<K>, P>>;
}
