import { html } from 'lit';
import { codedWords } from '../../fields/coded-words.js';
import { entryButton } from '../../fields/entry-buttons.js';
import { guardShape } from '../../fields/guard-shape.js';
import { entriesAt } from '../../fields/list.js';
import { toolbar } from '../../fields/toolbar.js';
import type { PathTo } from '../../model/typed-path.js';
import { captureAction } from './actions.js';
import type { Outline } from './entries.js';
import { captureGoal } from './goals.js';
import { moveBetweenLines } from './keyboard.js';
import type { Action, AnyEntry, Goal, Need } from './levels.js';

/** A need that is changed by itself: its goals stay text, each with a button of its own. */
export const changeNeed = (outline: Outline, path: PathTo<Need>): unknown =>
  entry(outline, path, () => codedWords(outline.form, path));

/** A goal with its actions. */
export const changeGoal = (outline: Outline, path: PathTo<Goal>): unknown =>
  entry(outline, path, () => captureGoal(outline, path));

export const changeAction = (outline: Outline, path: PathTo<Action>): unknown =>
  entry(outline, path, () => captureAction(outline, path));

/** An entry with what can be done with it as a whole. */
function entry(outline: Outline, path: PathTo<AnyEntry>, inside: () => unknown): unknown {
  const { form, archiving } = outline;
  const list = path.slice(0, -1);
  const index = Number(path.at(-1));
  const mover = (action: 'moveUp' | 'moveDown', arrow: string, to: number) =>
    to < 0 || to >= entriesAt(form, list).length
      ? ''
      : entryButton(form, path, action, arrow, () => form.move(list, index, to));
  return html`<div class="changed-entry" @keydown=${moveBetweenLines}>
    ${guardShape(form, path, inside)}
    ${toolbar(
      form,
      html`${archiving.button(path, () => form.remove(list, index))}
        <div class="entry-buttons" part="entry-buttons">
          ${mover('moveUp', '↑', index - 1)}${mover('moveDown', '↓', index + 1)}
        </div>`,
      { label: form.label(path), className: 'foot', part: 'entry-foot' },
    )}
  </div>`;
}
