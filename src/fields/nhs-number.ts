import { html } from 'lit';
import type { FieldContext } from './form.js';
import { hasLines, textLine, textLines } from './text.js';

interface NhsNumberState {
  typed?: string;
  /** the value that what was typed made */
  made?: string;
}

/** `9990422443` as `999 042 2443`, and anything else as it is. */
export const groupedNhsNumber = (digits: string): string =>
  digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');

/** The control of an NHS number: it is typed and shown in groups, and recorded as digits. */
export function nhsNumberControl(context: FieldContext): unknown {
  const { form, path, region, value } = context;
  const memory: NhsNumberState = region.state;
  // what was typed stays as it was typed, as long as the value is what it made
  const typed = memory.made === value ? memory.typed : undefined;
  const text = typed ?? groupedNhsNumber(typeof value === 'string' ? value : '');
  const control = hasLines(context) ? textLines : textLine;
  return control({ ...context, value: text }, (made, next) => {
    Object.assign(memory, { typed: next, made });
    if (made !== value) form.input(path, made);
  });
}

/**
 * An NHS number in groups, which a screen reader reads digit by digit. Among words that run from right
 * to left, groups that are not kept apart from them change places: that is somebody else's number.
 */
export const nhsNumberText = (digits: string): unknown =>
  /^\d{10}$/.test(digits)
    ? html`<span class="nhs-number" part="nhs-number" dir="ltr" translate="no" aria-hidden="true"
          >${groupedNhsNumber(digits)}</span
        ><span class="vh" dir="ltr" translate="no">${[...digits].join(' ')}</span>`
    : html`<bdi translate="no">${digits}</bdi>`;
