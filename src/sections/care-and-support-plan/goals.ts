import { html } from 'lit';
import { codedWords } from '../../fields/coded-words.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { listField } from '../../fields/list.js';
import type { PathTo } from '../../model/typed-path.js';
import { isRecord } from '../../json/json.js';
import { archivedFact, isArchived } from '../shared/archived.js';
import { actionEntries } from './actions.js';
import { outlineEntries, type Outline } from './entries.js';
import { ACTION, GOAL, type Goal, type Need } from './levels.js';
import { codeFact, codingWords, entryLine, scaleFact } from './line.js';
import { tallyIn, total } from './progress.js';

/** The goals of a need. */
export const goalEntries = (outline: Outline, need: PathTo<Need>): unknown =>
  outlineEntries(outline, [...need, GOAL.list], {
    className: 'goal',
    depth: 1,
    hiddenLabel: true,
    words: entryLine,
    facts,
    body: captureGoal,
  });

/** How important a goal is, how it is going, and how many of its actions are done. */
function facts(form: Form<'careAndSupportPlan'>, goal: PathTo<Goal>): unknown[] {
  const own = [
    archivedFact(form, goal),
    scaleFact(form, [...goal, 'goalImportanceScore'], 'importance'),
    codeFact(form, [...goal, 'goalStatus'], codingWords(form, [...goal, 'goalStatus'])),
  ];
  // what it holds may have been archived with it, and is no longer to be done
  if (isArchived(form, goal)) return own;
  const entry = form.store.at(goal);
  const { actions } = tallyIn(ACTION, isRecord(entry) ? entry : {}, form.settings.now());
  return [
    ...own,
    form.elementText(goal, 'line.actions', { count: total(actions), done: actions.done }),
    actions.stopped ? form.elementText(goal, 'line.stopped', { count: actions.stopped }) : '',
  ];
}

export const captureGoal = (outline: Outline, goal: PathTo<Goal>): unknown => {
  const { form } = outline;
  return html`
    ${codedWords(form, goal)} ${field(form, [...goal, 'goalImportanceScore'])}
    ${field(form, [...goal, 'goalStatus'])} ${actionEntries(outline, goal)}
    ${listField(form, [...goal, 'outcomes'])}
  `;
};
