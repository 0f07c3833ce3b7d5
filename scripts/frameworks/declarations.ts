// The modules and the types of the package that frameworks import: one line for each element, on what
// src/frameworks/ makes of it.
import { angularModule } from './angular.js';
import type { DescribedElement, SettableProperty } from './described-elements.js';

const GENERATED = '// Generated from custom-elements.json by scripts/framework-types.ts.\n';

/** Files of dist/, by their names. */
export function frameworkModules(elements: readonly DescribedElement[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries({
      ...angularModule(elements),
      'frameworks/elements.d.ts': elementTypes(elements),
      'frameworks/elements.js': elementFacts(elements),
      'react.js': wrappers(elements, 'react'),
      'react.d.ts': wrapperTypes(elements, 'react'),
      'vue.js': wrappers(elements, 'vue'),
      'vue.d.ts': `${wrapperTypes(elements, 'vue')}${tags('vue')}`,
      'react-tags.d.ts': tags('react'),
      'svelte.d.ts': tags('svelte'),
      'solid.d.ts': tags('solid'),
      // they hold types only
      'react-tags.js': 'export {};\n',
      'svelte.js': 'export {};\n',
      'solid.js': 'export {};\n',
    }).map(([file, text]) => [file, `${GENERATED}${text}`]),
  );
}

/** A doc comment, further in by so many spaces. */
function comment(text: string | undefined, indent = ''): string {
  if (!text) return '';
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`).join('\n')}\n${indent} */\n`;
}

/** What may be set is more than what is read: a draft. */
const isDraft = ({ key }: DescribedElement, { name }: SettableProperty): boolean =>
  key !== undefined && name === 'value';

function propertiesOf(element: DescribedElement): string {
  const names = element.properties
    .filter((property) => !isDraft(element, property))
    .map(({ name }) => `'${name}'`);
  const draft = element.properties.find((property) => isDraft(element, property));
  const settable = `Settable<${element.name}, ${names.join(' | ')}>`;
  if (!draft) return settable;
  return `${settable} & {
${comment(draft.description, '      ')}      value?: DeepReadonly<DraftOfKey<'${element.key}'>> | undefined;
    }`;
}

function eventsOf({ events, key }: DescribedElement): string {
  const names = events.map(({ name }) => `'${name}'`).join(' | ') || 'never';
  return key ? `EventsOf<${names}, '${key}'>` : `EventsOf<${names}>`;
}

function elementTypes(elements: readonly DescribedElement[]): string {
  const entries = elements.map(
    (element) => `${comment(element.description, '  ')}  '${element.tag}': {
    element: ${element.name};
    properties: ${propertiesOf(element)};
    events: ${eventsOf(element)};
  };
`,
  );
  const classes = elements.map(({ name }) => `  ${name},\n`).join('');
  return `import type {
  DeepReadonly,
  DraftOfKey,
${classes}} from '../index.js';
import type { EventsOf, FactsOf } from './element-facts.js';

/** Properties of an element that a host may set, with their documentation. */
type Settable<E, Name extends keyof E> = {
  -readonly [Key in keyof Pick<E, Name>]?: E[Key] | undefined;
};

/** What a host sets on each element and hears from it, by its tag. */
export interface ElementTypes {
${entries.join('')}}

export declare const facts: { readonly [Tag in keyof ElementTypes]: FactsOf<ElementTypes[Tag]> };
`;
}

function elementFacts(elements: readonly DescribedElement[]): string {
  const entries = elements.map(({ tag, properties, events }) => {
    const facts = properties.map(({ name, attribute, initial }) => {
      const known = [
        ...(attribute ? [`attribute: '${attribute}'`] : []),
        ...(initial ? [`initial: ${initial}`] : []),
      ];
      return `${name}: { ${known.join(', ')} }`;
    });
    return `  '${tag}': {
    tag: '${tag}',
    properties: { ${facts.join(', ')} },
    events: [${events.map(({ name }) => `'${name}'`).join(', ')}],
  },\n`;
  });
  return `export const facts = {\n${entries.join('')}};\n`;
}

type Wrapped = 'react' | 'vue';

function wrappers(elements: readonly DescribedElement[], framework: Wrapped): string {
  const lines = elements.map(
    ({ name, tag }) =>
      `export const ${name} = /* @__PURE__ */ ${framework}Component('${name}', facts['${tag}']);\n`,
  );
  return `import { facts } from './frameworks/elements.js';
import { ${framework}Component } from './frameworks/${framework}-component.js';

${lines.join('')}`;
}

function wrapperTypes(elements: readonly DescribedElement[], framework: Wrapped): string {
  const type = framework === 'react' ? 'ReactComponent' : 'VueComponent';
  const lines = elements.map(
    ({ name, tag, description }) =>
      `${comment(description)}export declare const ${name}: ${type}<ElementTypes['${tag}']>;\n`,
  );
  return `import type { ElementTypes } from './frameworks/elements.js';
import type { ${type} } from './frameworks/${framework}-component.js';

${lines.join('')}`;
}

/** Where each framework looks for the types of tags that stand in templates. */
const places = {
  react: {
    module: 'react',
    open: '  namespace JSX {\n  ',
    in: 'IntrinsicElements',
    type: 'ReactTag',
  },
  vue: { module: 'vue', open: '', in: 'GlobalComponents', type: 'VueTag' },
  svelte: { module: 'svelte/elements', open: '', in: 'SvelteHTMLElements', type: 'SvelteTag' },
  solid: {
    module: 'solid-js',
    open: '  namespace JSX {\n  ',
    in: 'IntrinsicElements',
    type: 'SolidTag',
  },
} as const;

function tags(framework: keyof typeof places): string {
  const { module, open, in: place, type } = places[framework];
  const imported =
    framework === 'vue' ? '' : `import type { ElementTypes } from './frameworks/elements.js';\n`;
  return `${imported}import type { ${type} } from './frameworks/${framework}-tag.js';

type Tags = { [Tag in keyof ElementTypes]: ${type}<ElementTypes[Tag]> };

declare module '${module}' {
${open}  interface ${place} extends Tags {}
${open && '  }\n'}}

export {};
`;
}
