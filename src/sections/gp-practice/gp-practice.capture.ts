import { html, nothing } from 'lit';
import { choices } from '../../fields/choices.js';
import { field } from '../../fields/field.js';
import type { Form, RenderRegion } from '../../fields/form.js';
import { hasError, messages, shownFindings } from '../../fields/issues.js';
import { entriesAt, listField, type ListEntries } from '../../fields/list.js';
import { guardShape } from '../../fields/guard-shape.js';
import { watch } from '../../fields/watch.js';
import { PRACTICE_ANSWERS, answerOf, NOT_KNOWN, type PracticeAnswer } from './answer.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { pathIn } from '../../fields/path-in.js';
import { lineTextAt } from '../shared/line-text.js';

/** The practices that an answer took out of the value, to put back until it is saved or replaced. */
interface TakenOut {
  readonly entries: ListEntries;
  readonly names: readonly string[];
  readonly saves: number;
}

interface PracticesState {
  takenOut?: TakenOut;
  /** the list is there, though its last entry was removed */
  listed?: boolean;
  /** of the value that it is about: another one starts anew */
  saves?: number;
}

type Practice = ItemOf<ModelOfKey<'gpPractices'>>;

/** First whether there is a practice, then the practices. */
export const captureGpPractices = (form: Form<'gpPractices'>): unknown =>
  watch(form, [], (region) => {
    const memory: PracticesState = region.state;
    const answer = answerOf(form);
    // they are there again, or others are
    if (answer === 'practices') memory.takenOut = undefined;
    const wasListed = memory.listed === true && memory.saves === form.store.saves;
    memory.listed = answer === 'practices' || (wasListed && answer === undefined);
    memory.saves = form.store.saves;
    return html`
      ${question(form, region, answer)}
      ${
        memory.listed
          ? listField(form, [], {
              hiddenLabel: true,
              entry: (at) => guardShape(form, at, practice),
            })
          : html`${takenOut(form, region)} ${guardShape(form, [0], () => nothing)}`
      }
    `;
  });

const practice = (form: Form<'gpPractices'>, path: PathTo<Practice>): unknown => [
  field(form, [...path, 'practiceDetails']),
  field(form, [...path, 'practiceIdentifier']),
  codeNotKnown(form, pathIn(form, [...path, 'practiceIdentifier'])),
  field(form, [...path, 'gpName']),
];

/** Says with one press that nobody knows a practice's code, while none is filled in. */
const codeNotKnown = (
  form: Form<'gpPractices'>,
  path: PathTo<Practice['children']['practiceIdentifier']>,
): unknown =>
  watch(form, path, () =>
    form.store.isRecorded(path)
      ? nothing
      : html`<button
          type="button"
          class="quiet"
          part="button"
          ?disabled=${form.disabled}
          @click=${() => {
            form.change(path, NOT_KNOWN);
            form.focus(form.id(path));
          }}
        >
          ${form.elementText(path, 'codeNotKnown')}
        </button>`,
  );

const ID = 'field-question';

function question(
  form: Form<'gpPractices'>,
  region: RenderRegion,
  answer: PracticeAnswer | undefined,
): unknown {
  const { listed }: PracticesState = region.state;
  // the list says it of itself
  const findings = listed ? [] : shownFindings(form, [], false);
  return html`<fieldset
    class="field"
    part="field"
    ?data-invalid=${hasError(findings)}
    aria-describedby="${ID}-hint${findings.length ? ` ${ID}-messages` : ''}"
  >
    <legend part="label">${form.elementText([], 'question.label')}</legend>
    <p id="${ID}-hint" class="hint" part="hint">${form.elementText([], 'question.hint')}</p>
    ${messages(form, `${ID}-messages`, findings)}
    ${choices(
      { form, path: [], value: answer, id: ID },
      PRACTICE_ANSWERS.map((value) => ({
        value,
        label: form.elementText([], `question.${value}`),
      })),
      { layout: 'choices answers', choose: (next) => choose(form, region, next as PracticeAnswer) },
    )}
  </fieldset>`;
}

/**
 * Each answer is one edit. Whoever goes through the answers with the arrow keys loses nothing: the
 * practices that one answer takes out come back with “yes”.
 */
function choose(form: Form<'gpPractices'>, region: RenderRegion, next: PracticeAnswer): void {
  const memory: PracticesState = region.state;
  const before = answerOf(form);
  const { practiceIdentifier: _, ...rest } = (form.store.at([0]) ?? {}) as Record<string, unknown>;
  if (next === 'practices') {
    if (!putBack(form, region)) form.change([0], rest);
  } else if (before === 'practices') {
    takeOut(form, memory);
    const code = [0, 'practiceIdentifier'];
    // an entry that an edit goes through gets its id
    form.change([], [{ practiceIdentifier: next }], [[code, next]]);
  } else {
    form.change([0], { ...rest, practiceIdentifier: next });
  }
}

function takeOut(form: Form<'gpPractices'>, memory: PracticesState): void {
  const entries = entriesAt(form, []);
  const recorded = [...entries.keys()].filter((index) => form.store.isRecorded([index]));
  memory.takenOut = recorded.length
    ? {
        entries,
        names: recorded.map((index) => nameAt(form, pathIn(form, [index]))),
        saves: form.store.saves,
      }
    : undefined;
  if (memory.takenOut) form.announce(line(form, 'takenOut', memory.takenOut));
}

/** What a practice is called in a line. */
const nameAt = (form: Form<'gpPractices'>, path: PathTo<Practice>): string =>
  (['practiceDetails', 'gpName', 'practiceIdentifier'] as const)
    .map((key) => lineTextAt(form, [...path, key]))
    .find(Boolean) ?? form.label(path);

const kept = (form: Form<'gpPractices'>, region: RenderRegion): TakenOut | undefined => {
  const { takenOut }: PracticesState = region.state;
  return takenOut?.saves === form.store.saves ? takenOut : undefined;
};

/** False when there is nothing to put back. */
function putBack(form: Form<'gpPractices'>, region: RenderRegion): boolean {
  const out = kept(form, region);
  if (!out) return false;
  form.change([], out.entries);
  form.announce(line(form, 'backAgain', out));
  return true;
}

const line = (
  form: Form<'gpPractices'>,
  part: 'takenOut' | 'backAgain',
  { names }: TakenOut,
): string => form.elementText([], part, { names: names.join('; ') });

/** What the answer took out, with a button that brings it back. */
function takenOut(form: Form<'gpPractices'>, region: RenderRegion): unknown {
  const out = kept(form, region);
  if (!out) return nothing;
  return html`<div class="taken-out" part="undo">
    <p>${line(form, 'takenOut', out)}</p>
    <button
      type="button"
      class="lesser"
      part="button"
      ?disabled=${form.disabled}
      @click=${() => {
        putBack(form, region);
        form.focus(ID);
      }}
    >
      ${form.elementText([], 'putBack')}
    </button>
  </div>`;
}
