import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { flatHtml } from '../../src/plan/html/flat-html.js';

const bad = `<b a="1" c='2'>&</b>`;
const safe = '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;&lt;/b&gt;';
const press = () => undefined;

const cases: readonly [name: string, template: unknown, written: string][] = [
  ['text', bad, safe],
  ['nothing, null and undefined', [nothing, null, undefined, ''], ''],
  ['numbers and false', [0, ' ', false], '0 false'],
  ['a list of templates', [html`<p>1</p>`, html`<p>2</p>`], '<p>1</p><p>2</p>'],
  ['text in an element', html`<p>${bad}</p>`, `<p>${safe}</p>`],
  ['a quoted attribute', html`<p title="${bad}"></p>`, `<p title="${safe}"></p>`],
  ['a bare attribute', html`<p title=${bad} lang="cy"></p>`, `<p title="${safe}" lang="cy"></p>`],
  ['an attribute of parts', html`<p class="a ${'b'} c-${1}"></p>`, '<p class="a b c-1"></p>'],
  [
    'entities of a template',
    html`<p title="a &amp; b">&nbsp;</p>`,
    '<p title="a &amp; b">&nbsp;</p>',
  ],
  ['an attribute that is nothing', html`<p title=${nothing} lang="a${nothing}"></p>`, '<p></p>'],
  ['a boolean attribute', html`<ol ?reversed=${true} ?hidden=${true}></ol>`, '<ol reversed></ol>'],
  ['a boolean attribute that is false', html`<ol ?reversed=${false}></ol>`, '<ol></ol>'],
  [
    'events and properties',
    html`<p @click=${press} .title=${'a'} lang="cy"></p>`,
    '<p lang="cy"></p>',
  ],
  ['a directive of an element', html`<p ${ref(press)} lang="cy"></p>`, '<p lang="cy"></p>'],
  [
    'what needs a script',
    html`<button type="button" aria-expanded="false">A</button>`,
    '<span>A</span>',
  ],
  ['comments', html`<p><!-- a ${bad} --></p>`, '<p></p>'],
  ['less than', html`<p>1 < 2</p>`, '<p>1 < 2</p>'],
  [
    'keyed and repeat',
    keyed(
      1,
      repeat(['a', 'b'], (one) => html`<i>${one}</i>`),
    ),
    '<i>a</i><i>b</i>',
  ],
];

describe('HTML of templates', () => {
  for (const [name, template, written] of cases) {
    it(`has ${name}`, () => {
      assert.equal(flatHtml(template), written);
    });
  }

  it('has a prefix before each id and what names it', () => {
    const template = html`<p id="a"></p>
      <a href="#a" aria-labelledby="a ${'b'}">A</a><a href="https://a.example/#a">B</a>`;

    assert.equal(
      flatHtml(template, 'x-').replace(/\s+/g, ' '),
      '<p id="x-a"></p> <a href="#x-a" aria-labelledby="x-a x-b">A</a><a href="https://a.example/#a">B</a>',
    );
  });
});
