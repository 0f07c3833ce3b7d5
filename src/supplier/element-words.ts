import type { Element, Group, Leaf, List } from '../model/element.js';

/** What is said of any element. */
interface WordsOfAny {
  /** what it is called; without it, the element's own term is shown */
  readonly label?: string;
  /** what it is called to the person whose plan it is */
  readonly label_person?: string;
  /** what helps to fill it in */
  readonly hint?: string;
  readonly hint_person?: string;
}

interface WordsOfBoolean {
  readonly yes?: string;
  readonly no?: string;
  readonly notRecorded?: string;
}

interface WordsOfList {
  /** the button that adds an entry, such as “Add a step” */
  readonly add?: string;
  /** what an entry is called: `{{number}}` says which */
  readonly entry?: string;
}

/** The words of an element and of those within it, by their keys. */
export type ElementWords<E extends Element> =
  E extends List<infer I>
    ? WordsOfList & ElementWords<I>
    : E extends Group<infer C>
      ? WordsOfAny & { readonly [K in keyof C]?: ElementWords<C[K]> }
      : E extends Leaf<'boolean'>
        ? WordsOfAny & WordsOfBoolean
        : WordsOfAny;
