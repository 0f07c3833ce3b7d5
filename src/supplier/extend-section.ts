import { supplyWords } from '../i18n/supplied-words.js';
import type { WordTree } from '../i18n/word-tree.js';
import { ENGLISH } from '../i18n/languages.js';
import { addElement } from '../model/add-element.js';
import { childAt } from '../model/children.js';
import { group, type Children, type Element, type Group, type ValueOf } from '../model/element.js';
import { planModel, type ModelOfKey, type SectionKey } from '../standard/plan-model.js';
import type { ElementWords } from './element-words.js';
import { supplyKindWords } from './kind-words.js';
import { checkNames, type Namespace } from './supplier-names.js';

type ExtensionWords<C extends Children> = ElementWords<Group<C>>;

type EntryOf<E> = E extends { readonly kind: 'list'; readonly item: infer I } ? I : E;

/** The keys, without the indexes of lists, that lead from a section to a group within it. */
export type GroupPath<E> =
  | readonly []
  | (EntryOf<E> extends Group<infer C>
      ? {
          [K in keyof C & string]: EntryOf<C[K]> extends Group
            ? readonly [K, ...GroupPath<C[K]>]
            : never;
        }[keyof C & string]
      : never);

export interface SectionExtension<K extends SectionKey, N extends Namespace, C extends Children> {
  /** whose elements they are: small letters, digits and hyphens, such as `example-trust` */
  readonly namespace: N;
  /** the elements by their keys */
  readonly elements: C;
  /** the English words of the elements, and `label`: what they are called together */
  readonly words?: ExtensionWords<NoInfer<C>>;
  /** the same in other languages, by their BCP 47 tags */
  readonly languages?: Readonly<Record<string, ExtensionWords<NoInfer<C>>>>;
  /** the group of the section that they stand in, such as `['needsConcernsOrProblems', 'goalsAndHopes']` */
  readonly within?: GroupPath<ModelOfKey<NoInfer<K>>>;
  /** the address of the extension of FHIR that holds them; a name of ours when left out */
  readonly url?: string;
}

/** What `extendSection` added. */
export interface ExtendedSection<K extends SectionKey, N extends Namespace, C extends Children> {
  readonly section: K;
  readonly namespace: N;
  /** the group that holds the elements, in the section or in each of its entries, under the namespace */
  readonly model: Group<C, 'O'>;
}

/** The JSON of a supplier's elements, in a section or in an entry of it. */
export type ExtensionValue<E> =
  E extends ExtendedSection<SectionKey, infer N, infer C>
    ? { readonly [K in N]?: ValueOf<Group<C>> }
    : never;

/**
 * Adds a supplier's elements to a section of the standard; to each of its entries, where the section is
 * a list. In the JSON they stand in an object under the supplier's namespace. They are captured and
 * shown after what the section has of its own, checked, compared, merged and exported as all else is,
 * and never counted as conformance.
 *
 * `within` leads to a group in the section, such as its goals; a group that stands in several sections
 * cannot be extended. To be called once, before elements are made or values are checked: it holds for this copy of the
 * library and cannot be taken back. Throws a RangeError for a namespace or key that cannot be one, for a
 * group that is not there, and for a namespace that it has already.
 */
export function extendSection<
  const K extends SectionKey,
  const N extends Namespace,
  C extends Children,
>(
  section: K,
  { namespace, elements, words, languages = {}, within = [], url }: SectionExtension<K, N, C>,
): ExtendedSection<K, N, C> {
  checkNames(namespace, elements);
  const keys: readonly string[] = [section, ...within];
  const model = group('O', words?.label ?? namespace, elements, {
    added: true,
    further: true,
    supplier: {
      namespace,
      url: url ?? `urn:pcsp-elements:supplier:${namespace}:${keys.join('.')}`,
    },
  });
  addElement(groupAt(keys), namespace, model);
  supplyKindWords(model);
  for (const [lang, said] of Object.entries({ [ENGLISH]: words, ...languages }))
    if (said) supplyWords(lang, treeAt([...keys, namespace], said as WordTree));
  return { section, namespace, model };
}

/** The group that some keys lead to, or the entries there. Throws a RangeError where there is none to extend. */
function groupAt(keys: readonly string[]): Group {
  let element: Element = planModel;
  for (const key of keys) {
    const child: Element | undefined = element.kind === 'group' ? childAt(element, key) : undefined;
    if (!child) throw new RangeError(`“${element.term}” has no element “${key}”.`);
    element = child.kind === 'list' ? child.item : child;
    if (element.kind === 'group' && element.words)
      throw new RangeError(`“${element.term}” stands in several places and cannot be extended.`);
  }
  if (element.kind !== 'group') throw new RangeError(`“${element.term}” holds no elements.`);
  return element;
}

const treeAt = (keys: readonly string[], words: WordTree): WordTree =>
  keys.reduceRight<WordTree>((inside, key) => ({ [key]: inside }), words);
