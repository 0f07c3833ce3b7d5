// What an import makes of narratives: words as a browser shows them, and nothing that was taken back.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromFhirBundle } from '../../src/fhir.js';
import { times } from '../support/sample.js';

const now = new Date('2026-05-01T12:00:00Z');
const subject = { reference: 'Patient/p' };

type Part = Record<string, unknown>;

function read(...resources: Part[]) {
  const patient = { resourceType: 'Patient', id: 'p', birthDate: '1971-05-02' };
  const { plan, issues } = fromFhirBundle(
    {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [patient, ...resources].map((resource) => ({ resource })),
    },
    { now },
  );
  return {
    plan,
    issues,
    told: issues.map(({ severity, code, value }) => `${severity} ${code}: ${value}`),
  };
}

const narrative = (inside: string, status: string | undefined = 'generated') => ({
  ...(status && { status }),
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>`,
});

const carePlan = (inside: string, more: Part = {}) => ({
  resourceType: 'CarePlan',
  status: 'active',
  intent: 'plan',
  subject,
  text: narrative(inside),
  ...more,
});

const contentOf = (inside: string) => {
  const { plan, told } = read(carePlan(inside));
  return { content: plan.additionalSupportPlans?.[0]?.content, told };
};

describe('what is struck out or hidden in a narrative', () => {
  const cases: readonly [string, string, string][] = [
    ['<p>Give <s>haloperidol 5mg</s> lorazepam</p>', 'Give lorazepam', 'haloperidol 5mg'],
    ['<p>Give <strike>haloperidol</strike> lorazepam</p>', 'Give lorazepam', 'haloperidol'],
    ['<p>Give <del>5</del><ins>10</ins> mg</p>', 'Give 10 mg', '5'],
    ['<p>1<s>0</s>5</p>', '1 5', '0'],
    [
      '<p style="text-decoration: line-through">Give haloperidol</p><p>Rest</p>',
      'Rest',
      'Give haloperidol',
    ],
    [
      "<p>Give <span style='color:red;text-decoration-line:line-through'>a <b>lot</b></span> some</p>",
      'Give some',
      'a lot',
    ],
    ['<p hidden="hidden">Old</p><p>New</p>', 'New', 'Old'],
    ['<p style="display:none">Old</p><p>New</p>', 'New', 'Old'],
    ['<S>Old<p>and<s>older</s></p></S><p>New</p>', 'New', 'Old and older'],
    ['<p>New</p><s><img alt="Do not lift"/></s>', 'New', 'Do not lift'],
    [
      '<table><tr style="text-decoration:line-through"><td>Diazepam</td><td>5</td></tr><tr><td>Lorazepam</td><td>1</td></tr></table>',
      'Lorazepam | 1',
      'Diazepam | 5',
    ],
    ['<p><s>One</s> two <s>three</s></p>', 'two', 'One; three'],
  ];
  for (const [inside, words, gone] of cases)
    it(`is left out and told of: ${inside}`, () => {
      const { content, told } = contentOf(inside);

      assert.equal(content, words);
      assert.deepEqual(told, [`warning struck-out: ${gone}`]);
    });

  it('is told of wherever the narrative stands', () => {
    const text = narrative('<s>Old</s> New', 'additional');
    const { issues } = read(
      { resourceType: 'Goal', lifecycleStatus: 'active', description: { text: 'Walk' }, text },
      { resourceType: 'Flag', text },
      { resourceType: 'Composition', section: [{ text, section: [{ text }] }] },
      carePlan('', { contained: [{ resourceType: 'Condition', id: 'c', text }] }),
    );

    const paths = issues
      .filter(({ code }) => code === 'struck-out')
      .map(({ path }) => path.join('.'));

    assert.deepEqual(paths, [
      'entry.1.resource.text.div',
      'entry.2.resource.text.div',
      'entry.3.resource.section.0.text.div',
      'entry.3.resource.section.0.section.0.text.div',
      'entry.4.resource.contained.0.text.div',
    ]);
  });
});

describe('words that a narrative shows apart', () => {
  const cases: readonly [string, string][] = [
    ['<table><tr><td>Diazepam</td><td>5</td><td>10</td></tr></table>', 'Diazepam | 5 | 10'],
    ['<tr><th>Drug</th><td/><td>10</td><td></td></tr>', 'Drug | | 10 |'],
    [
      '<table><thead><tr><th>Drug</th><th colspan="2">Day</th><th>Night</th></tr></thead><tbody><tr><td>A</td><td>1</td><td>2</td><td>3</td></tr></tbody></table>',
      'Drug | Day | | Night\nA | 1 | 2 | 3',
    ],
    [
      '<table><tr><td rowspan="2">A</td><td>day</td><td>1</td></tr><tr><td>night</td><td>2</td></tr></table>',
      'A | day | 1\n| night | 2',
    ],
    [
      '<table><tr><td><p>Stop A</p><p>Start B</p></td><td>x</td></tr></table>',
      'Stop A; Start B | x',
    ],
    ['<table><caption>Drugs</caption><tr><td>A</td></tr></table>After', 'Drugs\nA\nAfter'],
    ['Do not give<p>X</p>', 'Do not give\nX'],
    ['<p>X</p>unless<p>Y</p>', 'X\nunless\nY'],
    ['10<sup>9</sup> per litre, H<sub>2</sub>O', '10^9 per litre, H_2O'],
    ['First<ul><li>one</li><li>two<ol><li>three</li></ol></li></ul>', 'First\none\ntwo\nthree'],
    ['<dl><dt>Dose</dt><dd>5</dd><dt>Times</dt><dd>2</dd></dl>', 'Dose\n5\nTimes\n2'],
    ['5<br/>10<br>15<hr/>20', '5\n10\n15\n20'],
    ['One<br/><br/>two', 'One\n\ntwo'],
    ['See<img src="#a" alt="Do not > lift"/>here', 'See Do not > lift here'],
    ['<section>A</section><article>B</article>', 'A\nB'],
    ['<span style="display:block">A</span><span style="display: block">B</span>', 'A\nB'],
    ['<h:p>A</h:p><h:p>B</h:p>', 'A\nB'],
    ['<p>If x &lt; 5 &amp; <![CDATA[y < 3]]>: <b>r</b>est</p>', 'If x < 5 & y < 3: rest'],
    ['<style>p { color: red }</style><p>A</p><!-- B -->', 'A'],
    ['if < 5 and > 3', 'if < 5 and > 3'],
  ];
  for (const [inside, words] of cases)
    it(`stay apart: ${inside}`, () => {
      assert.equal(contentOf(inside).content, words);
    });

  const inline = ['b', 'i', 'em', 'span', 'a', 'u'] as const;
  const edges = [
    'p',
    'div',
    'li',
    'td',
    'th',
    'tr',
    'h2',
    'dt',
    'dd',
    'pre',
    'blockquote',
  ] as const;
  const word = fc.stringMatching(/^[a-z0-9]{1,5}$/);
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      word.map((one) => `{${one}}`),
      fc
        .tuple(fc.constantFrom(...edges), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      fc
        .tuple(fc.constantFrom(...inline), tie('tree'))
        .map(([name, inner]) => ` <${name}>${inner}</${name}> `),
      tie('tree').map((inner) => `${inner}<br/>`),
    ),
  }));

  it('never come in joined, whatever they stand in', () => {
    fc.assert(
      fc.property(tree, (drawn) => {
        // beside each other without an edge, they are one word to a browser too
        const inside = drawn.replaceAll('}{', '').replaceAll('{', '').replaceAll('}', '');
        const shown = inside.split(/<[^>]*>|\s/).filter(Boolean);

        const { content } = contentOf(`Begin <p>${inside}</p>`);

        assert.deepEqual(content?.split(/[\s;|]+/).filter(Boolean), ['Begin', ...shown]);
      }),
      { numRuns: times(200) },
    );
  });
});
