import { html, nothing } from 'lit';
import type { Form } from '../../fields/form.js';
import { anyElement } from '../../fields/group.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { watch } from '../../fields/watch.js';
import { samePath, type Path } from '../../json/path.js';
import { captureAgreement, isAgreement } from '../../sections/shared/agreement.js';
import { isLocked } from '../../sections/additional-support-plan/locked.js';
import { heading } from '../../widget/heading.js';
import { taskTitle, type GuideTask } from './guide-tasks.js';

/** What a question leads to. */
export interface QuestionActions {
  next(): void;
  /** goes on without an answer, and remembers that */
  putOff(): void;
  back(): void;
  /** to the list of all */
  leave(): void;
}

const PARTS = {
  next: 'next-button',
  notNow: 'not-now-button',
  back: 'back-button',
  list: 'list-button',
} as const;

/** One question: what is asked and why, an example, its controls, and the way on. */
export function questionPage(
  form: Form,
  task: GuideTask,
  question: Path,
  actions: QuestionActions,
): unknown {
  const { words } = form;
  const number = task.questions.findIndex((one) => samePath(one, question)) + 1;
  const button = (name: keyof typeof PARTS, className: string, act: () => void) =>
    html`<button type="button" class=${className} part="button ${PARTS[name]}" @click=${act}>
      ${words.text(`guide.${name}`)}
    </button>`;
  return html`<div class="question" part="question">
    ${button('back', 'quiet', actions.back)}
    <p class="about" part="about">
      ${watch(form, task.path, () => taskTitle(form, task))}${
        number
          ? html`<span class="count">
              ${words.text('guide.question', { number, all: task.questions.length })}</span
            >`
          : nothing
      }
    </p>
    <div id="question" class="asked" tabindex="-1">
      ${heading(form.headingLevel + 1, wordsOf(form, question, 'ask') || form.label(question))}
    </div>
    ${disclosed(words.text('guide.why'), wordsOf(form, question, 'why'))}
    ${disclosed(words.text('field.example'), form.elementText(question, 'example'))}
    <div class="answer">${shaped(form, question, 1)}</div>
    <div class="actions guide-actions">
      ${button('next', 'save', actions.next)}
      ${form.readonly ? nothing : button('notNow', 'lesser', actions.putOff)}
      ${button('list', 'lesser', actions.leave)}
    </div>
  </div>`;
}

/** Words of ours for a question, by the keys of its path. */
const wordsOf = (form: Form, question: Path, part: 'ask' | 'why'): string =>
  form.words.lookUp(
    ['guide.questions', ...question.filter((key) => typeof key === 'string'), part].join('.'),
  );

const disclosed = (summary: string, words: string): unknown =>
  words
    ? html`<details class="examples" part="disclosure">
        <summary part="disclosure-summary">${summary}</summary>
        <p part="example">${words}</p>
      </details>`
    : nothing;

/** The controls of a question, unless what it stands in has another shape than the standard's. */
const shaped = (form: Form, question: Path, length: number): unknown =>
  watch(
    form,
    question.slice(0, length),
    () => {
      const above = question.slice(0, length);
      if (length === question.length) return controls(formFor(form, question), question);
      return isMisshapen(form, above) ? rawValue(form, above) : shaped(form, question, length + 1);
    },
    { shallow: true },
  );

/** What another service recorded is only read here, as it is in its section. */
const formFor = (form: Form, question: Path): Form => {
  const [section, index] = question;
  if (section !== 'additionalSupportPlans') return form;
  const isOthers = index === undefined || isLocked(form, [section, index]);
  return isOthers ? form.locked : form;
};

const controls = (form: Form, question: Path): unknown =>
  isAgreement(form, question) && !form.readonly
    ? html`<fieldset class="group" part="group">
        <legend part="label">${form.label(question)}</legend>
        ${captureAgreement(form, question)}
      </fieldset>`
    : anyElement(form, question);
