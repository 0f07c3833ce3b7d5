import type { Path } from '../json/path.js';
import type { Form } from './form.js';

/** What the button says that adds an entry to a list, where the list has no words of its own for it, too. */
export const addWords = (form: Form, list: Path): string =>
  form.elementText(list, 'add') || form.words.text('list.add', { label: form.label(list) });
