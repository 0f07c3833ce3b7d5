import type { Path } from '../json/path.js';
import { requireLeafAt, requireListAt } from '../model/element-at.js';
import type { Leaf, LeafKind, List } from '../model/element.js';
import { withWords } from './coded-text.js';
import type { Form } from './form.js';
import { pastedBetween } from './pasted-lines.js';
import { recordedLine } from './text.js';

/** How words are recorded where others, or none, were before. */
type Recorded = (words: string | undefined, before: unknown) => unknown;

const asTheyAre: Recorded = (words) => words;

/** The kinds of element in which anything can be written. */
const recordedWords: Record<LeafKind, Recorded | undefined> = {
  string: asTheyAre,
  text: asTheyAre,
  textOrUrl: asTheyAre,
  url: asTheyAre,
  codedText: (words, before) => withWords(before ?? {}, words),
  coding: undefined,
  boolean: undefined,
  scale: undefined,
  date: undefined,
  dateTime: undefined,
  dateTimeOrDuration: undefined,
  defined: undefined,
};

const isLeaf = (element: { readonly kind: string }): element is Leaf =>
  element.kind in recordedWords;

/**
 * Where in an entry its words stand: it is a text, or begins with one beside which there are only
 * dates, scales and what can be coded. `undefined` for one of which several things are to be told.
 */
export function mainTextOf({ item }: List): Path | undefined {
  if (isLeaf(item)) return recordedWords[item.kind] && [];
  const [first, ...others] = Object.entries(item.children);
  if (!first || !isLeaf(first[1]) || !recordedWords[first[1].kind]) return undefined;
  const isAlone = others.every(([, one]) => isLeaf(one) && recordedWords[one.kind] !== asTheyAre);
  return isAlone ? [first[0]] : undefined;
}

interface EntryPlace {
  readonly index: number;
  readonly control: HTMLTextAreaElement;
  /** that the control is in, which may go with its entry */
  readonly root: ShadowRoot;
}

/** What is pressed or pasted in the texts of a list makes entries, and takes empty ones away. */
export function listKeys(
  form: Form,
  path: Path,
  removeEmpty: (index: number) => void,
): { press?: (event: KeyboardEvent) => void; paste?: (event: ClipboardEvent) => void } {
  const main = mainTextOf(requireListAt(form.store.element, path));
  if (!main) return {};
  const textAt = (index: number): Path => [...path, index, ...main];

  /** The entry whose text an event is in; other controls of it keep their keys. */
  const placeOf = ({ currentTarget, target }: Event): EntryPlace | undefined => {
    const [list, control] = [currentTarget as HTMLOListElement, target as HTMLTextAreaElement];
    const entry = [...list.children].findIndex((one) => one.contains(control));
    const index = list.start - 1 + entry;
    const root = control.getRootNode() as ShadowRoot;
    return control.id === form.id(textAt(index)) ? { index, control, root } : undefined;
  };

  const isThere = (index: number): boolean => form.store.at([...path, index]) !== undefined;
  const isEmpty = (index: number): boolean => !form.store.isRecorded([...path, index]);

  /** Puts the focus in a text, with the caret so far from its end. */
  const focus = (index: number, { root }: EntryPlace, fromEnd = 0): void => {
    if (!form.revealAndFocus(textAt(index))) return;
    const text = root.activeElement as HTMLTextAreaElement;
    if (text.id !== form.id(textAt(index))) return;
    const caret = Math.max(0, text.value.length - fromEnd);
    text.setSelectionRange(caret, caret);
  };

  const next = (place: EntryPlace): void => {
    const below = place.index + 1;
    if (isThere(below) && isEmpty(below)) focus(below, place);
    else if (!isEmpty(place.index)) form.add(path, below);
  };

  const remove = (place: EntryPlace): void => {
    const { index } = place;
    removeEmpty(index);
    if (index > 0) focus(index - 1, place);
    else if (isThere(0)) focus(0, place, Infinity);
  };

  const press = (event: KeyboardEvent): void => {
    const { key, repeat } = event;
    if (key !== 'Enter' && key !== 'Backspace') return;
    if (isOfInputMethod(event) || hasModifier(event)) return;
    const place = placeOf(event);
    if (!place || (key === 'Backspace' && (repeat || place.control.value !== ''))) return;
    form.flush();
    if (key === 'Backspace' && !isEmpty(place.index)) return;
    event.preventDefault();
    if (key === 'Backspace') remove(place);
    else if (!repeat) next(place);
  };

  const paste = (event: ClipboardEvent): void => {
    const place = placeOf(event);
    if (!place) return;
    const { value, selectionStart, selectionEnd } = place.control;
    const [before, after] = [value.slice(0, selectionStart), value.slice(selectionEnd)];
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const [first, ...more] = pastedBetween(before, pasted, after) ?? [];
    if (first === undefined) return;
    event.preventDefault();
    form.flush();
    const at = textAt(place.index);
    const element = requireLeafAt(form.store.element, at);
    const recorded = (text: string, was?: unknown): unknown =>
      recordedWords[element.kind]?.(recordedLine(element, text), was);
    const entries = more.map((text) => (main[0] ? { [main[0]]: recorded(text) } : recorded(text)));
    const others = [[at, recorded(first, form.store.at(at))]] as const;
    form.addBelow(path, place.index + 1, entries, others);
    focus(place.index + more.length, place, after.trimEnd().length);
    const count = more.length + (before + after ? 0 : 1);
    form.announce(form.words.text('list.addedSeveral', { count }));
  };

  return { press, paste };
}

// Safari ends a composition before the key that ended it is told
const isOfInputMethod = ({ isComposing, keyCode }: KeyboardEvent): boolean =>
  isComposing || keyCode === 229;

const hasModifier = ({ shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  shiftKey || ctrlKey || altKey || metaKey;
