// What an import makes of narratives: words as a browser shows them, and nothing that was taken back.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromFhirBundle, toFhirBundle } from '../../src/fhir.js';
import { sectionCodes } from '../../src/fhir/section-codes.js';
import type { Plan } from '../../src/standard/plan-model.js';
import { times } from '../support/sample.js';
import { wired } from '../support/wired.js';

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

describe('a resource that says in its narrative alone what it is', () => {
  const statuses = ['generated', 'extensions', 'additional', 'empty', ''];
  const read1 = (resource: Part, words: string, status: string) =>
    read({ ...resource, text: narrative(words, status) });
  const needs = ({ plan }: ReturnType<typeof read>) =>
    plan.careAndSupportPlan?.needsConcernsOrProblems;
  const placed: readonly [Part, (found: ReturnType<typeof read>) => unknown][] = [
    [
      { resourceType: 'Goal', lifecycleStatus: 'active', subject },
      (found) => needs(found)?.[0]?.goalsAndHopes?.[0]?.text,
    ],
    [
      { resourceType: 'ClinicalImpression', status: 'completed', subject },
      ({ plan }) => plan.formulations?.[0]?.formulation,
    ],
    [
      { resourceType: 'Procedure', status: 'completed', subject },
      ({ plan }) => plan.proceduresAndTherapies?.[0]?.procedure?.text,
    ],
    [
      { resourceType: 'CarePlan', status: 'active', intent: 'plan', subject },
      ({ plan }) => plan.additionalSupportPlans?.[0]?.content,
    ],
    [
      { resourceType: 'CarePlan', status: 'active', intent: 'plan', subject, title: 'Nights' },
      ({ plan }) => plan.additionalSupportPlans?.[0]?.content,
    ],
  ];
  for (const [resource, wordsIn] of placed)
    for (const status of statuses)
      it(`comes in with it: ${Object.values(resource).join(' ')}, ${status || 'no status'}`, () => {
        const found = read1(resource, 'Walk every day', status);
        const picture = read1(resource, '<img alt="Do not lift"/>', status);

        assert.equal(wordsIn(found), 'Walk every day');
        assert.equal(wordsIn(picture), 'Do not lift');
        assert.deepEqual([...found.told, ...picture.told], []);
        const back = fromFhirBundle(wired(toFhirBundle(found.plan as Plan)), { now });
        assert.deepEqual(back.plan, wired(found.plan));
      });

  const unplaced: readonly Part[] = [
    { resourceType: 'Condition', subject, clinicalStatus: { coding: [{ code: 'active' }] } },
    { resourceType: 'RelatedPerson', patient: subject },
    { resourceType: 'CareTeam', status: 'active', subject },
    { resourceType: 'AllergyIntolerance', patient: subject },
    { resourceType: 'Observation', status: 'final', subject, code: { text: '' } },
    { resourceType: 'Encounter', status: 'finished', subject },
  ];
  for (const resource of unplaced)
    for (const status of statuses)
      it(`is told with it: ${resource.resourceType as string}, ${status || 'no status'}`, () => {
        const { plan, told } = read1(resource, 'Severe nut allergy', status);

        assert.deepEqual(Object.keys(plan), ['personDemographics']);
        assert.deepEqual(told, ['warning not-mapped: Severe nut allergy']);
      });

  it('has it in its note, where it is an entry otherwise', () => {
    const { plan, told } = read(
      {
        resourceType: 'RelatedPerson',
        patient: subject,
        relationship: [{ text: 'Sister' }],
        text: narrative('Ada, 3 Mill Lane'),
      },
      { ...carePlan('Ring Ada'), id: 'c', title: 'Crisis' },
      {
        resourceType: 'Composition',
        section: [
          {
            code: { coding: [sectionCodes.contingencyPlans] },
            entry: [{ reference: 'CarePlan/c' }],
          },
        ],
      },
    );

    assert.deepEqual(plan.personalContacts, [
      { relationshipType: 'Sister', importNote: 'Text: Ada, 3 Mill Lane' },
    ]);
    assert.deepEqual(plan.contingencyPlans, [
      { name: { text: 'Crisis' }, importNote: 'Text: Ring Ada' },
    ]);
    assert.deepEqual(told, ['info in-note: Ada, 3 Mill Lane', 'info in-note: Ring Ada']);
  });

  it('says with it what its status says, and is what others refer to', () => {
    const { plan } = read(
      { resourceType: 'Procedure', status: 'stopped', subject, text: narrative('CBT') },
      carePlan('', { id: 'm', addresses: [{ reference: 'Condition/k' }] }),
      { resourceType: 'Condition', id: 'k', subject, text: narrative('Asthma') },
    );

    assert.equal(plan.proceduresAndTherapies?.[0]?.procedure?.text, 'Stopped: CBT');
    assert.equal(plan.careAndSupportPlan?.needsConcernsOrProblems?.[0]?.text, 'Asthma');
  });
});

describe('a narrative beside data', () => {
  const goal = { resourceType: 'Goal', lifecycleStatus: 'active', description: { text: 'Walk' } };
  const section = (status: string, text = 'By hand') => ({
    resourceType: 'Composition',
    section: [{ text: narrative(text, status), entry: [{ reference: 'Goal/g' }] }],
  });
  const isTold = (resources: Part[], words: string) =>
    read(...resources).issues.some(({ value }) => value?.includes(words));

  for (const status of ['generated', 'extensions'])
    it(`says what they say, where it says so: ${status}`, () => {
      assert.ok(!isTold([{ ...goal, text: narrative('By hand', status) }], 'By hand'));
      assert.ok(!isTold([{ ...goal, id: 'g' }, section(status)], 'By hand'));
    });

  for (const status of ['additional', 'empty', ''])
    it(`is told otherwise: ${status || 'no status'}`, () => {
      assert.ok(isTold([{ ...goal, text: narrative('By hand', status) }], 'By hand'));
      assert.ok(isTold([{ ...goal, id: 'g' }, section(status)], 'By hand'));
    });

  it('is told, where what a section lists has none', () => {
    const bare = { resourceType: 'Goal', id: 'g', lifecycleStatus: 'active' };

    assert.ok(isTold([section('generated')], 'By hand'));
    assert.ok(isTold([bare, section('generated')], 'By hand'));
    assert.ok(isTold([{ ...bare, text: narrative('Walk') }, section('generated')], 'By hand'));
  });
});
