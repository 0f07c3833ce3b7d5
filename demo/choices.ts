// Asks what the plan is to say wherever two people wrote something else in the same place.
import type { Choice, Merge, Plan } from 'pcsp-elements';
import { changes } from './changes.js';
import { byId, create } from './dom.js';
import { questions, type Answers, type Question } from './merge.js';
import { buttons } from './notices.js';
import { placeInWords } from './place-in-words.js';
import { withValueAt } from './with-value-at.js';
import type { WritingWords } from './writing-words.js';

interface Asking {
  readonly merge: Merge<Plan>;
  /** whose the other changes are */
  readonly who: string;
  readonly words: WritingWords;
  readonly decided: (answers: Answers) => void;
  /** not now */
  readonly back: () => void;
}

export function askChoices({ merge, who, words, decided, back }: Asking): void {
  const asked = questions(merge);
  const form = create(
    'form',
    {},
    ...asked.map((question) => questionBox(merge.value, question, who, words)),
    create('button', { type: 'submit', className: 'primary' }, words.choices.done),
    buttons([{ label: words.choices.back, run: back }]),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    decided(new Map(asked.map(({ index }) => [index, data.get(`${index}`) as Choice])));
  });
  byId('choices-ask', HTMLElement).textContent = words.choices.ask(asked.length, who);
  byId('questions', HTMLElement).replaceChildren(form);
}

function questionBox(
  plan: Plan,
  { index, conflict }: Question,
  who: string,
  words: WritingWords,
): HTMLElement {
  const { base, mine, theirs } = conflict;
  const place = placeInWords(plan, conflict.path, words);
  const planWith = (value: unknown) => withValueAt(plan, conflict.path, value);
  const choice = (value: Choice, label: string, wrote: unknown) => {
    const id = `choice-${index}-${value}`;
    const input = create('input', { type: 'radio', name: `${index}`, value, required: true });
    input.setAttribute('aria-describedby', id);
    return create(
      'div',
      { className: 'choice' },
      create('label', {}, input, label),
      changes({
        id,
        name: `${label}: ${place}`,
        earlier: planWith(base),
        later: planWith(wrote),
        // whoever decides has to see it
        showSexAndGender: true,
      }),
    );
  };
  return create(
    'fieldset',
    { className: 'question' },
    create('legend', {}, place),
    choice('mine', words.choices.youWrote, mine),
    choice('theirs', words.choices.theyWrote(who), theirs),
  );
}
