import { html, nothing } from 'lit';
import { codeItself } from '../../fields/coded-words.js';
import type { Form } from '../../fields/form.js';
import { namesApart } from '../../fields/names-apart.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { langOfPlan } from '../../fields/plan-language.js';
import { isRecord, type Json } from '../../json/json.js';
import { valueAt, type Path } from '../../json/path.js';
import { requireLeafAt } from '../../model/element-at.js';
import { isEmpty } from '../../validation/empty.js';
import { codesApart } from '../codes-apart.js';
import { entryWords } from '../entry-words.js';
import { valueInWords } from '../plan-changes/words.js';
import { tag } from '../tag.js';
import { chosenGoals, type ChosenGoal } from './chosen-goals.js';

type CarePlanForm = Form<'careAndSupportPlan'>;

/** A few goals with how far they are and what is next, and how many more there are. */
export function summaryGoals(form: CarePlanForm): unknown {
  if (isMisshapen(form, [])) return rawValue(form, []);
  const { words } = form;
  const recorded = form.store.at([]);
  const carePlan: Json = isRecord(recorded) ? recorded : {};
  const { shown, moreOpen, done, stopped, archived, unreadable } = chosenGoals(
    carePlan,
    form.settings.now(),
  );
  const others = [
    moreOpen && words.text('planSummary.moreOpen', { count: moreOpen }),
    done && words.text('planSummary.done', { count: done }),
    stopped && words.text('planSummary.stopped', { count: stopped }),
    archived && words.text('planSummary.archived', { count: archived }),
  ].filter(Boolean);
  const none = unreadable.length
    ? ''
    : words.text(`planSummary.${others.length ? 'noOpenGoals' : 'noGoals'}`);
  return html`
    ${
      shown.length
        ? html`<ul class="goals" part="goals">
            ${shown.map((goal) => html`<li class="goal" part="goal">${viewGoal(form, carePlan, goal)}</li>`)}
          </ul>`
        : none
          ? html`<p class="nothing" part="nothing">${none}</p>`
          : nothing
    }
    ${unreadable.map((path) => rawValue(form, path))}
    ${others.length ? html`<p part="more-goals">${others.join(' ')}</p>` : nothing}
  `;
}

function viewGoal(form: CarePlanForm, carePlan: Json, { path, next }: ChosenGoal): unknown {
  const { words } = form;
  const [text, coding] = [
    [...path, 'text'],
    [...path, 'coding'],
  ];
  const said = isMisshapen(form, text) ? '' : goalOrActionWords(form, carePlan, path);
  const shown = said ? codesApart(said, valueAt(carePlan, path)) : form.label(path);
  const lang = said ? langOfPlan(form) : nothing;
  const status = leafWords(form, [...path, 'goalStatus']);
  const importance = leafWords(form, [...path, 'goalImportanceScore']);
  return html`
    <p class="goal-words" part="value" dir="auto" lang=${lang}>${shown}</p>
    ${isMisshapen(form, text) ? rawValue(form, text) : nothing} ${codeItself(form, coding)}
    <p class="facts">
      ${tag('plain', html`<bdi>${status ? codesApart(status, valueAt(carePlan, [...path, 'goalStatus'])) : words.text('planSummary.open')}</bdi>`)}
      ${importance ? html`<span>${form.label([...path, 'goalImportanceScore'])}: <bdi>${importance}</bdi></span>` : nothing}
    </p>
    ${next ? nextLine(form, carePlan, next) : html`<p class="nothing" part="nothing">${words.text('planSummary.noAction')}</p>`}
  `;
}

/** What is to be done next: what, who, and by when. */
function nextLine(form: CarePlanForm, carePlan: Json, path: Path): unknown {
  const { words } = form;
  const who = valueAt(carePlan, [...path, 'who', 'name']);
  const when = valueAt(carePlan, [...path, 'when']);
  const said = goalOrActionWords(form, carePlan, path);
  const name = typeof who === 'string' ? who.trim() : '';
  const facts = [
    said ? codesApart(said, valueAt(carePlan, path)) : form.label(path),
    name && namesApart(name, name),
    typeof when === 'string' && when.trim()
      ? words.text('planSummary.by', { date: words.date(when) })
      : '',
  ].filter(Boolean);
  return html`<p part="next">
    <strong>${words.text('planSummary.next')}</strong>
    ${facts.map((fact, index) => html`${index ? ', ' : ''}<bdi>${fact}</bdi>`)}
  </p>`;
}

const goalOrActionWords = ({ words }: CarePlanForm, careAndSupportPlan: Json, path: Path): string =>
  entryWords(words, { careAndSupportPlan }, ['careAndSupportPlan', ...path]);

/** What is recorded of a goal in one line, whatever its shape; `''` where nothing is. */
function leafWords(form: CarePlanForm, path: Path): string {
  const leaf = requireLeafAt(form.store.element, path);
  const value = form.store.at(path);
  return isEmpty(leaf, value)
    ? ''
    : valueInWords(form.words, leaf, ['careAndSupportPlan', ...path], value);
}
