// How a page uses an element, in the languages that pages are written in. Pure text from a tag and
// what is set on it; test/unit/docs-code.test.ts holds what comes out.
import { literal } from './literal.js';

export const FRAMEWORKS = ['HTML', 'React', 'Vue', 'Angular'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** An element, with what is set on it and what stands in it. */
export interface Sample {
  readonly tag: string;
  /** by their names in JavaScript: JSON. What is undefined, false or empty is left out. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** the events to listen to */
  readonly events: readonly string[];
  readonly inside?: readonly Sample[];
  /** the ready themes that it is in, by the names of their files */
  readonly themes?: readonly string[];
}

export interface CodeFile {
  readonly name: string;
  readonly language: 'html' | 'jsx' | 'typescript';
  readonly text: string;
}

/** What to copy, a file at a time. The page in HTML has no script in it, as a strict policy asks for. */
export function codeOf(given: Sample): Readonly<Record<Framework, readonly CodeFile[]>> {
  const sample = JSON.parse(JSON.stringify(given)) as Sample;
  const { className } = partsOf(sample);
  return {
    HTML: inHtml(sample),
    React: [{ name: `${className}.jsx`, language: 'jsx', text: inReact(sample) }],
    Vue: [{ name: `${className}.vue`, language: 'html', text: inVue(sample) }],
    Angular: [
      {
        name: `${sample.tag.replace('pcsp-', '')}.ts`,
        language: 'typescript',
        text: inAngular(sample),
      },
    ],
  };
}

/** The HTML with its script as one text, where there is room for one only: still nothing that runs inline. */
export const asOneText = ([page, ...others]: readonly CodeFile[]): string =>
  [
    page?.text,
    ...others.map(
      ({ name, text }) => `<!-- ${name}, a file beside the page:\n\n${withoutEnds(text)}\n-->`,
    ),
  ].join('\n\n');

/** Without what would end a comment: such characters stand in strings only. */
const withoutEnds = (script: string): string =>
  script.replace(/--!?>/g, (end) => end.replace('>', '\\x3E'));

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

function partsOf({ tag, properties, events, themes = [] }: Sample): Parts {
  const [first = '', ...rest] = tag.split('-').slice(1);
  const name = first + rest.map(capital).join('');
  const classes = themes.map((theme) => `pcsp-${theme}`).join(' ');
  const set = Object.entries<unknown>({ ...properties, class: classes }).filter(
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

/** An element and all that stand in it. */
const all = (sample: Sample): readonly Sample[] => [sample, ...(sample.inside ?? []).flatMap(all)];

type Written = (parts: Parts) => readonly string[];

/** An element over as many lines as it needs, from this column on. */
function element(sample: Sample, attributesOf: Written, indent: number): string {
  const { tag, inside = [] } = sample;
  const attributes = attributesOf(partsOf(sample));
  const space = ' '.repeat(indent);
  const flat = [`<${tag}`, ...attributes].join(' ');
  const open =
    indent + flat.length <= 80
      ? `${flat}>`
      : `<${tag}\n${attributes.map((one) => `${space}  ${one}\n`).join('')}${space}>`;
  const children = inside.map((child) => `\n${element(child, attributesOf, indent + 2)}`).join('');
  return `${space}${open}${children}${children ? `\n${space}` : ''}</${tag}>`;
}

/** As characters' numbers: what would end an attribute, a template or the string that holds it. */
const escaped = (text: string): string =>
  text.replace(/[&"<{`\\]/g, (character) => `&#${character.charCodeAt(0)};`);

const inMarkup = ({ attributes }: Parts): string[] =>
  attributes.map(([key, value]) => (value === true ? key : `${key}="${escaped(String(value))}"`));

const inJsx = ({ attributes }: Parts): string[] =>
  attributes.map(([key, value]) => {
    const name = key === 'class' ? 'className' : key;
    if (value === true) return name;
    const plain = typeof value === 'string' && !/[&"\\\n]/.test(value);
    return plain ? `${name}="${value}"` : `${name}={${literal(value)}}`;
  });

const unique = (lines: readonly string[]): string => [...new Set(lines)].join('\n');

const themesOf = (sample: Sample): string[] => all(sample).flatMap(({ themes = [] }) => themes);

/** The modules that define the tags, and the themes. */
const imports = (sample: Sample): string =>
  unique([
    ...all(sample).map(({ tag }) => `import 'pcsp-elements/register/${tag.replace('pcsp-', '')}';`),
    ...themesOf(sample).map((theme) => `import 'pcsp-elements/themes/${theme}.css';`),
  ]);

/** What all of the elements have that stands outside of the template. */
const gathered = (sample: Sample) => {
  const parts = all(sample).map(partsOf);
  return {
    data: parts.flatMap(({ data }) => data),
    handlers: [...new Map(parts.flatMap(({ handlers }) => handlers))],
  };
};

const block = (...lines: (string | false)[]): string => lines.filter(Boolean).join('\n\n');

function inHtml(sample: Sample): CodeFile[] {
  const script = all(sample).flatMap((one) => {
    const { data, handlers, name } = partsOf(one);
    const lines = [
      ...data.map(([key, value]) => `${name}.${key} = ${literal(value)};`),
      ...handlers.map(
        ([type]) =>
          `${name}.addEventListener('${type}', (event) => {\n  console.log(event.detail);\n});`,
      ),
    ];
    return lines.length ? [`const ${name} = document.querySelector('${one.tag}');`, ...lines] : [];
  });
  const page = unique([
    ...themesOf(sample).map((theme) => `<link rel="stylesheet" href="themes/${theme}.css" />`),
    '<script type="module" src="pcsp-elements.min.js"></script>',
    ...(script.length ? ['<script type="module" src="page.js"></script>'] : []),
  ]);
  const files: CodeFile[] = [
    { name: 'page.html', language: 'html', text: block(page, element(sample, inMarkup, 0)) },
  ];
  return script.length
    ? [...files, { name: 'page.js', language: 'typescript', text: script.join('\n') }]
    : files;
}

function inReact(sample: Sample): string {
  const { data, handlers } = gathered(sample);
  const given: Written = (parts) => [
    ...inJsx(parts),
    ...parts.data.map(([key]) => `${key}={${key}}`),
    ...parts.handlers.map(([type, handler]) => `on${type}={${handler}}`),
  ];
  return block(
    imports(sample),
    data.length > 0 && '// outside the component: setting a value again would undo what was typed',
    ...data.map(([key, value]) => `const ${key} = ${literal(value)};`),
    ...handlers.map(([, handler]) => `const ${handler} = (event) => console.log(event.detail);`),
    `export function ${partsOf(sample).className}() {\n  return (\n${element(sample, given, 4)}\n  );\n}`,
  ).replace('undo what was typed\n\n', 'undo what was typed\n');
}

function inVue(sample: Sample): string {
  const { data, handlers } = gathered(sample);
  const given: Written = (parts) => [
    ...inMarkup(parts),
    ...parts.data.map(([key]) => `.${key}="${key}"`),
    ...parts.handlers.map(([type, handler]) => `@${type}="${handler}"`),
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
  const { data, handlers } = gathered(sample);
  const given: Written = (parts) => [
    ...inMarkup(parts),
    ...parts.data.map(([key]) => `[${key}]="${key}"`),
    ...parts.handlers.map(([type, handler]) => `(${type})="${handler}($event)"`),
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
export class ${partsOf(sample).className}Component {${members.length ? `\n${members.join('\n\n')}\n` : ''}}`,
  );
}
