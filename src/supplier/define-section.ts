import { supplyFhir, type SuppliedFhir } from '../fhir/supplied-sections.js';
import { ENGLISH } from '../i18n/languages.js';
import { supplyWords } from '../i18n/supplied-words.js';
import type { PluralCategory } from '../i18n/translation.js';
import type { Base } from '../i18n/word-key.js';
import type { WordTree } from '../i18n/word-tree.js';
import { addElement } from '../model/add-element.js';
import type { Supplier, ValueOf } from '../model/element.js';
import { planModel } from '../standard/plan-model.js';
import { tagOfSection } from '../standard/sections.js';
import {
  addSuppliedSection,
  suppliedSections,
  type SectionModel,
  type SuppliedKey,
} from '../standard/supplied-section.js';
import { supplyKindWords } from './kind-words.js';
import type { ElementWords } from './element-words.js';
import { checkNames, type Namespace } from './supplier-names.js';

/** Sentences of a section's own, by names, for its layout: `form.elementText([], 'texts.…')`. */
type Texts = Readonly<Record<string, string>>;

/** The words of a section, of its elements by their keys, and the texts of its layout. */
type SectionWords<M extends SectionModel, T> = ElementWords<M> & {
  /** what the section is for */
  readonly intro?: string;
  readonly intro_person?: string;
  readonly texts?: T;
};

/** A translation has the names of the English, in whatever plurals its language counts in. */
type TranslatedTexts<T> = {
  readonly [
    N in Base<keyof T & string> | `${Base<keyof T & string>}_${PluralCategory | 'person'}`
  ]?: string;
};

export interface SectionDefinition<
  N extends Namespace,
  K extends string,
  M extends SectionModel,
  T extends Texts,
> {
  /** whose section it is: small letters, digits and hyphens, such as `example-trust` */
  readonly namespace: N;
  /** what it is called among theirs, such as `sleepDiary`: a plan has it under `example-trust-sleepDiary` */
  readonly key: K;
  /** of its custom element, such as `example-sleep-diary` */
  readonly tag: `${string}-${string}`;
  /** a group, or a list of groups, of the kinds that the standard's sections are made of */
  readonly model: M;
  /** the English words */
  readonly words?: SectionWords<NoInfer<M>, T>;
  /** the same in other languages, by their BCP 47 tags */
  readonly languages?: Readonly<
    Record<string, SectionWords<NoInfer<M>, TranslatedTexts<NoInfer<T>>>>
  >;
  /** how FHIR has it: its heading, and where its values are; extensions of its heading when left out */
  readonly fhir?: Partial<SuppliedFhir> & {
    /** the address of the extension that holds it, where nothing better is said */
    readonly url?: string;
  };
}

/** A section that was defined. */
export interface DefinedSection<
  Name extends string = string,
  M extends SectionModel = SectionModel,
  T extends string = string,
> {
  /** its key in a plan, which functions and elements know its model by */
  readonly key: Name & SuppliedKey<M, T>;
  readonly tag: string;
  readonly namespace: string;
  /** the model, marked as not the standard's */
  readonly model: M;
}

/** What a section adds to the JSON of a plan: `Plan & PlanPart<typeof sleepDiary>`. */
export type PlanPart<S> =
  S extends DefinedSection<infer Name, infer M> ? { readonly [N in Name]?: ValueOf<M> } : never;

const TAG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

/**
 * Adds a section of a supplier's to the plan, after those of the standard. From then on it is captured
 * and shown, checked, compared, merged and exported as they are, and never counted as conformance.
 * `registerSection` of `pcsp-elements/section` makes its custom element, where there is a page.
 *
 * A plan without it is a whole plan, though its model says Mandatory; what is Mandatory in it is so
 * where the section is there.
 *
 * To be called once, before elements are made or values are checked: it holds for this copy of the
 * library and cannot be taken back. Throws a RangeError for a namespace, key or tag that cannot be one
 * or is taken.
 */
export function defineSection<
  const N extends Namespace,
  const K extends string,
  M extends SectionModel,
  const T extends Texts = Record<never, string>,
>({
  namespace,
  key,
  tag,
  model,
  words,
  languages = {},
  fhir = {},
}: SectionDefinition<N, K, M, T>): DefinedSection<`${N}-${K}`, M, keyof T & string> {
  // its key is to be as theirs are
  checkNames(namespace, { [key]: model });
  if ((model.kind === 'list' ? model.item : model).kind !== 'group')
    throw new TypeError(`The model of “${key}” is to be a group, or a list of groups.`);
  if (!TAG.test(tag)) throw new RangeError(`“${tag}” cannot be a tag.`);
  const name = `${namespace}-${key}` as `${N}-${K}` & SuppliedKey<M, keyof T & string>;
  const tags = [...suppliedSections().values()].map((one) => one.tag);
  if (
    tags.includes(tag) ||
    Object.keys(planModel.children).some((one) => tagOfSection(one) === tag)
  )
    throw new RangeError(`There is a section with the tag “${tag}” already.`);
  const { url = `urn:pcsp-elements:supplier:${namespace}:${key}`, code, mapping } = fhir;
  const marked = ofSupplier(model, { namespace, url });
  addElement(planModel, name, marked);
  addSuppliedSection(name, { tag, model: marked });
  supplyFhir(name, {
    code: code ?? {
      system: `urn:pcsp-elements:supplier:${namespace}`,
      code: key,
      display: words?.label ?? model.term,
    },
    mapping,
  });
  supplyKindWords(marked);
  for (const [lang, said] of Object.entries({ [ENGLISH]: words, ...languages }))
    if (said) supplyWords(lang, { [name]: said as WordTree });
  return { key: name, tag, namespace, model: marked };
}

/** The model of a section as a supplier's, which no plan has to have. A list is whose its entries are. */
function ofSupplier<M extends SectionModel>(model: M, supplier: Supplier): M {
  const own = { mro: model.mro === 'M' ? 'R' : model.mro, added: true, supplier } as const;
  return model.kind === 'list'
    ? { ...model, mro: own.mro, item: { ...model.item, ...own } }
    : { ...model, ...own };
}
