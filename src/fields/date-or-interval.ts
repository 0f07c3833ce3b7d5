import { html, nothing } from 'lit';
import { choices } from './choices.js';
import { dateBoxes, shownDate } from './date.js';
import type { Field, FieldContext } from './form.js';
import { line } from './text.js';

const UNITS = { D: 'days', W: 'weeks', M: 'months', Y: 'years' } as const;

const isInterval = (value: unknown): boolean => typeof value === 'string' && value.startsWith('P');

/** How many, and of what. The number may still be missing: `PM` is some months. */
const SIMPLE = /^P([^DWMYT]*)([DWMY])$/;

function interval(context: FieldContext): unknown {
  const { form, path, value, id, describedBy, invalid } = context;
  const match = SIMPLE.exec(String(value));
  // an interval of several units came from elsewhere: it is edited whole
  if (!match) return line({ ...context, id: `${id}-whole` });
  const [, amount = '', unit = ''] = match;
  return html`<div class="boxes">
    <span class="box"
      ><label for="${id}-amount">${form.words.text('field.every')}</label>
      <input
        id="${id}-amount"
        part="control"
        class="c4"
        inputmode="numeric"
        autocomplete="off"
        .value=${amount}
        ?disabled=${form.disabled}
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${invalid ? 'true' : nothing}
        @input=${({ target }: Event) => form.input(path, `P${(target as HTMLInputElement).value}${unit}`)}
    /></span>
    <span class="box"
      ><label for="${id}-unit">${form.words.text('field.unit')}</label>
      <select
        id="${id}-unit"
        part="control"
        ?disabled=${form.disabled}
        @change=${({ target }: Event) => form.change(path, `P${amount}${(target as HTMLSelectElement).value}`)}
      >
        ${Object.entries(UNITS).map(
          ([letter, word]) =>
            html`<option value=${letter} .selected=${letter === unit}>
              ${form.words.text(`field.${word}`)}
            </option>`,
        )}
      </select></span
    >
  </div>`;
}

/** When something is due: on a date, or after an interval such as six months. */
export const dateOrInterval: Field = {
  several: true,
  capture: (context) => {
    const { form, path, value, id } = context;
    const after = isInterval(value);
    const options = [
      { value: false, label: form.words.text('field.onDate') },
      { value: true, label: form.words.text('field.afterInterval') },
    ];
    const choose = (next: unknown) => form.change(path, next ? 'PM' : undefined);
    return html`${choices({ ...context, value: after }, options, { choose })}
    ${after ? interval(context) : dateBoxes({ ...context, id: `${id}-day` }, { time: true })}`;
  },
  display: (context) =>
    isInterval(context.value)
      ? context.form.words.duration(String(context.value))
      : shownDate(context),
};
