import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { viewCode } from '../../fields/coded-text.js';
import { codedWordsAt, codeItself } from '../../fields/coded-words.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { entriesAt, indexesAt, keysOf, listField } from '../../fields/list.js';
import { isMisshapen, rawRow, rawValue } from '../../fields/raw-value.js';
import { guardShape } from '../../fields/guard-shape.js';
import type { Path } from '../../json/path.js';
import { archivedLine, isArchived } from '../shared/archived.js';
import { heading } from '../../widget/heading.js';
import { viewContact } from '../shared/contact-view.js';
import { ACTION, GOAL, type EntryOnPath, type Level } from './levels.js';
import { entryLine, firstLineOf } from './line.js';

/** How entries are shown: under headings of a level, and whether with those that were archived. */
interface Shown {
  readonly level: number;
  readonly all: boolean;
}

/** The entries of a list as a document has them. */
export function viewEntries(form: Form, path: Path, level: Level, how: Shown): unknown {
  if (isMisshapen(form, path)) return rawValue(form, path);
  const all = entriesAt(form, path);
  const keyOf = keysOf(all);
  return repeat(
    indexesAt(form, path).filter((index) => how.all || !isArchived(form, [...path, index])),
    (index) => keyOf(undefined, index),
    (index) => viewEntry(form, { level, path: [...path, index] }, how),
  );
}

/** A need with its goals, a goal with its actions, or an action. */
export const viewEntry = (form: Form, { level, path }: EntryOnPath, how: Shown): unknown =>
  html`<article class="shown-${level.name}" part="entry ${level.name}" id="${form.id(path)}-entry">
    ${guardShape(form, path, () => insides[level.name](form, path, how))}
  </article>`;

type Inside = (form: Form, path: Path, how: Shown) => unknown;

const need: Inside = (form, path, how) => html`
  ${title(form, path, how)}
  ${viewEntries(form, [...path, GOAL.list], GOAL, { ...how, level: how.level + 1 })}
`;

const goal: Inside = (form, path, how) => html`
  ${title(form, path, how)}
  <dl class="across">${rows(form, path, ['goalImportanceScore', 'goalStatus'])}</dl>
  ${under(form, [...path, ACTION.list], how, 'shown', (at) =>
    viewEntries(form, at, ACTION, { ...how, level: how.level + 1 }),
  )}
  ${under(form, [...path, 'outcomes'], how, 'label', (at) => listField(form, at, { hiddenLabel: true }))}
`;

const action: Inside = (form, path) => html`
  <div class="what" part="what">${listField(form, [...path, 'what'], { hiddenLabel: true })}</div>
  ${archivedLine(form, path)}
  <dl class="across">
    ${personRow(form, [...path, 'who'], ['name', 'role'], ['team'])} ${rows(form, path, FACTS)}
  </dl>
  <dl>
    ${rows(form, path, ['suggestedStrategies'])}
    ${listField(form, [...path, 'stageGoals'], { entry: (at) => guardShape(form, at, step) })}
  </dl>
`;

const FACTS = ['when', 'status', 'confidence', 'reviewDate', 'lastUpdated'];

const step = (form: Form, path: Path): unknown =>
  html`<div class="step" part="step">
    ${field(form, [...path, 'goal'], { hiddenLabel: true })}
    <dl class="across">${rows(form, path, ['outcome', 'goalStatus'])}</dl>
  </div>`;

// a plan has thousands of elements that nobody filled in: nothing is drawn for those
const rows = (form: Form, path: Path, keys: readonly string[]): unknown =>
  keys
    .filter((key) => form.store.isRecorded([...path, key]))
    .map((key) => field(form, [...path, key]));

const insides: Readonly<Record<Level['name'], Inside>> = { need, goal, action };

/** What a need or a goal is: its words as a heading, or below it where they are an account. */
function title(form: Form, path: Path, { level }: Shown): unknown {
  const words = entryLine(form, path);
  const { value, codes } = codedWordsAt(form, path);
  const [text, coding] = [
    [...path, 'text'],
    [...path, 'coding'],
  ];
  return html`
    ${heading(
      level,
      html`<span class="number" part="number"
          >${form.elementText(path, 'shownAs') || form.label(path)}</span
        >
        <bdi>${firstLineOf(words)}</bdi>`,
    )}
    ${firstLineOf(words) === words.trim() ? nothing : html`<p class="words" part="value" dir="auto">${words}</p>`}
    ${viewCode(form, value, codes)} ${isMisshapen(form, text) ? rawValue(form, text) : nothing}
    ${codeItself(form, coding)} ${archivedLine(form, path)}
  `;
}

/** What is recorded at a path under a heading of its own; nothing where nothing is. */
const under = (
  form: Form,
  path: Path,
  { level }: Shown,
  name: string,
  inside: (path: Path) => unknown,
): unknown =>
  form.store.isRecorded(path)
    ? html`<div class="block" part="block">
        ${heading(level + 1, form.elementText(path, name) || form.label(path))} ${inside(path)}
      </div>`
    : nothing;

/** Somebody, and how to reach them, beside what they are to the plan. */
export function personRow(
  form: Form,
  path: Path,
  who: readonly string[],
  what: readonly string[],
): unknown {
  if (isMisshapen(form, path)) return rawRow(form, path);
  if (!form.store.isRecorded(path)) return nothing;
  return html`<div class="row" part="row">
    <dt part="label">${form.label(path)}</dt>
    <dd part="value">${guardShape(form, path, (_, at) => viewContact(form, at, { who, what }))}</dd>
  </div>`;
}
