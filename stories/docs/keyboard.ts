// The keys of a widget. Which of them it has follows from what it is made of: the kinds of its elements
// in the model, and what a screen reader finds in it.
import type { Element } from '../../src/model/element.js';
import { planModel, type SectionKey } from '../../src/standard/plan-model.js';
import { sectionWidgets } from '../guides/data/widgets.js';

export interface KeyRow {
  readonly keys: string;
  readonly where: string;
  readonly does: string;
}

interface Rule extends KeyRow {
  /** kinds of elements, or `role:` and a role: one of them is enough; none for what every widget has */
  readonly of: readonly string[];
}

const RULES: readonly Rule[] = [
  {
    of: [],
    keys: 'Tab, Shift + Tab',
    where: 'anywhere',
    does: 'goes to the next control, or the one before',
  },
  {
    of: ['role:heading'],
    keys: 'H, in a screen reader',
    where: 'anywhere',
    does: 'goes from heading to heading',
  },
  {
    of: ['role:button'],
    keys: 'Enter, Space',
    where: 'a button',
    does: 'presses it; a key that is held presses once',
  },
  {
    of: ['role:link'],
    keys: 'Enter',
    where: 'a link',
    does: 'follows it; a telephone number is called',
  },
  {
    of: ['role:group'],
    keys: 'Enter, Space',
    where: 'a line that opens',
    does: 'opens and closes it',
  },
  {
    of: ['list'],
    keys: 'Enter',
    where: 'a text of a list',
    does: 'goes to the next entry, or makes one',
  },
  {
    of: ['list'],
    keys: 'Backspace',
    where: 'an empty text of a list',
    does: 'takes the entry away and goes to the one before',
  },
  {
    of: ['list'],
    keys: 'Left, Right, Home, End',
    where: 'the buttons of an entry',
    does: 'goes from one to another: they are one stop of Tab',
  },
  {
    of: ['codedText', 'coding'],
    keys: 'Down, Up',
    where: 'a box with suggestions',
    does: 'opens them, and goes from one to another',
  },
  { of: ['codedText', 'coding'], keys: 'Enter', where: 'a suggestion', does: 'takes it' },
  {
    of: ['codedText', 'coding'],
    keys: 'Escape',
    where: 'a box with suggestions',
    does: 'closes them and keeps what was typed',
  },
  { of: ['scale'], keys: 'arrow keys', where: 'a scale', does: 'chooses the next number' },
  {
    of: ['boolean'],
    keys: 'arrow keys, Space',
    where: 'a choice',
    does: 'goes from one answer to another; of a consent, only Space chooses',
  },
  {
    of: ['date', 'dateTime', 'dateTimeOrDuration'],
    keys: 'Tab',
    where: 'a date',
    does: 'goes on to month and year: nothing jumps by itself',
  },
  {
    of: ['careAndSupportPlan'],
    keys: 'Down, Up, Home, End',
    where: 'the line of a need, goal or action',
    does: 'goes to the next line, the one before, the first or the last',
  },
  {
    of: ['records', 'list', 'text', 'string'],
    keys: 'Ctrl + Z, Ctrl + Y',
    where: 'outside of a box that is typed in',
    does: 'takes the last edit back, and does it again; on a Mac Command + Z, Shift + Command + Z',
  },
];

/** The kinds of an element and of all that is in it. */
function kindsIn(element: Element): string[] {
  const inside =
    'children' in element
      ? Object.values(element.children)
      : 'item' in element
        ? [element.item]
        : [];
  return [element.kind, ...inside.flatMap(kindsIn)];
}

const isSection = (key: string): key is SectionKey => key in planModel.children;

/** What the model says of the widget that captures it. */
function modelled(tag: string): string[] {
  const key = Object.entries(sectionWidgets).find(([, widget]) => widget.tag === tag)?.[0];
  if (key && isSection(key)) return [key, ...kindsIn(planModel.children[key])];
  return ['pcsp-plan', 'pcsp-guide'].includes(tag)
    ? [...Object.keys(planModel.children), ...kindsIn(planModel)]
    : [];
}

/** The keys of a widget, given the trees of what a screen reader finds in its stories. */
export function keysOf(tag: string, trees: readonly string[]): KeyRow[] {
  const roles = trees.flatMap((tree) =>
    [...tree.matchAll(/^\s*- (\w+)/gm)].map(([, role]) => `role:${role}`),
  );
  const has = new Set([...modelled(tag), ...roles]);
  return RULES.filter(({ of }) => !of.length || of.some((one) => has.has(one)));
}
