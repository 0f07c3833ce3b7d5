// The code that the pages of the elements show. That it works is what test/e2e/samples.test.ts shows.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { codeOf } from '../../stories/docs/code.js';
import { literal } from '../../stories/docs/literal.js';
import { sampleOf } from '../../stories/docs/sample.js';

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

describe('the code of an element', () => {
  const code = codeOf({
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

  it('is, in HTML, a page that needs no tools', () => {
    assert.equal(
      code.HTML,
      `<script type="module" src="pcsp-elements.min.js"></script>

<pcsp-about-me readonly heading-level="3"></pcsp-about-me>

<script type="module">
  const aboutMe = document.querySelector('pcsp-about-me');
  aboutMe.value = { myWellness: 'I feel well' };
  aboutMe.addEventListener('pcsp-submit', (event) => {
    console.log(event.detail);
  });
</script>`,
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
    const { HTML, React } = codeOf({
      tag: 'pcsp-provider',
      properties: {},
      events: [],
      inside: ['pcsp-about-me'],
    });

    assert.match(HTML, /<pcsp-provider>\n {2}<pcsp-about-me><\/pcsp-about-me>\n<\/pcsp-provider>/);
    assert.match(React, /register\/provider';\nimport 'pcsp-elements\/register\/about-me'/);
  });

  it('holds a text that would end the attribute or the template', () => {
    const hostile = '"><b>{{ a }}</b>` ${b} \\';
    const texts = codeOf({ tag: 'pcsp-about-me', properties: { name: hostile }, events: [] });

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
