import { html, nothing } from 'lit';
import { choiceControl } from './choice-control.js';
import { choices } from './choices.js';
import { dateBoxes, dateText, wholeDateLine } from './date.js';
import type { Controls, Display, FieldContext } from './form.js';
import { overdueLine } from './overdue.js';
import { textControl } from './text-control.js';

const UNITS = { D: 'days', W: 'weeks', M: 'months', Y: 'years' } as const;

const isInterval = (value: unknown): boolean => typeof value === 'string' && value.startsWith('P');

interface DateOrIntervalState {
  parts?: IntervalParts;
  /** the value that the parts made */
  made?: unknown;
  /** somebody is editing the value whole */
  whole?: boolean;
  /** an interval was chosen, of which nothing is recorded before it has a number */
  after?: boolean;
}

interface IntervalParts {
  readonly amount: string;
  readonly unit: string;
}

const NOTHING_YET: IntervalParts = { amount: '', unit: 'M' };

/** How many, and of what. */
function splitInterval(value: unknown): IntervalParts | undefined {
  if (typeof value !== 'string') return NOTHING_YET;
  const [match, amount = '', unit = ''] = /^P([^DWMYT]*)([DWMY])$/.exec(value) ?? [];
  return match ? { amount, unit } : undefined;
}

function interval(context: FieldContext): unknown {
  const { form, path, region, value, id, invalid } = context;
  const memory: DateOrIntervalState = region.state;
  // what was typed stays in its box, as long as the value is what it made
  const parts = (memory.made === value && memory.parts) || splitInterval(value);
  // an interval of several units came from elsewhere: it is edited whole
  if (!parts) return wholeDateLine({ ...context, id: `${id}-whole` });
  const { amount, unit } = parts;
  const made = (changed: Partial<IntervalParts>): string | undefined => {
    const next = { ...parts, ...changed };
    const made = next.amount.trim() ? `P${next.amount}${next.unit}` : undefined;
    Object.assign(memory, { parts: next, made, after: true });
    return made;
  };
  const chooseUnit = (letter: string) => {
    const next = made({ unit: letter });
    if (next === value) region.redraw();
    else form.change(path, next);
  };
  const isMissing = !amount.trim();
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
          aria-describedby=${isMissing ? `${id}-missing` : nothing}
          aria-invalid=${invalid ? 'true' : nothing}
          ${textControl({ form, text: amount, record: (typed) => form.input(path, made({ amount: typed })) })}
      /></span>
      <span class="box" part="box"
        ><label for="${id}-unit" part="box-label">${form.words.text('field.unit')}</label>
        <select
          id="${id}-unit"
          part="control"
          autocomplete="off"
          ?disabled=${form.disabled}
          ${choiceControl({ form, chosen: unit, choose: chooseUnit })}
        >
          ${Object.entries(UNITS).map(
            ([letter, word]) =>
              html`<option value=${letter} .selected=${letter === unit}>
                ${form.words.text(`field.${word}`)}
              </option>`,
          )}
        </select></span
      >
    </div>
    ${
      isMissing
        ? html`<p id="${id}-missing" class="hint" part="hint">
            ${form.words.text('field.everyMissing')}
          </p>`
        : nothing
    }`;
}

const boxes = (context: FieldContext): unknown => dateBoxes(context, { time: true });

/** When something is due: on a date, or after an interval such as six months. */
export const dateOrIntervalControls: Controls = {
  isFieldset: true,
  capture: (context) => {
    const { form, path, region, value, id } = context;
    const memory: DateOrIntervalState = region.state;
    const after = value === undefined ? (memory.after ?? false) : isInterval(value);
    const options = [
      { value: false, label: form.words.text('field.onDate') },
      { value: true, label: form.words.text('field.afterInterval') },
    ];
    const choose = (next: unknown) => {
      Object.assign(memory, { after: next === true, parts: undefined, made: undefined });
      // what was chosen of nothing is no edit
      if (value === undefined) region.redraw();
      else form.change(path, undefined);
    };
    return html`${choices({ ...context, value: after }, options, { choose })}
    ${memory.whole ? wholeDateLine({ ...context, id: `${id}-whole` }) : after ? interval(context) : boxes({ ...context, id: `${id}-day` })}`;
  },
};

export const showDateOrInterval: Display = (context) =>
  isInterval(context.value)
    ? html`${context.form.words.duration(String(context.value))}
      ${overdueLine(context.form, context.path)}`
    : dateText(context);
