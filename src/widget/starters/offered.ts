import type { Form } from '../../fields/form.js';
import { childAt } from '../../model/children.js';
import type { Element } from '../../model/element.js';
import type { StartingWords } from '../../store/starting-words.js';
import { listedBy } from './listed.js';
import { startFrom } from './startable.js';

interface Offered {
  readonly templates: readonly unknown[];
  readonly phrases: readonly unknown[];
  readonly words: readonly StartingWords[];
}

/** What is offered to each model, as long as the host offers the same. */
const known = new WeakMap<Element, Offered>();

/**
 * All words that a form may be started with by what its host offers. Where they stand, somebody started
 * from them, be it in another session: a plan that was saved has no mark of it.
 */
export function offeredWords(form: Form, told: () => void): readonly StartingWords[] {
  const { templates: given, phrases: listed } = form.settings;
  const { element } = form.store;
  const templates = listedBy('templates', given, told);
  const phrases = listedBy('phrases', listed, told);
  const before = known.get(element);
  if (before?.templates === templates && before.phrases === phrases) return before.words;
  const words = [
    ...templates.flatMap(({ for: place, title, value }) => {
      const at = placeIn(form, place);
      const found = at && elementUnder(element, at);
      if (!found) return [];
      const root = found.kind === 'list' ? found.item : found;
      return startFrom(root, value, undefined, { from: 'template', title, at }).words;
    }),
    ...phrases.flatMap(({ for: place, text }): StartingWords[] => {
      const at = placeIn(form, place);
      return at ? [{ from: 'phrase', title: text, at, words: text }] : [];
    }),
  ];
  known.set(element, { templates, phrases, words });
  return words;
}

/** A place from the plan down as one from the form down; `undefined` where it is of another section. */
function placeIn(form: Form, place: readonly string[]): readonly string[] | undefined {
  if (form.section === 'plan') return place;
  return place[0] === form.section ? place.slice(1) : undefined;
}

/** The element that keys lead to, through whatever lists stand in between. */
const elementUnder = (root: Element, keys: readonly string[]): Element | undefined =>
  keys.reduce<Element | undefined>((element, key) => {
    const inside = element?.kind === 'list' ? element.item : element;
    return inside && childAt(inside, key);
  }, root);
