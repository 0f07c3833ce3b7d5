import { fromModel } from './from-model.js';
import type { Children, Element, Facts, Leaf } from './element.js';

const leaf = (kind: Leaf['kind'], mro: Leaf['mro'], term: string, facts: Facts = {}): Leaf => ({
  kind,
  mro,
  term,
  ...facts,
});

const partsOfCoding = ({ codes, minLength, maxLength }: Leaf): Children => ({
  system: leaf('string', 'M', 'Code system'),
  code: leaf('string', 'M', 'Code', {
    // a closed list says by itself which codes there are: one mistake is told once
    ...(codes?.closed ? {} : { minLength, maxLength }),
    // codes of organisations have grown past the standard's five characters
    ...(codes?.name === 'ods-organisation' ? { outgrown: true } : {}),
  }),
  display: leaf('string', 'O', 'Display'),
});

const partsOfCodedText = ({ codes, minLength, maxLength, maxTextLength }: Leaf): Children => ({
  coding: leaf('coding', 'R', 'Coded value', { codes, minLength, maxLength }),
  text: leaf('text', 'R', 'Free text', { maxLength: maxTextLength }),
});

const partsByKind: Partial<Record<Element['kind'], (leaf: Leaf) => Children | undefined>> = {
  coding: partsOfCoding,
  codedText: partsOfCodedText,
  defined: ({ definition, facts }) => definition?.parts?.(facts),
};

/** The stable id that we add to every entry of a list that is an object. */
const id = leaf('string', 'O', 'Id', { added: true });

function deriveChildren(element: Element): Children | undefined {
  if (element.kind === 'list') return undefined;
  const children =
    element.kind === 'group' ? element.children : partsByKind[element.kind]?.(element);
  return children && element.entry ? { ...children, id } : children;
}

interface DerivedChildren {
  readonly children: Children | undefined;
  readonly byKey: ReadonlyMap<string, Element>;
  readonly mandatory: readonly [string, Element][];
}

const derivedChildren = fromModel(() => new WeakMap<Element, DerivedChildren>());

function derivedChildrenOf(element: Element): DerivedChildren {
  const known = derivedChildren();
  let made = known.get(element);
  if (!made) {
    const children = deriveChildren(element);
    const entries = Object.entries(children ?? {});
    const mandatory = entries.filter(([, { mro }]) => mro === 'M');
    known.set(element, (made = { children, byKey: new Map(entries), mandatory }));
  }
  return made;
}

/**
 * The elements that stand under the keys of an element's JSON object: a group's children, the
 * parts of a coding and of a codedText, and the id of an entry. `undefined` where the JSON is no
 * object.
 */
export const childrenOf = (element: Element): Children | undefined =>
  derivedChildrenOf(element).children;

/** Those of the children that are Mandatory. */
export const mandatoryOf = (element: Element): DerivedChildren['mandatory'] =>
  derivedChildrenOf(element).mandatory;

/** The element under a key of an object, or `undefined` for a key that the model does not know. */
export const childAt = (element: Element, key: string): Element | undefined =>
  derivedChildrenOf(element).byKey.get(key);
