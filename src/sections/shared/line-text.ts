import { nameInView } from '../../fields/coded.js';
import { field } from '../../fields/field.js';
import type { Form, PathIn } from '../../fields/form.js';
import { isMisshapen } from '../../fields/raw-value.js';
import type { Coding, CodedText } from '../../model/element.js';
import type { Path } from '../../json/path.js';
import { requireLeafAt } from '../../model/element-at.js';
import { isVisible } from '../../text/plain-characters.js';
import type { ElementAt, SegmentOf } from '../../model/typed-path.js';
import type { ModelOfKey, WidgetKey } from '../../standard/plan-model.js';

const hasWords = (value: unknown): value is string => typeof value === 'string' && isVisible(value);

/** What the words of a code are, in the language that is shown; `undefined` where it has none. */
function viewName(form: Form, path: Path, coding: Coding): string | undefined {
  const { codes } = requireLeafAt(form.store.element, path);
  return hasWords(coding.display) ? nameInView(form.words, coding, codes) : undefined;
}

/** What a coded text is called in a heading: somebody's words, or else the code's. */
export function codedNameAt<K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
): string | undefined {
  const { text, coding } = (form.store.at(path) ?? {}) as CodedText;
  return [text, coding && viewName(form, path, coding)].find(hasWords);
}

/** What is recorded at a path as words of a line; `''` where a line would not say all of it. */
export function lineTextAt<K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
): string {
  if (isMisshapen(form, path, true) || form.store.unknownKeys(path).length) return '';
  const value = form.store.at(path) as string | (CodedText & Partial<Coding>) | undefined | null;
  if (typeof value === 'string') return value.trim();
  const { text, coding } = value ?? {};
  const code = coding ?? (value as Coding | undefined);
  const name = code && viewName(form, path, code);
  return [text, name].find(hasWords) ?? '';
}

/** The elements that a line does not say, each under its label. */
export const remainingFields = <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
  keys: readonly SegmentOf<ElementAt<ModelOfKey<K>, P>>[],
): unknown =>
  keys
    .map((key): Path => [...path, key])
    .filter((at) => !lineTextAt(form, at))
    .map((at) => field(form, at));
