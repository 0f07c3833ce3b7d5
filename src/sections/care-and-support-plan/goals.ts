import { html } from 'lit';
import { codedWords } from '../../fields/coded-words.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { list } from '../../fields/list.js';
import type { Path } from '../../standard/path.js';
import { isRecord } from '../../validation/empty.js';
import { isArchived } from '../parts/archived.js';
import { actions } from './actions.js';
import { entries, type Outline } from './entries.js';
import { ACTION, GOAL } from './levels.js';
import { archivedFact, codingWords, entryWords, scaleFact } from './line.js';
import { tallyIn, total } from './progress.js';

/** The goals of a need. */
export const goals = (outline: Outline, need: Path): unknown =>
  entries(outline, [...need, GOAL.list], {
    className: 'goal',
    depth: 3,
    quiet: true,
    words: entryWords,
    facts,
    body,
  });

/** How important a goal is, how it is going, and how many of its actions are done. */
function facts(form: Form, goal: Path): string[] {
  const own = [
    archivedFact(form, goal),
    scaleFact(form, [...goal, 'goalImportanceScore'], 'importance'),
    codingWords(form, [...goal, 'goalStatus']),
  ];
  // what it holds may have been archived with it, and is no longer to be done
  if (isArchived(form, goal)) return own;
  const entry = form.store.at(goal);
  const { actions } = tallyIn(ACTION, isRecord(entry) ? entry : {});
  return [
    ...own,
    form.say(goal, 'line.actions', { count: total(actions), done: actions.done }),
    actions.stopped ? form.say(goal, 'line.stopped', { count: actions.stopped }) : '',
  ];
}

const body = (outline: Outline, goal: Path): unknown => {
  const { form } = outline;
  return html`
    ${codedWords(form, goal)} ${field(form, [...goal, 'goalImportanceScore'])}
    ${field(form, [...goal, 'goalStatus'])} ${actions(outline, goal)}
    ${list(form, [...goal, 'outcomes'])}
  `;
};
