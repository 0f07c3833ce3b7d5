// What a reference leads to counts, however it is written: a name alone says too little.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle } from '../../src/fhir.js';

type Part = Record<string, unknown>;

const now = new Date('2026-05-01T12:00:00Z');
const uuid = 'urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7';
const identifier = { system: 'http://example.org/problems', value: 'a|1' };
const refuted = {
  resourceType: 'Condition',
  id: 'c',
  identifier: [identifier],
  code: { text: 'Asthma' },
  verificationStatus: { coding: [{ code: 'refuted' }] },
};
const goal = {
  resourceType: 'Goal',
  id: 'g',
  lifecycleStatus: 'active',
  description: { text: 'Walk' },
};
const carePlan = (more: Part) => ({
  resourceType: 'CarePlan',
  status: 'active',
  intent: 'plan',
  goal: [{ reference: 'Goal/g' }],
  ...more,
});

const read = (...entry: readonly Part[]) => {
  const { plan, issues } = fromFhirBundle({ resourceType: 'Bundle', entry }, { now });
  return {
    words: JSON.stringify(plan),
    told: issues.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`),
  };
};

describe('a reference to what was left out', () => {
  const base = 'https://example.org/fhir';
  const references: Record<string, Part> = {
    relative: { reference: 'Condition/c' },
    'from the root': { reference: '/Condition/c' },
    absolute: { reference: `${base}/Condition/c` },
    'to a version': { reference: 'Condition/c/_history/3' },
    'to a version of an absolute address': { reference: `${base}/Condition/c/_history/3` },
    'to a version as canonicals have it': { reference: 'Condition/c|3' },
    'to a part': { reference: 'Condition/c#code' },
    'with a query': { reference: 'Condition/c?_format=json' },
    'with spaces around it': { reference: ' Condition/c ' },
    'by an identifier': { identifier },
    'by an identifier, with its type': { identifier, type: 'Condition' },
    'by an identifier, beside an address of elsewhere': { reference: 'Condition/zzz', identifier },
    conditional: { reference: 'Condition?identifier=http://example.org/problems|a|1' },
    'conditional, encoded': {
      reference: 'Condition?identifier=http%3A%2F%2Fexample.org%2Fproblems%7Ca%7C1',
    },
  };
  for (const [how, reference] of Object.entries(references))
    it(`does not bring it in by its name: ${how}`, () => {
      const { words, told } = read(
        { fullUrl: `${base}/Condition/c`, resource: refuted },
        { fullUrl: `${base}/Goal/g`, resource: goal },
        {
          fullUrl: `${base}/CarePlan/p`,
          resource: carePlan({ addresses: [{ ...reference, display: 'Asthma' }] }),
        },
      );

      assert.ok(!words.includes('Asthma'), words);
      assert.ok(told.includes('warning not-current entry.0.resource'));
    });

  for (const reference of [uuid, uuid.toUpperCase().replace('URN:UUID', 'urn:uuid')])
    it(`does not bring it in by its name: ${reference}`, () => {
      const { words } = read(
        { fullUrl: uuid, resource: refuted },
        { resource: goal },
        { resource: carePlan({ addresses: [{ reference, display: 'Asthma' }] }) },
      );

      assert.ok(!words.includes('Asthma'), words);
    });

  it('does not bring in by its name what was deleted, and is in no entry', () => {
    const { words, told } = read(
      { request: { method: 'DELETE', url: 'Condition/c' } },
      { resource: goal },
      { resource: carePlan({ addresses: [{ reference: 'Condition/c', display: 'Asthma' }] }) },
    );

    assert.ok(!words.includes('Asthma'), words);
    assert.ok(told.includes('warning not-mapped entry.0'));
  });

  for (const [how, reference] of Object.entries<Part>({
    'by its name alone': {},
    'by an identifier of another system': { identifier: { value: 'a|1' } },
    'by an address that leads nowhere': { reference: 'Condition/elsewhere' },
  }))
    it(`is told as an error where only the name says that it is one: ${how}`, () => {
      const { words, told } = read(
        { resource: refuted },
        { resource: goal },
        { resource: carePlan({ addresses: [{ ...reference, display: 'asthma' }] }) },
      );

      assert.ok(words.includes('asthma'));
      assert.ok(told.includes('error doubtful entry.2.resource.addresses.0'), told.join('\n'));
    });
});

describe('a reference to what no plan has', () => {
  const unread: Record<string, readonly [resource: Part, words: string]> = {
    'a medicine that was stopped': [
      { resourceType: 'MedicationRequest', status: 'stopped', intent: 'order' },
      'Stopped: Haloperidol',
    ],
    'a medicine that was proposed, in a draft': [
      { resourceType: 'MedicationRequest', status: 'draft', intent: 'proposal' },
      'Draft, Proposal: Haloperidol',
    ],
    'an allergy that was refuted': [
      {
        resourceType: 'AllergyIntolerance',
        verificationStatus: { coding: [{ code: 'refuted' }] },
      },
      'Refuted: Haloperidol',
    ],
    'a vaccine that was not given': [
      { resourceType: 'Immunization', status: 'not-done' },
      'Not-done: Haloperidol',
    ],
    'a medicine in use': [
      { resourceType: 'MedicationRequest', status: 'active', intent: 'order' },
      'Reference: Haloperidol',
    ],
  };
  for (const [what, [resource, words]] of Object.entries(unread))
    it(`says in the note what its name leaves out: ${what}`, () => {
      const type = String(resource.resourceType);
      const { words: plan } = read(
        { resource: { id: '1', ...resource } },
        { resource: goal },
        {
          resource: carePlan({
            activity: [{ reference: { reference: `${type}/1`, display: 'Haloperidol' } }],
          }),
        },
      );

      assert.ok(plan.includes(words), plan);
    });
});

describe('what a note has no words for', () => {
  it('is told: a file whose name is in the note', () => {
    const { words, told } = read({
      resource: {
        ...goal,
        extension: [
          {
            url: 'http://example.org/form',
            valueAttachment: { title: 'Signed form', contentType: 'text/plain', data: 'Tm8gQ1BS' },
          },
        ],
      },
    });

    assert.ok(words.includes('Signed form'));
    const place = 'entry.0.resource.extension.0.valueAttachment.data';
    assert.ok(told.includes(`warning not-mapped ${place}`), told.join('\n'));
  });
});
