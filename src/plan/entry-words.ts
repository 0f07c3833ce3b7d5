import type { Words } from '../i18n/words.js';
import { isRecord } from '../json/json.js';
import { valueAt, type Path } from '../json/path.js';
import { childElement, elementAt } from '../model/element-at.js';
import type { Element } from '../model/element.js';
import { planModel } from '../standard/plan-model.js';
import { isEmpty } from '../validation/empty.js';
import { valueInWords } from './plan-changes/words.js';

/** What an entry is called by: the first of these that it has. */
const NAMES: readonly string[] = ['text', 'coding', 'what', 'name'];

/** What an entry of a plan is called, in all of its words; `''` where nobody called it anything. */
export function entryWords(words: Words, plan: unknown, path: Path): string {
  const element = elementAt(planModel, path);
  const entry = valueAt(plan, path);
  if (!element || !isRecord(entry)) return typeof entry === 'string' ? entry.trim() : '';
  for (const key of NAMES) {
    const child = childElement(element, key);
    const said = child && wordsOf(words, child, [...path, key], entry[key]);
    if (said) return said;
  }
  return '';
}

function wordsOf(words: Words, element: Element, path: Path, value: unknown): string {
  if (isEmpty(element, value) || element.kind === 'group') return '';
  if (element.kind !== 'list') return valueInWords(words, element, path, value).trim();
  if (!Array.isArray(value)) return typeof value === 'string' ? value.trim() : '';
  const said = value.map((one: unknown, index) =>
    wordsOf(words, element.item, [...path, index], one),
  );
  return said.filter(Boolean).join('; ');
}
