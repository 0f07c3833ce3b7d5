import { html, nothing } from 'lit';
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
  /** the arrow keys move between them and choose none: that takes the space bar */
  readonly deliberate?: boolean;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** A browser chooses each radio button that an arrow key comes to. */
function moveOnly(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const box = event.currentTarget as HTMLElement;
  const buttons = [...box.querySelectorAll<HTMLInputElement>('input')];
  const at = buttons.indexOf(event.target as HTMLInputElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

/** Radio buttons, one of which is chosen. */
export const choices = (
  { form, path, value, id }: Pick<FieldContext, 'form' | 'path' | 'value' | 'id'>,
  options: readonly Choice[],
  {
    layout = 'choices',
    choose = (next) => form.change(path, next),
    deliberate = false,
  }: ChoicesOptions = {},
): unknown => {
  const chosen = options.findIndex((option) => option.value === value);
  return html`<div
    class=${layout}
    part="choices"
    @keydown=${deliberate ? moveOnly : nothing}
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
