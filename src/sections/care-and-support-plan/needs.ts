import { html } from 'lit';
import { codedWords } from '../../fields/coded-words.js';
import type { Form } from '../../fields/form.js';
import type { PathTo } from '../../model/typed-path.js';
import { isRecord } from '../../json/json.js';
import { archivedFact, isArchived } from '../shared/archived.js';
import { outlineEntries, type Outline } from './entries.js';
import { goalEntries } from './goals.js';
import { GOAL, NEEDS, recordsIn, type Need } from './levels.js';
import { entryLine } from './line.js';
import { tallyIn, total } from './progress.js';

/** In a plan of more needs than these, even the lines of their goals would be too many at first. */
const MANY = 20;

/** Every need, with the lines of its goals in sight. */
export const needEntries = (outline: Outline): unknown =>
  outlineEntries(outline, NEEDS, {
    className: 'card need',
    depth: 0,
    hiddenLabel: true,
    isOpen: recordsIn(outline.form.store.at(NEEDS)).length <= MANY,
    words: entryLine,
    facts,
    body,
  });

/** How many goals a need has, and how many of them were achieved. */
function facts(form: Form<'careAndSupportPlan'>, need: PathTo<Need>): string[] {
  if (isArchived(form, need)) return [archivedFact(form, need)];
  const entry = form.store.at(need);
  const { goals } = tallyIn(GOAL, isRecord(entry) ? entry : {}, form.settings.now());
  return [
    archivedFact(form, need),
    form.elementText(need, 'line.goals', { count: total(goals) }),
    goals.done ? form.elementText(need, 'line.achieved', { count: goals.done }) : '',
  ];
}

const body = (outline: Outline, need: PathTo<Need>): unknown =>
  html`${codedWords(outline.form, need)} ${goalEntries(outline, need)}`;
