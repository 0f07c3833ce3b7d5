import type { Words } from '../../i18n/words.js';
import { elementLabel } from '../../i18n/label.js';
import { valueAt, type Path } from '../../json/path.js';
import type { DueEntry, DueState } from '../../due/caseload-due.js';
import { planModel } from '../../standard/plan-model.js';
import type { Wording } from '../../fields/names-apart.js';
import { valueAsText } from '../../fields/raw-value.js';
import { bareCodes } from '../codes-apart.js';
import { entryWords } from '../entry-words.js';
import type { TagTone } from '../tag.js';

/** What is due, from the most pressing on. */
export const DUE_STATES: readonly DueState[] = [
  'overdue',
  'soon',
  'unreadable',
  'undated',
  'later',
];

export const toneOf: Readonly<Record<DueState, TagTone>> = {
  overdue: 'late',
  soon: 'soon',
  later: 'plain',
  undated: 'plain',
  unreadable: 'soon',
};

const ACTIONS = 'actionsAndActivities';

/** The path of the entry that is due: a date stands in what it is the date of. */
const entryOf = ({ due, path }: DueEntry): Path =>
  due === 'goal' || due === 'part' ? path : path.slice(0, -1);

/** What is to be done, such as “Action: walk to the shop”, in all of its words. */
export function dueTitle(words: Words, plan: unknown, entry: DueEntry): Wording {
  const at = entryOf(entry);
  const isAction = at.at(-2) === ACTIONS;
  const kind = entry.due === 'review' && isAction ? 'actionReview' : entry.due;
  const whole = at.length ? elementLabel(words, planModel, '', at) : words.text('plan.title');
  const own = entry.due === 'part' ? '' : entryWords(words, plan, at);
  const text = words.text('dueList.entry', {
    kind: words.text(`dueList.kind.${kind}`),
    name: own && (isAction || entry.due === 'goal') ? own : own ? `${whole}, ${own}` : whole,
  });
  return { text, apart: own ? [...bareCodes(valueAt(plan, at))] : [] };
}

/** When it is due, and how long ago or ahead that is; `''` where nothing is recorded. */
export function dueDateWords(words: Words, plan: unknown, entry: DueEntry): string {
  const { on, time = '', state, path, due } = entry;
  if (state === 'unreadable') return words.text('dueList.unreadable');
  if (on === undefined) {
    const value = due === 'goal' ? undefined : valueAt(plan, path);
    const said = value === undefined || value === null ? '' : valueAsText(value).trim();
    // an interval from nobody knows when is one, in words
    return said && words.text('dueList.notADate', { value: words.duration(said) });
  }
  const date = words.date(on);
  if (state === 'overdue') return words.text('dueList.ago', { date, time: words.duration(time) });
  // of a month or a year it is only known that it is not over
  if (on.length < 'yyyy-mm-dd'.length) return words.text('dueList.within', { date });
  return time === 'P0D'
    ? words.text('dueList.today', { date })
    : words.text('dueList.ahead', { date, time: words.duration(time) });
}

/** Who is to do it, and what for, as far as it is recorded. */
export function dueDetails(words: Words, plan: unknown, entry: DueEntry): Wording[] {
  const at = entryOf(entry);
  if (at.at(-2) !== ACTIONS) return [];
  const who = valueAt(plan, [...at, 'who', 'name']);
  const name = typeof who === 'string' ? who.trim() : '';
  const goalAt = at.slice(0, -2);
  const goal = entryWords(words, plan, goalAt);
  return [
    ...(name ? [{ text: words.text('dueList.who', { who: name }), apart: [name] }] : []),
    ...(goal
      ? [
          {
            text: words.text('dueList.towards', { goal }),
            apart: [...bareCodes(valueAt(plan, goalAt))],
          },
        ]
      : []),
  ];
}
