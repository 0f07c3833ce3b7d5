import type { Element, Facts, Group, Leaf, List } from '../../model/element.js';
import type { ValueSet } from '../../value-sets/value-set.js';
import { keyOfName } from './keys.js';

const quoted = (words: string): string => JSON.stringify(words).replaceAll("'", '\\u0027');

/** JavaScript that makes a model: which kinds it needs, its lists of codes, and the model itself. */
export class ModelSource {
  readonly kinds = new Set<string>();
  readonly #codes = new Map<string, string>();

  /** The lists of codes that were met, by the names of their constants. */
  get codes(): readonly (readonly [name: string, source: string])[] {
    return [...this.#codes].map(([source, name]) => [name, source]);
  }

  /** An expression that makes an element. */
  of(element: Element, indent = ''): string {
    if (element.kind === 'list') return this.#list(element, indent);
    return element.kind === 'group' ? this.#group(element, indent) : this.#leaf(element);
  }

  #list({ named, mro, term, item, min }: List, indent: string): string {
    const inside = this.of(item, indent);
    if (named) return this.#call('records', quoted(mro), quoted(term), inside);
    return this.#call('list', inside, ...(min ? [String(min)] : []));
  }

  #group({ mro, term, children }: Group, indent: string): string {
    const inner = `${indent}  `;
    const lines = Object.entries(children).map(
      ([key, child]) => `${inner}${key}: ${this.of(child, inner)},\n`,
    );
    return this.#call('group', quoted(mro), quoted(term), `{\n${lines.join('')}${indent}}`);
  }

  #leaf({ kind, mro, term, definition, ...facts }: Leaf): string {
    if (definition) return this.#defined(definition.name, mro, term, facts.facts);
    const said = Object.entries(facts)
      .filter(([fact]) => fact !== 'entry')
      .map(([fact, value]) => `${fact}: ${this.#fact(fact as keyof Facts, value)}`);
    const more = said.length ? [`{ ${said.join(', ')} }`] : [];
    return this.#call(kind, quoted(mro), quoted(term), ...more);
  }

  #defined(name: string, mro: string, term: string, facts: unknown): string {
    const said = JSON.stringify(facts);
    return this.#call(name, quoted(mro), quoted(term), ...(said === '{}' ? [] : [said]));
  }

  #fact(fact: keyof Facts, value: unknown): string {
    return fact === 'codes' ? this.#codesNamed(value as ValueSet) : JSON.stringify(value);
  }

  /** Lists that are alike are one. */
  #codesNamed(set: ValueSet): string {
    const source = JSON.stringify(set, null, 2);
    const known = this.#codes.get(source);
    if (known) return known;
    const name = keyOfName(`${set.name} codes`, new Set(this.#codes.values()));
    this.#codes.set(source, name);
    return name;
  }

  #call(kind: string, ...given: readonly string[]): string {
    this.kinds.add(kind);
    return `${kind}(${given.join(', ')})`;
  }
}

/** A skeleton of words: what the standard calls each element. */
export function wordsOf(element: Element): object {
  const own = element.kind === 'list' ? element.item : element;
  const inside =
    own.kind === 'group'
      ? Object.entries(own.children).map(([key, child]) => [key, wordsOf(child)] as const)
      : [];
  return { label: element.term, ...Object.fromEntries(inside) };
}
