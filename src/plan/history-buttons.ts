import { html } from 'lit';
import { toolbar } from '../fields/toolbar.js';
import { watch } from '../fields/watch.js';
import type { WidgetController } from '../widget/widget-controller.js';

/** Buttons that take an edit back, in whatever section it was, and do it again. */
export const historyButtons = ({
  form,
  ownStore,
  undo,
  redo,
}: WidgetController<'plan'>): unknown => {
  const button = (name: 'undo' | 'redo', can: boolean, act: () => boolean) =>
    // not `disabled`: the focus would be lost with the last step
    html`<button
      type="button"
      class="lesser"
      part="button ${name}-button"
      id=${name}
      data-repeatable
      ?disabled=${form.disabled}
      aria-disabled=${can ? 'false' : 'true'}
      @click=${() => can && act()}
    >
      ${form.words.text(`plan.${name}`)}
    </button>`;
  const both = watch(
    form,
    [],
    () => html`${button('undo', ownStore.canUndo, undo)} ${button('redo', ownStore.canRedo, redo)}`,
  );
  return toolbar(form, both, {
    label: form.words.text('plan.changes'),
    className: 'history',
    part: 'history',
  });
};
