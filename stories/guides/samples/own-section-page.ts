// on the page: its element, <example-sleep-diary>, with a layout of its own
import 'pcsp-elements/register';
import type { PlanPart } from 'pcsp-elements/model';
import { field, groupFields, lineTextAt, listField, registerSection } from 'pcsp-elements/section';
import { html } from 'lit';
import { sleepDiary } from './own-section.js';

registerSection(sleepDiary, {
  view: (form) => html`
    <p>${form.elementText([], 'texts.hope', { aim: lineTextAt(form, ['aim']) })}</p>
    <dl>${listField(form, ['nights'], { entry: (night) => groupFields(form, night) })}</dl>
  `,
  capture: (form) => html`
    <div class="card" part="card">${field(form, ['aim'])}</div>
    ${listField(form, ['nights'], { entry: (night) => groupFields(form, night) })}
  `,
});

export const recorded: PlanPart<typeof sleepDiary> = {
  'example-trust-sleepDiary': { aim: 'Six hours', nights: [{ date: '2026-03-27', rested: 4 }] },
};
