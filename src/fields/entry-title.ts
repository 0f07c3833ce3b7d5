import { isRecord } from '../json/json.js';
import type { Path } from '../json/path.js';
import type { CodedText } from '../model/element.js';
import type { WidgetKey } from '../standard/plan-model.js';
import { isVisible } from '../text/plain-characters.js';
import { codedTextInWords } from './coded-text.js';
import type { Form, PathIn } from './form.js';
import { watch } from './watch.js';

/** The words by which the keys of an entry tell it from others, the first that are there. */
const NAMES = ['name', 'text', 'coding', 'what', 'procedure', 'strategy', 'goal'];

/** What an entry of a list is called in its own words; `''` where it has none yet. */
export function wordsOfEntry(form: Form, entry: Path): string {
  const value: unknown = form.store.at(entry);
  const named = isRecord(value)
    ? NAMES.map((key) => wordsIn(form, value[key])).find(isVisible)
    : '';
  return named ? firstLine(named) : '';
}

/** What an entry of a list is called among the others: “Contact 3: Funmi Ade”. */
export function entryTitle(form: Form, entry: Path): string {
  const [label, about] = [form.label(entry), wordsOfEntry(form, entry)];
  return about && about !== label
    ? form.words.text('changing.about', { entry: label, about })
    : label;
}

/** The same as the name of the group of its controls, which goes on being right while it is edited. */
export const entryGroupName = <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  entry: PathIn<K, P>,
): unknown => watch(form, entry, () => entryTitle(form as Form, entry));

function wordsIn(form: Form, value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return wordsIn(form, value[0]);
  if (!isRecord(value)) return '';
  const { text, coding, display } = value as CodedText & { display?: unknown };
  if (typeof display === 'string') return display;
  const words = codedTextInWords(form.words, {
    text,
    coding: isRecord(coding) ? coding : undefined,
  });
  return typeof words === 'string' ? words : '';
}

const firstLine = (words: string): string => {
  const [first = ''] = words.trim().split('\n', 1);
  return first.length > 80 ? `${first.slice(0, 80)}…` : first;
};
