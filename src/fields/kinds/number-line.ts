import { html, nothing } from 'lit';
import { plainCharacters } from '../../text/plain-characters.js';
import { kindInWords } from '../defined.js';
import type { Field, FieldContext } from '../form.js';
import { textControl } from '../text-control.js';

/** A number as it is typed. What is no number yet is kept as it was typed, and is told. */
const numberLine = (
  { form, path, element, value, id, describedBy, invalid }: FieldContext,
  inputmode: 'decimal' | 'numeric',
  recorded: (typed: string) => unknown,
): unknown =>
  html`<input
    id=${id}
    part="control"
    class="s"
    inputmode=${inputmode}
    autocomplete="off"
    dir="ltr"
    ?disabled=${form.disabled}
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${invalid ? 'true' : nothing}
    aria-required=${element.mro === 'M' ? 'true' : nothing}
    ${textControl({
      form,
      text: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
      record: (typed) => {
        const text = plainCharacters(typed).trim();
        const next = text ? recorded(text) : undefined;
        if (next !== form.store.at(path)) form.input(path, next);
      },
    })}
  />`;

/** The field of a number that is typed. */
export const numberField = (
  inputmode: 'decimal' | 'numeric',
  recorded: (typed: string) => unknown,
): Field => ({
  capture: (context) => numberLine(context, inputmode, recorded),
  display: kindInWords,
});
