import { html, nothing } from 'lit';
import type { Marks } from '../context/settings-context.js';
import type { Element } from '../model/element.js';
import type { Path } from '../json/path.js';
import { elementAt } from '../model/element-at.js';
import { isAdded } from '../model/marks.js';
import type { Form } from './form.js';

const OBLIGATIONS = { M: 'mandatory', R: 'required', O: 'optional' } as const;

type Mark = 'mandatory' | 'optional' | undefined;

/** Whether an element is marked in words. */
const inWords: Record<Exclude<Marks, 'conformance'>, (element: Element) => Mark> = {
  mandatory: ({ mro }) => (mro === 'M' ? 'mandatory' : undefined),
  optional: ({ mro }) => (mro === 'M' ? undefined : 'optional'),
};

/** The mark of what somebody fills in: words after its label. A group is marked by what it holds. */
function wordsAfter(form: Form, element: Element, marks: keyof typeof inWords, isTold: boolean) {
  const mark = element.kind === 'group' ? undefined : inWords[marks](element);
  // a control that says of itself that it is required does not say so twice
  const hidden = isTold && mark === 'mandatory' ? 'true' : nothing;
  return mark
    ? html`<span class="mark" part="mark" aria-hidden=${hidden}
        >${` (${form.words.text(`mark.${mark}`)})`}</span
      >`
    : nothing;
}

/** M, R or O as the standard has it, for those who look at what it asks for. */
function letterAfter(form: Form, element: Element) {
  if (!element.mro || isAdded(element)) return nothing;
  const meaning = form.words.text(`mark.${OBLIGATIONS[element.mro]}`);
  return html` <span class="mark letter" part="mark" title=${meaning}
    ><span aria-hidden="true">${element.mro}</span><span class="vh">${meaning}</span></span
  >`;
}

/**
 * What stands after the label of an element: whether it has to be filled in, as the host's `marks`
 * ask for. `isTold`: the control says itself that it is required.
 */
export function labelMark(form: Form, path: Path, { isTold = false } = {}): unknown {
  // of an entry, the label of its list says it
  const element = typeof path.at(-1) === 'number' ? undefined : elementAt(form.store.element, path);
  if (!element) return nothing;
  const { marks } = form.settings;
  if (marks === 'conformance') return letterAfter(form, element);
  // a section is nothing to fill in by itself
  return path.length ? wordsAfter(form, element, marks, isTold) : nothing;
}
