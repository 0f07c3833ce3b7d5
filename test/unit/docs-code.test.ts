// The code that the pages of the elements show. That it works is what test/e2e/samples.test.ts shows.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import fc from 'fast-check';

import { asOneText, codeOf, type Sample } from '../../stories/docs/code.js';
import { literal } from '../../stories/docs/literal.js';
import { sampleOf, sampleShown } from '../../stories/docs/sample.js';
import { parseHtml } from '../support/parse-html.js';

const evaluated = (code: string): unknown => (0, eval)(`(${code})`);

describe('a literal', () => {
  it('is the same JSON again, whatever it holds', () => {
    const json = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(json, fc.nat({ max: 8 }), (value, indent) => {
        const back = evaluated(literal(value, indent));
        assert.deepEqual(JSON.stringify(back), JSON.stringify(value));
      }),
    );
  });

  it('keeps a key that a program would take for something else', () => {
    const value: unknown = JSON.parse('{ "__proto__": { "a": 1 }, "two words": 2, "class": 3 }');

    assert.equal(JSON.stringify(evaluated(literal(value))), JSON.stringify(value));
  });

  it('ends no script and begins no comment', () => {
    const text = literal({ said: '</script><!-- it’s "over" -->' });

    assert.doesNotMatch(text, /<\/|<!/);
    assert.deepEqual(evaluated(text), { said: '</script><!-- it’s "over" -->' });
  });

  it('is on one line while there is room', () => {
    assert.equal(literal([{ id: 'a', text: 'Eat' }]), "[{ id: 'a', text: 'Eat' }]");
    assert.equal(
      literal([{ id: 'a', text: 'x'.repeat(70) }]),
      `[\n  {\n    id: 'a',\n    text: '${'x'.repeat(70)}',\n  },\n]`,
    );
  });
});

/** What is copied, by framework, each file after the other. */
const textOf = (sample: Sample) =>
  Object.fromEntries(
    Object.entries(codeOf(sample)).map(([framework, files]) => [
      framework,
      files.map(({ text }) => text).join('\n\n'),
    ]),
  ) as Record<'HTML' | 'React' | 'Vue' | 'Angular', string>;

describe('the code of an element', () => {
  const code = textOf({
    tag: 'pcsp-about-me',
    properties: {
      value: { myWellness: 'I feel well' },
      readonly: true,
      disabled: false,
      name: '',
      headingLevel: 3,
    },
    events: ['pcsp-submit'],
  });

  it('is, in HTML, a page that needs no tools, and its script in a file', () => {
    assert.equal(
      code.HTML,
      `<script type="module" src="pcsp-elements.min.js"></script>
<script type="module" src="page.js"></script>

<pcsp-about-me readonly heading-level="3"></pcsp-about-me>

const aboutMe = document.querySelector('pcsp-about-me');
aboutMe.value = { myWellness: 'I feel well' };
aboutMe.addEventListener('pcsp-submit', (event) => {
  console.log(event.detail);
});`,
    );
  });

  it('is, in React, a component', () => {
    assert.equal(
      code.React,
      `import 'pcsp-elements/register/about-me';

// outside the component: setting a value again would undo what was typed
const value = { myWellness: 'I feel well' };

const saved = (event) => console.log(event.detail);

export function AboutMe() {
  return (
    <pcsp-about-me
      readonly
      heading-level={3}
      value={value}
      onpcsp-submit={saved}
    ></pcsp-about-me>
  );
}`,
    );
  });

  it('is, in Vue, a single-file component', () => {
    assert.equal(
      code.Vue,
      `<!-- tell Vue's compiler: isCustomElement: (tag) => tag.startsWith('pcsp-') -->

<script setup>
import 'pcsp-elements/register/about-me';

const value = { myWellness: 'I feel well' };

const saved = (event) => console.log(event.detail);
</script>

<template>
  <pcsp-about-me readonly heading-level="3" .value="value" @pcsp-submit="saved"></pcsp-about-me>
</template>`,
    );
  });

  it('is, in Angular, a standalone component', () => {
    assert.equal(
      code.Angular,
      `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'pcsp-elements/register/about-me';

@Component({
  selector: 'app-about-me',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <pcsp-about-me
      readonly
      heading-level="3"
      [value]="value"
      (pcsp-submit)="saved($event)"
    ></pcsp-about-me>
  \`,
})
export class AboutMeComponent {
  readonly value = { myWellness: 'I feel well' };

  saved(event: Event) {
    console.log((event as CustomEvent).detail);
  }
}`,
    );
  });

  it('has what stands in it', () => {
    const { HTML, React } = textOf({
      tag: 'pcsp-provider',
      properties: {},
      events: [],
      inside: [{ tag: 'pcsp-about-me', properties: {}, events: [] }],
    });

    assert.match(HTML, /<pcsp-provider>\n {2}<pcsp-about-me><\/pcsp-about-me>\n<\/pcsp-provider>/);
    assert.match(React, /register\/provider';\nimport 'pcsp-elements\/register\/about-me'/);
  });

  it('holds a text that would end the attribute or the template', () => {
    const hostile = '"><b>{{ a }}</b>` ${b} \\';
    const texts = textOf({ tag: 'pcsp-about-me', properties: { name: hostile }, events: [] });

    for (const framework of ['HTML', 'Vue', 'Angular'] as const) {
      assert.doesNotMatch(texts[framework], /"><b>/);
    }
    // in React it stands in a string, which is whole
    const { code } = transformSync(texts.React, { loader: 'jsx' });
    const [, name = ''] =
      /name: ("(?:\\.|[^"])*"|'(?:\\.|[^'])*'|`(?:\\.|[^`])*`)/.exec(code) ?? [];
    assert.equal(runInNewContext(name), hostile);
    assert.doesNotMatch(texts.Angular, /\{\{|` \$|\$\{/);
    assert.doesNotMatch(texts.Vue, /\{\{/);
  });

  it('runs nothing inline, whatever a value holds, where it is one text', () => {
    const hostile = '--> <script>alert(1)</script> --!> " onclick="x" style="y';
    const text = asOneText(
      codeOf({
        tag: 'pcsp-about-me',
        properties: { name: hostile, value: { myWellness: hostile } },
        events: ['pcsp-submit'],
      }).HTML,
    );

    const page = parseHtml(text);
    const scripts = [...page.querySelectorAll('script')];
    assert.deepEqual(
      scripts.map(({ src, text: inline }) => [src, inline]),
      [
        ['pcsp-elements.min.js', ''],
        ['page.js', ''],
      ],
    );
    const names = [...page.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
    assert.deepEqual([...new Set(names)].sort(), ['name', 'src', 'type']);
  });
});

describe('what the code shows of a story', () => {
  it('is what is not as it is anyhow', () => {
    const { properties } = sampleOf('pcsp-about-me', {
      value: { myWellness: 'I feel well' },
      readonly: false,
      headingLevel: 2,
      name: '',
    });

    assert.deepEqual(Object.keys(properties), ['value']);
  });

  it('is nothing that only a host has', () => {
    const { properties } = sampleOf('pcsp-provider', {
      now: () => new Date(),
      terminology: { search: () => Promise.resolve([]) },
      author: { name: 'Sam' },
    });

    assert.deepEqual(properties, { author: { name: 'Sam' } });
  });

  it('has the events that the element raises', () => {
    assert.deepEqual(sampleOf('pcsp-plan', {}).events, ['pcsp-change', 'pcsp-submit']);
    assert.deepEqual(sampleOf('pcsp-crisis-page', {}).events, []);
  });

  it('needs the element to be in the manifest', () => {
    assert.throws(() => sampleOf('pcsp-nothing', {}), /npm run manifest/);
  });
});

describe('what the code shows of a story that is on the screen', () => {
  const story = {
    component: 'pcsp-about-me',
    args: { value: { myWellness: 'I feel well' }, readonly: false },
    parameters: {},
  };
  const shown = (globals: object, parameters: object = {}) =>
    codeOf(sampleShown({ ...story, globals, parameters }));

  it('is the element alone while nothing is chosen', () => {
    assert.match(shown({}).HTML[0]!.text, /^<pcsp-about-me><\/pcsp-about-me>$/m);
  });

  it('is what the toolbar says: theme, density, language, direction and audience', () => {
    const [page] = shown({
      theme: 'dark',
      density: 'compact',
      lang: 'cy',
      dir: 'rtl',
      audience: 'person',
    }).HTML;

    for (const part of [
      '<link rel="stylesheet" href="themes/dark.css" />',
      '<link rel="stylesheet" href="themes/compact.css" />',
      'class="pcsp-dark pcsp-compact"',
      'lang="cy"',
      'dir="rtl"',
      'audience="person"',
    ]) {
      assert.ok(page!.text.includes(part), part);
    }
  });

  it('imports the theme in a framework', () => {
    assert.match(
      shown({ theme: 'nhsuk' }).React[0]!.text,
      /import 'pcsp-elements\/themes\/nhsuk.css';/,
    );
  });

  it('is to read where the toolbar says so', () => {
    assert.match(shown({ readonly: 'readonly' }).HTML[0]!.text, /<pcsp-about-me readonly>/);
  });

  it('says nothing of the languages that only Storybook has', () => {
    assert.doesNotMatch(shown({ lang: 'en-XA' }).HTML[0]!.text, /en-XA|pcsp-provider/);
  });

  it('has what its provider was given, but for what only a host has', () => {
    const { HTML } = shown({}, { provider: { author: { name: 'Sam' }, mayEdit: () => true } });

    assert.match(HTML[1]!.text, /provider\.author = \{ name: 'Sam' \};/);
    assert.doesNotMatch(HTML[1]!.text, /mayEdit/);
  });
});
