import { html, nothing } from 'lit';
import { nameOf } from '../../fields/coded.js';
import { codedTextInWords } from '../../fields/coded-text.js';
import { codedWordsAt } from '../../fields/coded-words.js';
import type { Form } from '../../fields/form.js';
import { isMisshapen } from '../../fields/raw-value.js';
import type { Leaf } from '../../model/element.js';
import type { Path } from '../../json/path.js';
import { elementAt } from '../../model/element-at.js';
import { isArchived } from '../shared/archived.js';

// What the line of an entry says. Whatever has another shape says nothing here: all of it is shown
// where the line opens.

/** More would make a line of several. */
const LONGEST = 120;

/** The start of somebody's words, as far as one line holds them. */
export function firstLineOf(words: string): string {
  const whole = words.trim();
  const [first = ''] = whole.split('\n', 1);
  // eslint-disable-next-line regexp/no-super-linear-move -- what is cut is short
  if (first.length > LONGEST) return `${first.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
  return first === whole ? first : `${first}…`;
}

/** What a need or a goal is. */
export function entryLine(form: Form, entry: Path): string {
  const { value, codes } = codedWordsAt(form, entry);
  return codedTextInWords(form.words, value, codes);
}

export function codedTextWords(form: Form, path: Path): string {
  const { codes } = elementAt(form.store.element, path) as Leaf;
  const value = isMisshapen(form, path, true) ? undefined : form.store.at(path);
  return codedTextInWords(form.words, value ?? {}, codes);
}

export function codingWords(form: Form, path: Path): string {
  const { codes } = elementAt(form.store.element, path) as Leaf;
  const value = isMisshapen(form, path, true) ? undefined : form.store.at(path);
  return nameOf(form.words, value ?? {}, codes);
}

export function textWords(form: Form, path: Path): string {
  const value = form.store.at(path);
  return typeof value === 'string' ? value.trim() : '';
}

/** A number of a scale, such as “Importance 8/10”. */
export function scaleFact(form: Form, path: Path, fact: string): string {
  const value = form.store.at(path);
  const { max } = elementAt(form.store.element, path) as Leaf;
  return typeof value === 'number'
    ? form.elementText(path.slice(0, -1), `line.${fact}`, { value, max })
    : '';
}

/** That an entry was archived, and when. */
export const archivedFact = (form: Form, entry: Path): string =>
  isArchived(form, entry)
    ? form.words.text('list.archivedOn', {
        date: form.words.date(textWords(form, [...entry, 'archivedOn'])),
      })
    : '';

/** Whether something in an entry is wrong, as far as that is to be told. */
const hasProblem = (form: Form, entry: Path): boolean =>
  form.store
    .findingsAt(entry, true)
    .some(
      ({ code, severity, path }) =>
        severity === 'error' && (code === 'type' || form.store.isTouched(path)),
    );

/** A few facts about an entry, with a mark where something in it is wrong. */
export const factsLine = (form: Form, entry: Path, facts: readonly string[]): unknown =>
  html`<span class="facts" part="facts"
    >${facts.filter(Boolean).map((fact) => html`<span class="fact" part="fact">${fact}</span> `)}${
      hasProblem(form, entry)
        ? html`<span class="fact problem" part="problem">${form.elementText([], 'problem')}</span>`
        : nothing
    }</span
  >`;
