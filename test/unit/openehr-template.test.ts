// The web template, with a supplier's elements and the sections for wound care: what is added here is added
// for the whole file.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { wound } from '../../fixtures/training/wound.js';
import { woundCare } from '../../fixtures/training/wound-care.js';
import { validate, type Plan } from '../../src/core.js';
import { codedText, extendSection, group, image, list, quantity, text } from '../../src/model.js';
import {
  fromOpenEhr,
  openEhrMapping,
  openEhrWebTemplate,
  toOpenEhr,
  type OpenEhrNode,
} from '../../src/openehr.js';
import { openEhrDocument } from '../support/openehr-document.js';

// before anything is added, as the document is of the standard alone
const documentNow = openEhrDocument();
const standardIds = new Set([...walk(openEhrWebTemplate().tree)].map(({ aqlPath }) => aqlPath));

await import('../../src/register/models/supported-self-care.js');
await import('../../src/register/models/treatment-plan.js');
await import('../../src/register/models/wound-assessment.js');
extendSection('aboutMe', {
  namespace: 'example-trust',
  elements: {
    pet: text('O', 'Pet'),
    visits: list(group('O', 'Visit', { by: codedText('M', 'By / whom: "x"|y') })),
    weight: quantity('O', 'Weight', { units: ['kg'] }),
  },
});
extendSection('contingencyPlans', {
  namespace: 'example-trust',
  elements: { photos: list(image('O', 'Photo')) },
});

function* walk(node: OpenEhrNode): Generator<OpenEhrNode> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

const template = openEhrWebTemplate();
const nodes = [...walk(template.tree)];

/** What the reference model lets stand in what. */
const MAY_HOLD: Readonly<Record<string, RegExp>> = {
  COMPOSITION: /^(SECTION|EVALUATION|ACTION|ADMIN_ENTRY|EVENT_CONTEXT)$/,
  SECTION: /^(SECTION|EVALUATION|ACTION|ADMIN_ENTRY)$/,
  EVENT_CONTEXT: /^CLUSTER$/,
  EVALUATION: /^(CLUSTER|ELEMENT|DV_\w+)$/,
  ADMIN_ENTRY: /^(CLUSTER|ELEMENT|DV_\w+)$/,
  ACTION: /^(CLUSTER|ELEMENT|DV_\w+|ISM_TRANSITION)$/,
  CLUSTER: /^(CLUSTER|ELEMENT|DV_\w+)$/,
  ISM_TRANSITION: /^DV_\w+$/,
  ELEMENT: /^DV_\w+$/,
};

/** The node of a key of FLAT JSON, or what the reference model adds to it. */
function nodeOfKey(key: string): OpenEhrNode | undefined {
  const steps = key.split('|')[0]!.split('/');
  let node: OpenEhrNode | undefined = template.tree;
  for (const [index, step] of steps.entries()) {
    const [id = '', at] = step.split(':');
    if (index === 0) node = id === template.tree.id ? node : undefined;
    else if (/^(_|careflow_step$)/.test(id)) return node;
    else node = node?.children?.find((child) => child.id === id);
    if (!node || (node.max === 1 && at !== undefined)) return undefined;
    if (node.max === -1 && at === undefined) return undefined;
  }
  return node;
}

const full = {
  ...samplePlan,
  ...woundCare,
  aboutMe: {
    ...samplePlan.aboutMe,
    'example-trust': {
      pet: 'A dog',
      visits: [{ id: 'a', by: { text: 'Sam' } }],
      weight: {
        value: '3.50',
        unit: { system: 'http://unitsofmeasure.org', code: 'kg', display: 'kg' },
      },
    },
  },
  contingencyPlans: samplePlan.contingencyPlans?.map((plan) => ({
    ...plan,
    'example-trust': {
      photos: [{ description: 'The door', contentType: 'image/png', data: 'iVBORw0KGgo=' }],
    },
  })),
} as unknown as Plan;

describe('the web template', () => {
  it('lets everything stand only where the reference model does', () => {
    for (const { rmType, children = [], aqlPath } of nodes)
      for (const child of children)
        assert.match(child.rmType, MAY_HOLD[rmType] ?? /never/, `${aqlPath} → ${child.id}`);
  });

  it('has ids that are apart, and that a key can hold', () => {
    for (const { children = [], aqlPath } of nodes) {
      const ids = children.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, aqlPath);
      for (const id of ids) assert.match(id, /^[\p{L}_][\p{L}\p{N}._-]*$/u, aqlPath);
    }
  });

  it('has a place for every key that is written, and an index where it repeats', () => {
    const keys = Object.keys(toOpenEhr(full, { showSexAndGender: true }));
    assert.ok(keys.length > 1000);
    for (const key of keys) if (!key.startsWith('ctx/')) assert.ok(nodeOfKey(key), key);
  });

  it('gains what suppliers add, and changes nothing else', () => {
    const now = new Set(nodes.map(({ aqlPath }) => aqlPath));

    for (const before of standardIds) assert.ok(now.has(before), before);
    const added = nodes.filter(({ aqlPath }) => !standardIds.has(aqlPath));
    assert.ok(
      added.some(({ nodeId }) => nodeId === 'openEHR-EHR-CLUSTER.example_trust_example_trust.v0'),
    );
    assert.ok(added.some(({ nodeId }) => nodeId?.includes('CLUSTER.anatomical_location.v1')));
    assert.ok(added.some(({ rmType }) => rmType === 'DV_MULTIMEDIA'));
  });

  it('is called what the server calls it', () => {
    assert.equal(openEhrWebTemplate({ templateId: 'Our plan' }).templateId, 'Our plan');
  });
});

describe('a plan with wound care and a supplier’s elements', () => {
  it('comes back from openEHR as it was', () => {
    const plan = JSON.parse(JSON.stringify(full)) as Plan;
    assert.deepEqual(validate('plan', plan).valid, true);

    const { plan: back, issues } = fromOpenEhr(toOpenEhr(plan, { showSexAndGender: true }));

    assert.deepEqual(back, plan);
    assert.deepEqual(issues, []);
  });

  it('comes back from openEHR in each edition of somebody with a wound', () => {
    for (const { plan } of wound) {
      const whole = JSON.parse(JSON.stringify({ ...plan, ...woundCare })) as Plan;

      assert.deepEqual(fromOpenEhr(toOpenEhr(whole)).plan, whole);
    }
  });

  it('has its quantities as numbers with a unit, and how exact they were', () => {
    const flat = toOpenEhr(full);

    const [magnitude] = Object.keys(flat).filter((key) => key.endsWith('/weight|magnitude'));
    const of = (suffix: string) => flat[magnitude!.replace('magnitude', suffix)];
    assert.deepEqual([of('magnitude'), of('unit'), of('precision')], [3.5, 'kg', 2]);
  });
});

describe('docs/openehr-mapping.md', () => {
  it('is what the template is made of', () => {
    assert.equal(readFileSync('docs/openehr-mapping.md', 'utf8'), documentNow);
  });

  it('says of each element which archetype it has, and whether that is public', () => {
    const rows = openEhrMapping();
    assert.ok(rows.every(({ archetype }) => /^[A-Z_]+\.\w+\.v\d/.test(archetype)));
    const home = (key: string) => rows.find((row) => row.key === key)?.archetype;
    assert.equal(home('careAndSupportPlan.needsConcernsOrProblems[]'), 'SECTION.adhoc.v1');
    assert.equal(
      home('careAndSupportPlan.needsConcernsOrProblems[].text'),
      'EVALUATION.problem_diagnosis.v1 at0002',
    );
    for (const { archetype, isPublic } of rows)
      if (/\.(pcsp|example_trust)_/.test(archetype)) assert.equal(isPublic, false, archetype);
  });
});
