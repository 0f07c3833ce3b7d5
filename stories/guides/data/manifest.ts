// What custom-elements.json says of the elements, a name at a time.
import manifest from '../../../custom-elements.json' with { type: 'json' };

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly cssProperties?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
}

export interface Documented {
  readonly name: string;
  readonly description: string;
  /** of a custom property */
  readonly default: string;
  /** the tags of the elements that have it */
  readonly tags: readonly string[];
}

const declarations: readonly Declaration[] = manifest.modules.flatMap(
  ({ declarations }) => declarations as readonly Declaration[],
);

const elements = declarations.filter(({ tagName }) => tagName !== undefined);

export const tags: readonly string[] = elements.map(({ tagName }) => tagName!);

/** Every name of a kind, with what is said of it where it is first. */
function documented(kind: 'cssProperties' | 'cssParts' | 'attributes' | 'events'): Documented[] {
  const found = new Map<string, Documented>();
  for (const { tagName, [kind]: all = [] } of elements) {
    for (const { name, description = '', default: value = '' } of all) {
      const before = found.get(name) ?? { name, description, default: value, tags: [] };
      found.set(name, { ...before, tags: [...before.tags, tagName!] });
    }
  }
  return [...found.values()];
}

export const customProperties = documented('cssProperties');
export const parts = documented('cssParts');
export const attributes = documented('attributes');
export const events = documented('events');
