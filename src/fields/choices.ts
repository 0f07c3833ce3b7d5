import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { choiceControl } from './choice-control.js';
import type { FieldContext } from './form.js';

export interface Choice {
  readonly value: unknown;
  readonly label: string;
}

interface ChoicesOptions {
  /** classes of the box around them */
  readonly layout?: string;
  /** what choosing does, where it is not to record the choice's value */
  readonly choose?: (value: unknown) => void;
}

/** Radio buttons, one of which is chosen. */
export const choices = (
  { form, path, value, id }: Pick<FieldContext, 'form' | 'path' | 'value' | 'id'>,
  options: readonly Choice[],
  { layout = 'choices', choose = (next) => form.change(path, next) }: ChoicesOptions = {},
): unknown => {
  const chosen = options.findIndex((option) => option.value === value);
  return html`<div
    class=${layout}
    part="choices"
    ${choiceControl({
      form,
      chosen: chosen < 0 ? '' : String(chosen),
      choose: (index) => index && choose(options[Number(index)]?.value),
    })}
  >
    ${options.map(
      (option, index) =>
        html`<label part="choice"
          ><input
            type="radio"
            part="radio"
            id=${index ? `${id}-${index}` : id}
            name=${id}
            value=${index}
            .checked=${
              // names change when entries move, and a name that is taken unchecks its owner
              live(index === chosen)
            }
            ?disabled=${form.disabled}
          /><span>${option.label}</span></label
        >`,
    )}
  </div>`;
};
