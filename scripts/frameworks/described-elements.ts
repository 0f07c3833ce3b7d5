// What custom-elements.json says of each element, as far as frameworks and editors want to know it.
import { readFileSync } from 'node:fs';

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly readonly?: boolean;
  readonly attribute?: string;
}

interface Declaration extends Described {
  readonly tagName: string;
  readonly members: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssProperties?: readonly (Described & { readonly default?: string })[];
  readonly cssParts?: readonly Described[];
}

/** A property that a host sets. */
export interface SettableProperty extends Described {
  /** its attribute, where it has one */
  readonly attribute?: string;
  readonly isBoolean: boolean;
  /** what it is before a host sets it, where the manifest says so: as source */
  readonly initial?: string;
}

/** A public element. */
export interface DescribedElement extends Described {
  readonly tag: string;
  /** the key of the plan that its value and its events are about, or `plan`; views have none */
  readonly key?: string;
  readonly properties: readonly SettableProperty[];
  /** the library's own: `pcsp-input` and so on */
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly cssProperties: readonly (Described & { readonly default?: string })[];
  readonly cssParts: readonly Described[];
}

/** Every public element, in the order of their tags. */
export function describedElements(file = 'custom-elements.json'): DescribedElement[] {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    modules: { declarations: Declaration[] }[];
  };
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .map(described)
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function described(declaration: Declaration): DescribedElement {
  const { name, description, tagName, members, events = [] } = declaration;
  const key = members
    .map(({ type }) => /\bValueOfKey<'(\w+)'>/.exec(type?.text ?? '')?.[1])
    .find(Boolean);
  return {
    name,
    tag: tagName,
    ...(description && { description }),
    ...(key && { key }),
    properties: members.filter(({ kind, readonly }) => kind === 'field' && !readonly).map(settable),
    events: events.filter((event) => event.name.startsWith('pcsp-')),
    slots: declaration.slots ?? [],
    cssProperties: declaration.cssProperties ?? [],
    cssParts: declaration.cssParts ?? [],
  };
}

function settable({ name, description, attribute, type, default: given }: Member) {
  const isBoolean = type?.text === 'boolean';
  // a name of the sources says nothing outside them
  const initial = /^(true|false|\d+|'[^']*')$/.exec(given ?? '')?.[0];
  return {
    name,
    isBoolean,
    ...(description && { description }),
    ...(attribute && { attribute }),
    ...((initial ?? isBoolean) && { initial: initial ?? 'false' }),
  };
}
