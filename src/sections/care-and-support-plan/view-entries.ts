import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { codeItself } from '../../fields/coded-words.js';
import { entryGroupName } from '../../fields/entry-title.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { entriesAt, indexesAt, keysOf, listField } from '../../fields/list.js';
import { overdueSentence } from '../../fields/overdue.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { furtherElements } from '../../fields/further-elements.js';
import { guardShape } from '../../fields/guard-shape.js';
import { ifShaped } from '../../fields/if-shaped.js';
import { toolbar } from '../../fields/toolbar.js';
import { pathIn } from '../../fields/path-in.js';
import { langOfPlan } from '../../fields/plan-language.js';
import type { Path } from '../../json/path.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import { archivedLine, isArchived } from '../shared/archived.js';
import { descriptionRow } from '../shared/description-row.js';
import { onlyArchived } from '../shared/only-archived.js';
import { heading } from '../../widget/heading.js';
import { changeable } from '../../widget/changeable.js';
import { addEmptyButton, addEntryButton, startEntry } from '../shared/add-button.js';
import { changeAction, changeGoal, changeNeed } from './changed-entries.js';
import type { Outline } from './entries.js';
import {
  ACTION,
  GOAL,
  type Action,
  type AnyEntry,
  type EntryOnPath,
  type Goal,
  type Level,
  type Need,
} from './levels.js';
import { firstLineOf } from '../shared/folded.js';
import { entryLine } from './line.js';
import { due, fact, moreOfActions, rows, whoInLine } from './view-facts.js';

/** How entries are shown: under headings of a level, and whether with those that were archived. */
interface Shown {
  readonly level: number;
  readonly all: boolean;
  /** what they are changed with, in a document that reads first */
  readonly outline?: Outline;
}

/** The entries of a list as a document has them. */
export function viewEntries(
  form: Form<'careAndSupportPlan'>,
  path: Path,
  level: Level,
  how: Shown,
): unknown {
  if (isMisshapen(form, path)) return rawValue(form, path);
  const all = entriesAt(form, path);
  const keyOf = keysOf(form, all);
  const at = (index: number) => [...path, index] as unknown as EntryOnPath['path'];
  const none = how.all ? '' : onlyArchived(form, path);
  if (none) return html`<dl>${descriptionRow(form.label(path), none)}</dl>`;
  return repeat(
    indexesAt(form, path).filter((index) => how.all || !isArchived(form, at(index))),
    (index) => keyOf(undefined, index),
    (index) => viewEntry(form, { level, path: at(index) }, how),
  );
}

/** A need with its goals, a goal with its actions, or an action. */
export const viewEntry = (
  form: Form<'careAndSupportPlan'>,
  { level, path }: EntryOnPath,
  how: Shown,
): unknown =>
  html`<article
    class="shown-${level.name}"
    part="entry ${level.name}"
    id="${form.id(path)}-entry"
    aria-label=${entryGroupName(form, path)}
  >
    ${ifShaped(form, path, () => insides[level.name](form, path, how))}
  </article>`;

type Inside<E> = (form: Form<'careAndSupportPlan'>, path: PathTo<E>, how: Shown) => unknown;

const need: Inside<Need> = (form, path, how) => html`
  ${changeable(form, {
    path,
    without: [GOAL.list],
    about: firstLineOf(entryLine(form, path)),
    level: how.level,
    buttons:
      how.all || !form.parts
        ? undefined
        : (change) =>
            toolbar(form, html`${change} ${addEmptyButton(form, [...path, GOAL.list])}`, {
              label: form.label(path),
              className: 'change-buttons',
              part: '',
            }),
    draw: (one) =>
      one.readonly
        ? html`${title(one, path, how)} ${furtherElements(one, path)}`
        : changeNeed(how.outline!, path),
  })}
  ${viewEntries(form, [...path, GOAL.list], GOAL, { ...how, level: how.level + 1 })}
  ${form.parts && !how.all ? addGoal(form, path) : nothing}
`;

/** While its need is open, the button is below the goals: it has no other buttons to stand beside. */
function addGoal(form: Form<'careAndSupportPlan'>, need: PathTo<Need>): unknown {
  const list: Path = [...need, GOAL.list];
  const isOpen = form.parts?.isOpen({ path: need, without: [GOAL.list] });
  return isOpen ? addEntryButton(form, list) : startEntry(form, list);
}

const goal: Inside<Goal> = (form, path, how) =>
  changeable(form, {
    path,
    about: firstLineOf(entryLine(form, path)),
    level: how.level,
    draw: (one) => (one.readonly ? viewGoal(one, path, how) : changeGoal(how.outline!, path)),
  });

const viewGoal: Inside<Goal> = (form, path, how) => html`
  ${title(form, path, how)}
  <dl class="line">
    ${fact(form, [...path, 'goalStatus'], 'tag')}
    ${fact(form, [...path, 'goalImportanceScore'], 'short')}
  </dl>
  ${viewEntries(form, [...path, ACTION.list], ACTION, { ...how, level: how.level + 1 })}
  <dl>${listField(form, [...path, 'outcomes'])}</dl>
  ${moreOfActions(form, path, how.all)} ${furtherElements(form, path)}
`;

/** An action is changed with its goal; one that was archived by itself, by itself. */
const action: Inside<Action> = (form, path, how) =>
  how.outline && how.all && form.parts
    ? changeable(form, {
        path,
        level: how.level,
        draw: (one) =>
          one.readonly ? viewAction(one, path, how) : changeAction(how.outline!, path),
      })
    : viewAction(form, path, how);

const viewAction: Inside<Action> = (form, path) => html`
  <div class="what" part="what">${listField(form, [...path, 'what'], { hiddenLabel: true })}</div>
  ${archivedLine(form, path)}
  <dl class="line">
    ${fact(form, [...path, 'status'], 'tag')} ${whoInLine(form, path)}
    ${due(form, pathIn(form, [...path, 'when']))} ${rows(form, path, ['whenInWords'])}
    ${overdueSentence(form, [...path, 'reviewDate']) ? rows(form, path, ['reviewDate']) : nothing}
  </dl>
  <dl>
    ${listField(form, [...path, 'stageGoals'], { entry: (at) => guardShape(form, at, step) })}
  </dl>
  ${furtherElements(form, path)}
`;

const step = (
  form: Form<'careAndSupportPlan'>,
  path: PathTo<ItemOf<Action['children']['stageGoals']>>,
): unknown =>
  html`<div class="step" part="step">
    ${field(form, [...path, 'goal'], { hiddenLabel: true })}
    <dl class="line">
      ${fact(form, [...path, 'goalStatus'], 'tag')} ${rows(form, path, ['outcome'])}
    </dl>
  </div>`;

const insides = { need, goal, action } as Readonly<Record<Level['name'], Inside<AnyEntry>>>;

/** What a need or a goal is: its words as a heading, or below it where they are an account. */
function title(
  form: Form<'careAndSupportPlan'>,
  path: PathTo<Need | Goal>,
  { level }: Shown,
): unknown {
  const words = entryLine(form, path);
  const text = pathIn(form, [...path, 'text']);
  const coding = pathIn(form, [...path, 'coding']);
  return html`
    ${heading(
      level,
      html`<span class="number" part="number"
          >${form.elementText(path, 'shownAs') || form.label(path)}</span
        >
        <bdi lang=${langOfPlan(form)}>${firstLineOf(words)}</bdi>`,
    )}
    ${firstLineOf(words) === words.trim() ? nothing : html`<p class="words" part="value" dir="auto" lang=${langOfPlan(form)}>${words}</p>`}
    ${isMisshapen(form, text) ? rawValue(form, text) : nothing} ${codeItself(form, coding)}
    ${archivedLine(form, path)}
  `;
}
