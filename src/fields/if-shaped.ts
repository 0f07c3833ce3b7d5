import { html } from 'lit';
import type { Path } from '../json/path.js';
import type { ElementAt, PathTo } from '../model/typed-path.js';
import type { ModelOfKey, WidgetKey } from '../standard/plan-model.js';
import type { Finding } from '../validation/issue.js';
import type { Form, PathIn } from './form.js';
import { pathIn } from './path-in.js';
import { messages } from './issues.js';
import { later } from './later.js';
import { isMisshapen, rawValue, rewordedNote } from './raw-value.js';
import { unknownData } from './unknown-data.js';
import { watch } from './watch.js';

/** An object as somebody draws it, with what the model does not know of it. One of another shape as it came. */
export const ifShaped = <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
  draw: (form: Form<K>, path: PathTo<ElementAt<ModelOfKey<K>, P>>) => unknown,
): unknown =>
  later(form, path, () =>
    watch(
      form,
      path,
      () =>
        isMisshapen(form, path)
          ? rawValue(form, path)
          : html`${copyNotice(form, path)} ${draw(form, pathIn(form, path))}
            ${rewordedNote(form, path)} ${unknownData(form, path)}`,
      { shallow: true },
    ),
  );

/** What says that an entry repeats another one of its list. One that is still being written is left in peace. */
export function copyFindings({ store, readonly }: Form, path: Path): Finding[] {
  if (readonly || (store.isNew(path) && !store.isTouched(path))) return [];
  return store.findingsAt(path).filter(({ code }) => code.startsWith('duplicate'));
}

const copyNotice = (form: Form, path: Path): unknown =>
  messages(form, `${form.id(path)}-copy`, copyFindings(form, path));
