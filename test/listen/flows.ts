// What somebody does who listens, step by step, with real keys.
import { pressKeys, typeText } from '../support/screen-reader.js';
import type { Listener } from '../support/listener.js';

interface Step {
  /** what somebody does, in a sentence */
  readonly does: string;
  readonly act: (listener: Listener) => unknown;
}

export interface Flow {
  /** of its transcript, too */
  readonly name: string;
  /** the page of the demo that it begins on */
  readonly page: string;
  readonly steps: readonly Step[];
}

const press = (does: string, ...keys: string[]): Step => ({ does, act: () => pressKeys(...keys) });
const type = (text: string): Step => ({ does: `types “${text}”`, act: () => typeText(text) });
const goTo = (name: string, inside = ''): Step => ({
  does: `comes to “${name}”${inside && ` in “${inside}”`}`,
  act: (listener) => listener.focus(name, inside),
});

export const flows: readonly Flow[] = [
  {
    name: 'read-the-crisis-page',
    page: 'crisis.html',
    steps: [
      ...Array.from({ length: 8 }, () => press('goes to the next heading', 'h')),
      press('goes to the next link', 'k'),
      press('goes to the next link', 'k'),
    ],
  },
  {
    name: 'read-the-portal',
    page: 'portal.html',
    steps: Array.from({ length: 10 }, () => press('goes to the next heading', 'h')),
  },
  {
    name: 'write-a-contingency-plan',
    page: 'index.html',
    steps: [
      goTo('Add a contingency plan'),
      press('presses it', 'Return'),
      type('Bad news'),
      press('leaves it', 'Tab'),
      goTo('Add a trigger', 'Bad news'),
      press('presses it', 'Return'),
      type('A letter from court'),
      goTo('Add a trigger', 'Bad news'),
      press('presses it', 'Return'),
      type('Rain'),
      goTo('Move Trigger 2 up', 'Bad news'),
      press('presses it', 'space'),
      goTo('Remove Trigger 1', 'Bad news'),
      press('presses it', 'space'),
      press('presses Undo, where the focus is', 'space'),
      goTo('Add a contact', 'Bad news'),
      press('presses it', 'Return'),
      type('Ann'),
      press('goes on', 'Tab'),
      press('goes on', 'Tab'),
    ],
  },
  {
    name: 'fail-to-save-and-mend',
    page: 'index.html',
    steps: [
      goTo('Change About me'),
      press('presses it', 'Return'),
      goTo('Day', 'Last updated'),
      press('selects what is there', 'ctrl+a'),
      type('31'),
      press('goes on', 'Tab'),
      press('selects what is there', 'ctrl+a'),
      type('2'),
      press('goes on', 'Tab'),
      goTo('Save plan'),
      press('presses it', 'Return'),
      press('goes on', 'Tab'),
      press('follows the link', 'Return'),
      press('selects what is there', 'ctrl+a'),
      type('3'),
      goTo('Save plan'),
      press('presses it', 'Return'),
    ],
  },
  {
    name: 'look-up-a-code',
    page: 'index.html',
    steps: [
      goTo('Change Personal contact 1: Carys Pritchard'),
      press('presses it', 'Return'),
      goTo('Relationship', 'Personal contact 1'),
      press('selects what is there', 'ctrl+a'),
      type('sis'),
      press('goes to the first suggestion', 'Down'),
      press('takes it', 'Return'),
      type('zzz'),
    ],
  },
  {
    name: 'archive-and-undo',
    page: 'person.html',
    steps: [
      goTo('Change Need 2: Being Idris’s mum, well or not'),
      press('presses it', 'Return'),
      goTo('Archive Need 2'),
      press('presses it', 'Return'),
      press('goes on', 'Tab'),
      press('presses it', 'Return'),
      press('takes it back', 'ctrl+z'),
    ],
  },
  {
    name: 'compare-versions',
    page: 'index.html',
    steps: [
      goTo('Version 1'),
      press('presses it', 'Return'),
      goTo('Compare with another version'),
      press('presses it', 'Return'),
      press('goes to the next heading', 'h'),
      press('goes to the next heading', 'h'),
    ],
  },
];
