import { html, nothing } from 'lit';
import type { Form, RenderRegion } from '../../fields/form.js';
import { watch } from '../../fields/watch.js';
import type { PathTo } from '../../model/typed-path.js';
import { isLapsed, lapsedLine, wordsAt } from './agreement-lapsed.js';
import type { agreement } from './shared.model.js';

/** What the notice remembers between drawings. */
interface NoticeState {
  /** the user wants to be asked later */
  later?: boolean;
}

/**
 * Asks whether what has changed since it was agreed is agreed as it is now. It stands in the page, and
 * keeps nobody from going on. A screen reader is told of it once the page rests.
 */
export const askAgain = (form: Form, path: PathTo<typeof agreement>): unknown =>
  watch(form, path, (region) => {
    const asks = isLapsed(form, path);
    const state: NoticeState = region.state;
    if (!asks) state.later = false;
    // the live region is there before it says something
    return html`<div
      class=${asks ? 'again lapsed' : 'again'}
      part=${asks ? 'lapsed' : nothing}
      role=${asks ? 'group' : nothing}
      aria-label=${asks ? form.label(path) : nothing}
    >
      <div role="status">${asks ? question(form, path, state) : nothing}</div>
      ${asks && !state.later ? answers(form, path, region) : nothing}
    </div>`;
  });

const question = (form: Form, path: PathTo<typeof agreement>, { later }: NoticeState): unknown =>
  html`<p class="agreement" dir="auto">${lapsedLine(form, path)}</p>
    <p>${form.elementText([...path, 'agreed'], later ? 'notNow' : 'again')}</p>`;

function answers(form: Form, path: PathTo<typeof agreement>, region: RenderRegion): unknown {
  const agreed = [...path, 'agreed'];
  const fullName = [...path, 'fullName'];
  // whoever presses the button has read the name on it
  const typed = wordsAt(form, path, 'fullName');
  const who = typed || wordsAt(form, path, 'previously.fullName');
  const yes = () => {
    const before = [
      [fullName, form.store.at([...path, 'previously', 'fullName'])],
      [[...path, 'role'], form.store.at([...path, 'previously', 'role'])],
    ] as const;
    form.change(agreed, true, typed ? [] : before.filter(([, value]) => value !== undefined));
    form.focus(form.id(fullName));
  };
  const no = () => {
    form.change(agreed, false);
    form.focus(form.id([...path, 'reasonNotAgreed']));
  };
  const later = () => {
    (region.state as NoticeState).later = true;
    region.redraw();
    form.focus(`${form.id(agreed)}-2`);
  };
  const button = (label: string, press: () => void) =>
    html`<button type="button" part="button" ?disabled=${form.disabled} @click=${press}>
      ${label}
    </button>`;
  return html`<div class="answers" part="lapsed-answers">
    ${button(form.elementText(agreed, who ? 'yesAgainBy' : 'yesAgain', { who }), yes)}
    ${button(form.elementText(agreed, 'noAgain'), no)}
    ${button(form.elementText(agreed, 'later'), later)}
  </div>`;
}
