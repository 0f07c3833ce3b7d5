import { html, nothing } from 'lit';
import { choiceControl } from './choice-control.js';
import { choices } from './choices.js';
import { dateBoxes, dateText, wholeDateLine } from './date.js';
import type { Field, FieldContext } from './form.js';
import { textControl } from './text-control.js';

const UNITS = { D: 'days', W: 'weeks', M: 'months', Y: 'years' } as const;

const isInterval = (value: unknown): boolean => typeof value === 'string' && value.startsWith('P');

interface DateOrIntervalState {
  parts?: IntervalParts;
  /** the value that the parts made */
  made?: unknown;
  /** somebody is editing the value whole */
  whole?: boolean;
}

interface IntervalParts {
  readonly amount: string;
  readonly unit: string;
}

/** How many, and of what. The number may still be missing: `PM` is some months. */
function splitInterval(value: string): IntervalParts | undefined {
  const [match, amount = '', unit = ''] = /^P([^DWMYT]*)([DWMY])$/.exec(value) ?? [];
  return match ? { amount, unit } : undefined;
}

function interval(context: FieldContext): unknown {
  const { form, path, region, value, id, describedBy, invalid } = context;
  const memory: DateOrIntervalState = region.state;
  // what was typed stays in its box, as long as the value is what it made
  const parts = memory.made === value ? memory.parts : splitInterval(String(value));
  // an interval of several units came from elsewhere: it is edited whole
  if (!parts) return wholeDateLine({ ...context, id: `${id}-whole` });
  const { amount, unit } = parts;
  const made = (changed: Partial<IntervalParts>): string => {
    const next = { ...parts, ...changed };
    return Object.assign(memory, { parts: next, made: `P${next.amount}${next.unit}` }).made;
  };
  return html`<div class="boxes" part="boxes">
    <span class="box" part="box"
      ><label for="${id}-amount" part="box-label">${form.words.text('field.every')}</label>
      <input
        id="${id}-amount"
        part="control"
        class="c4"
        inputmode="numeric"
        autocomplete="off"
        ?disabled=${form.disabled}
        aria-describedby=${describedBy ?? nothing}
        aria-invalid=${invalid ? 'true' : nothing}
        ${textControl({ form, text: amount, record: (typed) => form.input(path, made({ amount: typed })) })}
    /></span>
    <span class="box" part="box"
      ><label for="${id}-unit" part="box-label">${form.words.text('field.unit')}</label>
      <select
        id="${id}-unit"
        part="control"
        ?disabled=${form.disabled}
        ${choiceControl({ form, chosen: unit, choose: (letter) => form.change(path, made({ unit: letter })) })}
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

const boxes = (context: FieldContext): unknown => dateBoxes(context, { time: true });

/** When something is due: on a date, or after an interval such as six months. */
export const dateOrIntervalField: Field = {
  isFieldset: true,
  capture: (context) => {
    const { form, path, region, value, id } = context;
    const { whole } = region.state as DateOrIntervalState;
    const after = isInterval(value);
    const options = [
      { value: false, label: form.words.text('field.onDate') },
      { value: true, label: form.words.text('field.afterInterval') },
    ];
    const choose = (next: unknown) => form.change(path, next ? 'PM' : undefined);
    return html`${choices({ ...context, value: after }, options, { choose })}
    ${whole ? wholeDateLine({ ...context, id: `${id}-whole` }) : after ? interval(context) : boxes({ ...context, id: `${id}-day` })}`;
  },
  display: (context) =>
    isInterval(context.value)
      ? context.form.words.duration(String(context.value))
      : dateText(context),
};
