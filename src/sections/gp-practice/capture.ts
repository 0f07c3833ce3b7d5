import { html, nothing } from 'lit';
import { choices } from '../../fields/choices.js';
import { field } from '../../fields/field.js';
import type { Form, Place } from '../../fields/form.js';
import { hasError, messages, shownFindings } from '../../fields/issues.js';
import { entriesAt, list, type Entries } from '../../fields/list.js';
import { shaped } from '../../fields/shaped.js';
import { watch } from '../../fields/watch.js';
import type { Path } from '../../standard/path.js';
import { ANSWERS, answerOf, type Answer } from './answer.js';
import { lineAt } from '../parts/in-a-line.js';

/** The practices that an answer took out of the value, to put back until it is saved or replaced. */
interface TakenOut {
  readonly entries: Entries;
  readonly names: readonly string[];
  readonly saves: number;
}

interface Memory {
  takenOut?: TakenOut;
  /** the list is there, though its last entry was removed */
  listed?: boolean;
  /** of the value that it is about: another one starts anew */
  saves?: number;
}

/** First whether there is a practice, then the practices. */
export const capturedPractices = (form: Form): unknown =>
  watch(form, [], (place) => {
    const memory: Memory = place.memory;
    const answer = answerOf(form);
    // they are there again, or others are
    if (answer === 'practices') memory.takenOut = undefined;
    const wasListed = memory.listed === true && memory.saves === form.store.saves;
    memory.listed = answer === 'practices' || (wasListed && answer === undefined);
    memory.saves = form.store.saves;
    return html`
      ${question(form, place, answer)}
      ${
        memory.listed
          ? list(form, [], { quiet: true, entry: (at) => shaped(form, at, practice) })
          : html`${takenOut(form, place)} ${shaped(form, [0], () => nothing)}`
      }
    `;
  });

const practice = (form: Form, path: Path): unknown =>
  ['practiceDetails', 'practiceIdentifier', 'gpName'].map((key) => field(form, [...path, key]));

const ID = 'field-question';

function question(form: Form, place: Place, answer: Answer | undefined): unknown {
  const { listed }: Memory = place.memory;
  // the list says it of itself
  const findings = listed ? [] : shownFindings(form, [], false);
  return html`<fieldset
    class="field"
    part="field"
    ?data-invalid=${hasError(findings)}
    aria-describedby="${ID}-hint${findings.length ? ` ${ID}-messages` : ''}"
  >
    <legend part="label">${form.say([], 'question.label')}</legend>
    <p id="${ID}-hint" class="hint" part="hint">${form.say([], 'question.hint')}</p>
    ${messages(form, `${ID}-messages`, findings)}
    ${choices(
      { form, path: [], value: answer, id: ID },
      ANSWERS.map((value) => ({ value, label: form.say([], `question.${value}`) })),
      { layout: 'choices answers', choose: (next) => choose(form, place, next as Answer) },
    )}
  </fieldset>`;
}

/**
 * Each answer is one edit. Whoever goes through the answers with the arrow keys loses nothing: the
 * practices that one answer takes out come back with “yes”.
 */
function choose(form: Form, place: Place, next: Answer): void {
  const memory: Memory = place.memory;
  const before = answerOf(form);
  const { practiceIdentifier: _, ...rest } = (form.store.at([0]) ?? {}) as Record<string, unknown>;
  if (next === 'practices') {
    if (!putBack(form, place)) form.change([0], rest);
  } else if (before === 'practices') {
    takeOut(form, memory);
    const code = [0, 'practiceIdentifier'];
    // an entry that an edit goes through gets its id
    form.change([], [{ practiceIdentifier: next }], [[code, next]]);
  } else {
    form.change([0], { ...rest, practiceIdentifier: next });
  }
}

function takeOut(form: Form, memory: Memory): void {
  const entries = entriesAt(form, []);
  const recorded = [...entries.keys()].filter((index) => form.store.isRecorded([index]));
  memory.takenOut = recorded.length
    ? { entries, names: recorded.map((index) => nameAt(form, [index])), saves: form.store.saves }
    : undefined;
  if (memory.takenOut) form.announce(line(form, 'takenOut', memory.takenOut));
}

/** What a practice is called in a line. */
const nameAt = (form: Form, path: Path): string =>
  ['practiceDetails', 'gpName', 'practiceIdentifier']
    .map((key) => lineAt(form, [...path, key]))
    .find(Boolean) ?? form.label(path);

const kept = (form: Form, place: Place): TakenOut | undefined => {
  const { takenOut }: Memory = place.memory;
  return takenOut?.saves === form.store.saves ? takenOut : undefined;
};

/** False when there is nothing to put back. */
function putBack(form: Form, place: Place): boolean {
  const out = kept(form, place);
  if (!out) return false;
  form.change([], out.entries);
  form.announce(line(form, 'backAgain', out));
  return true;
}

const line = (form: Form, part: string, { names }: TakenOut): string =>
  form.say([], part, { names: names.join('; ') });

/** What the answer took out, with a button that brings it back. */
function takenOut(form: Form, place: Place): unknown {
  const out = kept(form, place);
  if (!out) return nothing;
  return html`<div class="taken-out" part="undo">
    <p>${line(form, 'takenOut', out)}</p>
    <button
      type="button"
      class="lesser"
      part="button"
      ?disabled=${form.disabled}
      @click=${() => {
        putBack(form, place);
        form.focus(ID);
      }}
    >
      ${form.say([], 'putBack')}
    </button>
  </div>`;
}
