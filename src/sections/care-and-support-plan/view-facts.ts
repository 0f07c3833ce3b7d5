import { html, nothing } from 'lit';
import { disclosure } from '../../fields/disclosure.js';
import { field } from '../../fields/field.js';
import type { Form, PathIn } from '../../fields/form.js';
import { hasFurther } from '../../fields/further-elements.js';
import { entriesAt } from '../../fields/list.js';
import { overdueSentence } from '../../fields/overdue.js';
import { pathIn } from '../../fields/path-in.js';
import { isMisshapen } from '../../fields/raw-value.js';
import { langOfPlan } from '../../fields/plan-language.js';
import { isRecord } from '../../json/json.js';
import type { Path } from '../../json/path.js';
import type { PathTo, SegmentOf } from '../../model/typed-path.js';
import { isDateTimeText } from '../../validation/date.js';
import { isArchived } from '../shared/archived.js';
import { contactRow } from '../shared/contact-view.js';
import { lineTextAt } from '../shared/line-text.js';
import { ACTION, type Action, type Goal } from './levels.js';
import { codedTextWords } from './line.js';

type CarePlanForm = Form<'careAndSupportPlan'>;

// a plan has thousands of elements that nobody filled in: nothing is drawn for those
export const rows = <E>(
  form: CarePlanForm,
  path: PathTo<E>,
  keys: readonly SegmentOf<E>[],
): unknown =>
  keys
    .map((key): Path => [...path, key])
    .filter((at) => form.store.isRecorded(at))
    .map((at) => field(form, at));

/** A fact in a line: as a tag that says by itself what it is, or with a label in few words. */
export function fact<const P extends Path>(
  form: CarePlanForm,
  path: PathIn<'careAndSupportPlan', P>,
  how: 'tag' | 'short',
): unknown {
  const at: Path = path;
  if (!form.store.isRecorded(at)) return nothing;
  return field(
    form,
    at,
    how === 'tag' ? { inLine: 'tag' } : { shortLabel: form.elementText(at, 'short') },
  );
}

const WHO = ['name', 'role', 'team', 'contactDetails'] as const;

/** Who does it: their name, or all that is known of them where that is not a name. */
export function whoInLine(form: CarePlanForm, action: PathTo<Action>): unknown {
  const who = pathIn(form, [...action, 'who']);
  const name = isMisshapen(form, who) ? '' : lineTextAt(form, [...who, 'name']);
  return name
    ? factRow(form, [...who, 'name'], html`<bdi translate="no">${name}</bdi>`, form.label(who))
    : contactRow(form, who, WHO, { inLine: 'plain' });
}

/** By when an action is to be done, in words where that is a date to come. */
export function due(form: CarePlanForm, path: PathTo<Action['children']['when']>): unknown {
  const at: Path = path;
  const when = form.store.at(at);
  const isDate = typeof when === 'string' && isDateTimeText.test(when);
  if (!form.store.isRecorded(at)) return nothing;
  if (!isDate || form.store.findingsAt(at).length || overdueSentence(form, at))
    return field(form, at);
  const words = form.elementText(at.slice(0, -1), 'line.when', { date: form.words.date(when) });
  return factRow(form, at, words, form.label(at));
}

const factRow = (form: CarePlanForm, path: Path, words: unknown, label: string): unknown =>
  html`<div class="row plain" part="row" id=${form.id(path)}>
    <dt part="label" class="vh">${label}</dt>
    <dd part="value">${words}</dd>
  </div>`;

/** The keys of an action that are read by whoever wants to know more. */
const MORE = ['who', 'confidence', 'reviewDate', 'suggestedStrategies'];

/** All else that is recorded of the actions of a goal, behind one line. */
export function moreOfActions(form: CarePlanForm, goal: PathTo<Goal>, all: boolean): unknown {
  const list: Path = [...goal, ACTION.list];
  const actions = [...entriesAt(form, list).keys()]
    .map((index) => pathIn(form, [...list, index]) as unknown as PathTo<Action>)
    .filter((at) => (all || !isArchived(form, at)) && hasMore(form, at));
  if (!actions.length) return nothing;
  return disclosure(form, {
    path: list,
    holds: (path) => MORE.includes(String(path[list.length + 1])),
    className: 'provenance',
    summary: form.elementText([], 'more'),
    body: () =>
      actions.map(
        (at) =>
          html`<div class="shown-action" part="block">
            <p class="what" part="what" dir="auto" lang=${langOfPlan(form)}>${whatOf(form, at)}</p>
            ${moreOfAction(form, at)}
          </div>`,
      ),
  });
}

/** What is to be done, as words of a line: the action itself is shown elsewhere. */
const whatOf = (form: CarePlanForm, action: PathTo<Action>): string =>
  entriesAt(form, [...action, 'what'])
    .map((_, index) => codedTextWords(form, [...action, 'what', index]))
    .filter(Boolean)
    .join('; ');

/** All else that is recorded of an action. */
export const moreOfAction = (form: CarePlanForm, action: PathTo<Action>): unknown =>
  html`<dl>
    ${hasMoreOfWho(form, action) ? contactRow(form, pathIn(form, [...action, 'who']), WHO) : nothing}
    ${rows(form, action, ['suggestedStrategies', 'confidence'])}
    ${hasReview(form, action) ? rows(form, action, ['reviewDate']) : nothing}
  </dl>`;

const hasMore = (form: CarePlanForm, action: PathTo<Action>): boolean =>
  isRecord(form.store.at(action)) &&
  (hasMoreOfWho(form, action) ||
    hasReview(form, action) ||
    (['confidence', 'suggestedStrategies'] as const).some((key) =>
      form.store.isRecorded([...action, key]),
    ));

/** A review that is overdue is said in the line. */
const hasReview = (form: CarePlanForm, action: PathTo<Action>): boolean =>
  form.store.isRecorded([...action, 'reviewDate']) &&
  !overdueSentence(form, [...action, 'reviewDate']);

/** Whether more is recorded of who does it than a name, where the line says the name. */
function hasMoreOfWho(form: CarePlanForm, action: PathTo<Action>): boolean {
  const who = pathIn(form, [...action, 'who']);
  if (isMisshapen(form, who) || !lineTextAt(form, [...who, 'name'])) return false;
  return (
    form.store.unknownKeys(who).length > 0 ||
    hasFurther(form, who) ||
    WHO.some((key) => key !== 'name' && form.store.isRecorded([...who, key]))
  );
}
