// How a page uses an element, in the languages that pages are written in. Pure text from a tag and
// what is set on it; test/unit/docs-code.test.ts holds what comes out.
import { literal } from './literal.js';

export const FRAMEWORKS = ['HTML', 'React', 'Vue', 'Angular'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

export interface Sample {
  readonly tag: string;
  /** by their names in JavaScript: JSON. What is undefined, false or empty is left out. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** the events to listen to */
  readonly events: readonly string[];
  /** the tags of what stands in the element */
  readonly inside?: readonly string[];
}

export function codeOf(given: Sample): Readonly<Record<Framework, string>> {
  const sample = JSON.parse(JSON.stringify(given)) as Sample;
  return {
    HTML: inHtml(sample),
    React: inReact(sample),
    Vue: inVue(sample),
    Angular: inAngular(sample),
  };
}

/** What a sample consists of, however it is written. */
interface Parts {
  /** `aboutMe`, of `pcsp-about-me` */
  readonly name: string;
  /** `AboutMe` */
  readonly className: string;
  readonly attributes: readonly (readonly [string, string | number | true])[];
  /** lists and objects, which an attribute cannot hold */
  readonly data: readonly (readonly [string, unknown])[];
  /** by their names in JavaScript: `saved` listens to `pcsp-submit` */
  readonly handlers: readonly (readonly [type: string, handler: string])[];
}

const HANDLERS: Readonly<Record<string, string>> = {
  'pcsp-input': 'typed',
  'pcsp-change': 'changed',
  'pcsp-submit': 'saved',
  'pcsp-invalid': 'refused',
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const dashed = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function partsOf({ tag, properties, events }: Sample): Parts {
  const [first = '', ...rest] = tag.split('-').slice(1);
  const name = first + rest.map(capital).join('');
  const set = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== false && value !== '',
  );
  return {
    name,
    className: capital(name),
    attributes: set
      .filter(([, value]) => typeof value !== 'object')
      .map(([key, value]) => [dashed(key), value as string | number | true]),
    data: set.filter(([, value]) => typeof value === 'object'),
    handlers: events.map((type) => [type, HANDLERS[type] ?? 'heard']),
  };
}

/** An element over as many lines as it needs, from this column on. */
function element(
  { tag, inside = [] }: Sample,
  attributes: readonly string[],
  indent: number,
): string {
  const space = ' '.repeat(indent);
  const flat = [`<${tag}`, ...attributes].join(' ');
  const open =
    indent + flat.length <= 80
      ? `${flat}>`
      : `<${tag}\n${attributes.map((one) => `${space}  ${one}\n`).join('')}${space}>`;
  const children = inside.map((child) => `\n${space}  <${child}></${child}>`).join('');
  return `${space}${open}${children}${children ? `\n${space}` : ''}</${tag}>`;
}

/** As characters' numbers: what would end an attribute, a template or the string that holds it. */
const escaped = (text: string): string =>
  text.replace(/[&"<{`\\]/g, (character) => `&#${character.charCodeAt(0)};`);

const inMarkup = ({ attributes }: Parts): string[] =>
  attributes.map(([key, value]) => (value === true ? key : `${key}="${escaped(String(value))}"`));

const inJsx = ({ attributes }: Parts): string[] =>
  attributes.map(([key, value]) => {
    if (value === true) return key;
    const plain = typeof value === 'string' && !/[&"\\\n]/.test(value);
    return plain ? `${key}="${value}"` : `${key}={${literal(value)}}`;
  });

/** The modules that define the tags. */
const imports = ({ tag, inside = [] }: Sample): string =>
  [...new Set([tag, ...inside])]
    .map((one) => `import 'pcsp-elements/register/${one.replace('pcsp-', '')}';`)
    .join('\n');

const block = (...lines: (string | false)[]): string => lines.filter(Boolean).join('\n\n');

function inHtml(sample: Sample): string {
  const parts = partsOf(sample);
  const { data, handlers, name } = parts;
  const script = [
    `const ${name} = document.querySelector('${sample.tag}');`,
    ...data.map(([key, value]) => `${name}.${key} = ${literal(value, 2)};`),
    ...handlers.map(
      ([type]) =>
        `${name}.addEventListener('${type}', (event) => {\n    console.log(event.detail);\n  });`,
    ),
  ];
  return block(
    '<script type="module" src="pcsp-elements.min.js"></script>',
    element(sample, inMarkup(parts), 0),
    script.length > 1 && `<script type="module">\n  ${script.join('\n  ')}\n</script>`,
  );
}

function inReact(sample: Sample): string {
  const parts = partsOf(sample);
  const { className, data, handlers } = parts;
  const given = [
    ...inJsx(parts),
    ...data.map(([key]) => `${key}={${key}}`),
    ...handlers.map(([type, handler]) => `on${type}={${handler}}`),
  ];
  return block(
    imports(sample),
    data.length > 0 && '// outside the component: setting a value again would undo what was typed',
    ...data.map(([key, value]) => `const ${key} = ${literal(value)};`),
    ...handlers.map(([, handler]) => `const ${handler} = (event) => console.log(event.detail);`),
    `export function ${className}() {\n  return (\n${element(sample, given, 4)}\n  );\n}`,
  ).replace('undo what was typed\n\n', 'undo what was typed\n');
}

function inVue(sample: Sample): string {
  const parts = partsOf(sample);
  const { data, handlers } = parts;
  const given = [
    ...inMarkup(parts),
    ...data.map(([key]) => `.${key}="${key}"`),
    ...handlers.map(([type, handler]) => `@${type}="${handler}"`),
  ];
  const script = block(
    imports(sample),
    ...data.map(([key, value]) => `const ${key} = ${literal(value)};`),
    ...handlers.map(([, handler]) => `const ${handler} = (event) => console.log(event.detail);`),
  );
  return block(
    `<!-- tell Vue's compiler: isCustomElement: (tag) => tag.startsWith('pcsp-') -->`,
    `<script setup>\n${script}\n</script>`,
    `<template>\n${element(sample, given, 2)}\n</template>`,
  );
}

function inAngular(sample: Sample): string {
  const parts = partsOf(sample);
  const { className, data, handlers } = parts;
  const given = [
    ...inMarkup(parts),
    ...data.map(([key]) => `[${key}]="${key}"`),
    ...handlers.map(([type, handler]) => `(${type})="${handler}($event)"`),
  ];
  const members = [
    ...data.map(([key, value]) => `  readonly ${key} = ${literal(value, 2)};`),
    ...handlers.map(
      ([, handler]) =>
        `  ${handler}(event: Event) {\n    console.log((event as CustomEvent).detail);\n  }`,
    ),
  ];
  return block(
    `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';\n${imports(sample)}`,
    `@Component({
  selector: 'app-${sample.tag.replace('pcsp-', '')}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${element(sample, given, 4)}
  \`,
})
export class ${className}Component {${members.length ? `\n${members.join('\n\n')}\n` : ''}}`,
  );
}
