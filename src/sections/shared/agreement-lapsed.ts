import { dateWords } from '../../fields/date.js';
import type { Form } from '../../fields/form.js';
import { isVisible } from '../../text/plain-characters.js';
import type { PathTo } from '../../model/typed-path.js';
import type { agreement } from './shared.model.js';

/** It was agreed before it was changed, and nobody has answered since. */
export const isLapsed = (form: Form, path: PathTo<typeof agreement>): boolean =>
  form.store.isRecorded([...path, 'previously']) && !form.store.isRecorded([...path, 'agreed']);

/** The words at a path, where they are words. */
export function wordsAt(
  form: Form,
  path: PathTo<typeof agreement>,
  key: 'fullName' | 'previously.fullName' | 'previously.on',
): string {
  const value = form.store.at([...path, ...key.split('.')]);
  return typeof value === 'string' && isVisible(value) ? value.trim() : '';
}

/** By whom it was agreed and when, as far as that is recorded, and that it has changed since. */
export function lapsedLine(form: Form, path: PathTo<typeof agreement>): string {
  const who = wordsAt(form, path, 'previously.fullName');
  const on = wordsAt(form, path, 'previously.on');
  const values = { who, date: dateWords(form, [...path, 'previously', 'on'], on) };
  const agreed = [...path, 'agreed'] as const;
  if (who) return form.elementText(agreed, on ? 'lapsedByOn' : 'lapsedBy', values);
  return form.elementText(agreed, on ? 'lapsedOn' : 'lapsed', values);
}
