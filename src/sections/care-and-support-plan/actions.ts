import { html } from 'lit';
import { disclosure } from '../../fields/disclosure.js';
import { field } from '../../fields/field.js';
import { dateBoxes } from '../../fields/date.js';
import type { FieldContext, Form } from '../../fields/form.js';
import { namesApart } from '../../fields/names-apart.js';
import { overdueSentence } from '../../fields/overdue.js';
import { groupFields } from '../../fields/group.js';
import { labelMark } from '../../fields/label-mark.js';
import { entriesAt, listField } from '../../fields/list.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import { pathIn } from '../../fields/path-in.js';
import { outlineEntries, type Outline } from './entries.js';
import { archivedFact } from '../shared/archived.js';
import { folded } from '../shared/folded.js';
import { ACTION, type Action, type Goal } from './levels.js';
import { codeFact, codedTextWords, codingWords, scaleFact, textWords } from './line.js';

/** The actions of a goal. */
export const actionEntries = (outline: Outline, goal: PathTo<Goal>): unknown =>
  outlineEntries(outline, [...goal, ACTION.list], {
    className: 'action',
    depth: 2,
    words: actionWords,
    facts,
    body: captureAction,
    // with a box to write in
    start: { what: [{}] },
  });

/** What is to be done. */
const actionWords = (form: Form<'careAndSupportPlan'>, action: PathTo<Action>): string =>
  entriesAt(form, [...action, 'what'])
    .map((_, index) => codedTextWords(form, [...action, 'what', index]))
    .filter(Boolean)
    .join('; ');

/** How far an action is, who does it, by when, and how sure the person feels about it. */
function facts(form: Form<'careAndSupportPlan'>, action: PathTo<Action>): unknown[] {
  const who = pathIn(form, [...action, 'who']);
  const when = textWords(form, [...action, 'when']);
  const name = textWords(form, [...who, 'name']);
  return [
    archivedFact(form, action),
    codeFact(form, [...action, 'status'], codedTextWords(form, [...action, 'status'])),
    (name && namesApart(name, name)) ||
      codedTextWords(form, [...who, 'role']) ||
      textWords(form, [...who, 'team']),
    overdueSentence(form, [...action, 'when']) ||
      (when && form.elementText(action, 'line.when', { date: form.words.date(when) })),
    textWords(form, [...action, 'whenInWords']),
    scaleFact(form, [...action, 'confidence'], 'confidence'),
  ];
}

export const captureAction = (outline: Outline, action: PathTo<Action>): unknown => {
  const { form } = outline;
  return html`
    ${listField(form, [...action, 'what'])}
    <fieldset class="group" part="group">
      <legend part="label">
        ${form.label([...action, 'who'])}${labelMark(form, [...action, 'who'])}
      </legend>
      <p class="hint" part="hint">${form.elementText([...action, 'who'], 'hint')}</p>
      <div class="columns" part="columns">${groupFields(form, [...action, 'who'])}</div>
    </fieldset>
    ${field(form, [...action, 'when'], { controls: toCome })}
    ${field(form, [...action, 'whenInWords'])} ${field(form, [...action, 'status'])}
    ${field(form, [...action, 'confidence'])} ${field(form, [...action, 'suggestedStrategies'])}
    ${listField(form, [...action, 'stageGoals'], { singleLine: true, entry: (at) => stageGoal(outline, at) })}
    ${disclosure(form, {
      path: action,
      keys: ['reviewDate', 'lastUpdated'],
      summary: form.words.text('section.dates'),
      body: () =>
        html`${field(form, [...action, 'reviewDate'], { controls: toCome })}
        ${field(form, [...action, 'lastUpdated'])}`,
    })}
  `;
};

/** A date that is still to come: it is not now. */
const toCome = (context: FieldContext): unknown => dateBoxes(context, { time: true });

const stageGoal = (
  { form, needLevel }: Outline,
  path: PathTo<ItemOf<Action['children']['stageGoals']>>,
): unknown =>
  folded(form, path, {
    level: needLevel + 3,
    words: () => codedTextWords(form, [...path, 'goal']),
    facts: () => [
      codeFact(form, [...path, 'goalStatus'], codingWords(form, [...path, 'goalStatus'])),
    ],
    body: () => groupFields(form, path),
  });
