// Asks what the plan is to say wherever two people wrote something else in the same place.
import type { Choice, Merge, Plan } from 'pcsp-elements';
import { changes } from './changes.js';
import { byId, create } from './dom.js';
import { questions, type Answers, type Question } from './merge.js';
import { buttons } from './notices.js';
import { placeInWords } from './place-in-words.js';
import { withValueAt } from './with-value-at.js';

interface Asking {
  readonly merge: Merge<Plan>;
  /** whose the other changes are */
  readonly who: string;
  readonly decided: (answers: Answers) => void;
  /** not now */
  readonly back: () => void;
}

export function askChoices({ merge, who, decided, back }: Asking): void {
  const asked = questions(merge);
  const form = create(
    'form',
    {},
    ...asked.map((question) => questionBox(merge.value, question, who)),
    create('button', { type: 'submit', className: 'primary' }, 'Put together and check'),
    buttons([{ label: 'Back to your changes', run: back }]),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    decided(new Map(asked.map(({ index }) => [index, data.get(`${index}`) as Choice])));
  });
  const places = asked.length === 1 ? 'In one place' : `In ${asked.length} places`;
  byId('choices-ask', HTMLElement).textContent =
    `${places} you and ${who} wrote something else; the rest fits together. Choose what the plan is to say. You can still edit it afterwards, and nothing is saved until you save it.`;
  byId('questions', HTMLElement).replaceChildren(form);
}

function questionBox(plan: Plan, { index, conflict }: Question, who: string): HTMLElement {
  const { base, mine, theirs } = conflict;
  const place = placeInWords(plan, conflict.path);
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
    choice('mine', 'What you wrote', mine),
    choice('theirs', `What ${who} wrote`, theirs),
  );
}
