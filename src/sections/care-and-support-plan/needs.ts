import { html } from 'lit';
import { codedWords } from '../../fields/coded-words.js';
import type { Form } from '../../fields/form.js';
import type { Path } from '../../standard/path.js';
import { isRecord } from '../../validation/empty.js';
import { isArchived } from '../parts/archived.js';
import { entries, type Outline } from './entries.js';
import { goals } from './goals.js';
import { GOAL, NEEDS, recordsIn } from './levels.js';
import { archivedFact, entryWords } from './line.js';
import { tallyIn, total } from './progress.js';

/** In a plan of more needs than these, even the lines of their goals would be too many at first. */
const MANY = 20;

/** Every need, with the lines of its goals in sight. */
export const needs = (outline: Outline): unknown =>
  entries(outline, NEEDS, {
    className: 'card need',
    depth: 2,
    quiet: true,
    isOpen: recordsIn(outline.form.store.at(NEEDS)).length <= MANY,
    words: entryWords,
    facts,
    body,
  });

/** How many goals a need has, and how many of them were achieved. */
function facts(form: Form, need: Path): string[] {
  if (isArchived(form, need)) return [archivedFact(form, need)];
  const entry = form.store.at(need);
  const { goals } = tallyIn(GOAL, isRecord(entry) ? entry : {});
  return [
    form.say(need, 'line.goals', { count: total(goals) }),
    goals.done ? form.say(need, 'line.achieved', { count: goals.done }) : '',
  ];
}

const body = (outline: Outline, need: Path): unknown =>
  html`${codedWords(outline.form, need)} ${goals(outline, need)}`;
