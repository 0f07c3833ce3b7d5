import { html, nothing } from 'lit';
import { overdueAt } from '../due/due-dates.js';
import type { Words } from '../i18n/words.js';
import { samePath, type Path } from '../json/path.js';
import type { FieldContext, Form } from './form.js';

/** That what is due at a path is overdue, in a sentence; `''` where it is not. */
export function overdueSentence(form: Form, path: Path): string {
  const { store, words } = form;
  const found = overdueAt(store.element, store.at([]), path, form.settings.now());
  if (!found) return '';
  const values = { date: words.date(found.on), time: timeInWords(words, found.time) };
  return words.text(`due.${found.due}`, values);
}

/** How long ago, as a sentence has it: numbers up to nine are words. */
export const timeInWords = (words: Words, time: string): string =>
  words.lookUp(`due.time.${time}`) || words.duration(time);

/** The sentence in a line of its own. */
export function overdueLine(form: Form, path: Path): unknown {
  const sentence = overdueSentence(form, path);
  return sentence ? html`<span class="overdue" part="overdue">${sentence}</span>` : nothing;
}

/** What is being entered is not judged yet: what was loaded or saved is. */
export const overdueBelow = ({ form, path }: FieldContext): unknown =>
  form.store.edited.some((edited) => samePath(edited, path)) ? nothing : overdueLine(form, path);
