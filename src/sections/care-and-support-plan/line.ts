import { nameOf } from '../../fields/coded.js';
import { codedTextInWords } from '../../fields/coded-text.js';
import { codedWordsAt } from '../../fields/coded-words.js';
import type { Form, PathIn } from '../../fields/form.js';
import { namesApart } from '../../fields/names-apart.js';
import { isMisshapen } from '../../fields/raw-value.js';
import { isRecord } from '../../json/json.js';
import type { Path } from '../../json/path.js';
import type { PathTo } from '../../model/typed-path.js';
import { requireLeafAt } from '../../model/element-at.js';
import type { AnyEntry, Goal, Need } from './levels.js';

// What the line of an entry says. Whatever has another shape says nothing here: all of it is shown
// where the line opens.

/** What a need or a goal is. */
export function entryLine(form: Form<'careAndSupportPlan'>, entry: PathTo<AnyEntry>): string {
  // nobody asks of an action, which has no words of its own
  const { value, codes } = codedWordsAt(form, entry as unknown as PathTo<Need | Goal>);
  return codedTextInWords(form.words, value, codes);
}

export function codedTextWords<const P extends Path>(
  form: Form<'careAndSupportPlan'>,
  path: PathIn<'careAndSupportPlan', P>,
): string {
  const { codes } = requireLeafAt(form.store.element, path);
  const value = isMisshapen(form, path, true) ? undefined : form.store.at(path);
  return codedTextInWords(form.words, value ?? {}, codes);
}

export function codingWords<const P extends Path>(
  form: Form<'careAndSupportPlan'>,
  path: PathIn<'careAndSupportPlan', P>,
): string {
  const { codes } = requireLeafAt(form.store.element, path);
  const value = isMisshapen(form, path, true) ? undefined : form.store.at(path);
  return nameOf(form.words, value ?? {}, codes);
}

/** The words of a code in a line: a code that has none is left alone by translators. */
export function codeFact(form: Form<'careAndSupportPlan'>, path: Path, words: string): unknown {
  const value = form.store.at(path);
  const coding: unknown = isRecord(value) ? (value.coding ?? value) : undefined;
  return isRecord(coding) && coding.code === words ? namesApart(words, words) : words;
}

export function textWords<const P extends Path>(
  form: Form<'careAndSupportPlan'>,
  path: PathIn<'careAndSupportPlan', P>,
): string {
  const value = form.store.at(path);
  return typeof value === 'string' ? value.trim() : '';
}

/** A number of a scale, such as “Importance 8/10”. */
export function scaleFact<const P extends Path>(
  form: Form<'careAndSupportPlan'>,
  path: PathIn<'careAndSupportPlan', P>,
  fact: 'importance' | 'confidence',
): string {
  const value = form.store.at(path);
  const { max } = requireLeafAt(form.store.element, path);
  return typeof value === 'number'
    ? form.elementText(path.slice(0, -1), `line.${fact}`, { value, max })
    : '';
}
