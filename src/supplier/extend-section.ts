import { supplyWords } from '../i18n/supplied-words.js';
import type { WordTree } from '../i18n/word-tree.js';
import { ENGLISH } from '../i18n/languages.js';
import { addElement } from '../model/add-element.js';
import { group, type Children, type Group, type ValueOf } from '../model/element.js';
import { planModel, type SectionKey } from '../standard/plan-model.js';
import type { ElementWords } from './element-words.js';

/** A key with a hyphen in it, which no element of the standard has. */
export type Namespace = `${string}-${string}`;

type ExtensionWords<C extends Children> = ElementWords<Group<C>>;

export interface SectionExtension<N extends Namespace, C extends Children> {
  /** whose elements they are: small letters, digits and hyphens, such as `example-trust` */
  readonly namespace: N;
  /** the elements by their keys */
  readonly elements: C;
  /** the English words of the elements, and `label`: what they are called together */
  readonly words?: ExtensionWords<NoInfer<C>>;
  /** the same in other languages, by their BCP 47 tags */
  readonly languages?: Readonly<Record<string, ExtensionWords<NoInfer<C>>>>;
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

const NAMESPACE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;
const KEY = /^[a-z][A-Za-z0-9]*$/;

/** What these keys hold is ours, or words. */
const TAKEN = ['id', 'label', 'hint', 'add', 'entry', 'help', 'asRecorded', 'importNote'];

/**
 * Adds a supplier's elements to a section of the standard; to each of its entries, where the section is
 * a list. In the JSON they stand in an object under the supplier's namespace. They are captured and
 * shown after what the section has of its own, checked, compared, merged and exported as all else is,
 * and never counted as conformance.
 *
 * To be called once, before elements are made or values are checked: it holds for this copy of the
 * library and cannot be taken back. Throws a RangeError for a namespace or key that cannot be one, and
 * for a namespace that the section has already.
 */
export function extendSection<
  const K extends SectionKey,
  const N extends Namespace,
  C extends Children,
>(
  section: K,
  { namespace, elements, words, languages = {}, url }: SectionExtension<N, C>,
): ExtendedSection<K, N, C> {
  if (!NAMESPACE.test(namespace)) throw new RangeError(`“${namespace}” cannot be a namespace.`);
  for (const key of keysIn(elements))
    if (!KEY.test(key) || TAKEN.includes(key))
      throw new RangeError(`“${key}” cannot be the key of an element.`);
  const model = group('O', words?.label ?? namespace, elements, {
    added: true,
    further: true,
    supplier: { namespace, url: url ?? `urn:pcsp-elements:supplier:${namespace}:${section}` },
  });
  addElement(extendable(section), namespace, model);
  for (const [lang, said] of Object.entries({ [ENGLISH]: words, ...languages }))
    if (said) supplyWords(lang, { [section]: { [namespace]: said as WordTree } });
  return { section, namespace, model };
}

/** What an object of a section's JSON is: the section, or an entry of it. */
function extendable(section: SectionKey): Group {
  const element = planModel.children[section];
  return element.kind === 'list' ? element.item : element;
}

function* keysIn(children: Children): Generator<string> {
  for (const [key, child] of Object.entries(children)) {
    yield key;
    const inside = child.kind === 'list' ? child.item : child;
    if (inside.kind === 'group') yield* keysIn(inside.children);
  }
}
