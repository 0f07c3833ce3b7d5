// Whom an import takes for the one who recorded something.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle } from '../../src/fhir.js';

const now = new Date('2026-05-01T12:00:00Z');
const subject = { reference: 'Patient/p' };

type Part = Record<string, unknown>;

const typed = (code: string, who: Part) => ({
  type: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code }],
  },
  who,
});
const nurse = { display: 'Nurse Real' };
const gateway = { display: 'Gateway' };
const device = { reference: 'Device/d', display: 'Gateway' };

function read(agent: readonly Part[], more: Part = {}) {
  const resources = [
    { resourceType: 'Patient', id: 'p', birthDate: '1971-05-02' },
    { resourceType: 'Procedure', id: 'x', status: 'completed', subject, code: { text: 'CBT' } },
    { resourceType: 'Device', id: 'd' },
    { resourceType: 'Provenance', target: [{ reference: 'Procedure/x' }], agent, ...more },
  ];
  const entry = resources.map((resource) => ({ resource }));
  const { plan, issues } = fromFhirBundle(
    { resourceType: 'Bundle', type: 'collection', entry },
    { now },
  );
  return {
    name: plan.proceduresAndTherapies?.[0]?.personCompletingRecord?.name,
    told: issues.map(({ severity, code, value }) => `${severity} ${code} ${value}`).join('\n'),
  };
}

describe('who recorded something', () => {
  const cases: readonly [string, readonly Part[]][] = [
    [
      'the author, whoever is named before',
      [typed('transmitter', gateway), typed('author', nurse)],
    ],
    ['the enterer, whoever is named before', [typed('assembler', device), typed('enterer', nurse)]],
    ['the author, and not one of whom nothing is said', [{ who: gateway }, typed('author', nurse)]],
    ['one of whom nothing is said', [typed('custodian', gateway), { who: nurse }]],
    ['no device that nothing is said of', [{ who: device }, { who: nurse }]],
    ['no device that is an author', [typed('author', device), typed('author', nurse)]],
    ['no device by its type', [{ who: { ...gateway, type: 'Device' } }, { who: nurse }]],
    [
      'the author by a role',
      [{ who: gateway }, { role: [{ coding: [{ code: 'AUT' }] }], who: nurse }],
    ],
  ];
  for (const [what, agents] of cases)
    it(`is ${what}; the others are told of`, () => {
      const { name, told } = read(agents);

      assert.equal(name, 'Nurse Real');
      assert.match(told, /warning not-mapped .*Gateway/);
    });

  for (const agent of [
    ...['transmitter', 'assembler', 'verifier', 'custodian'].map((code) => typed(code, nurse)),
    { who: device },
  ])
    it(`is no one here: ${JSON.stringify(agent)}`, () => {
      const { name, told } = read([agent]);

      assert.equal(name, undefined);
      assert.match(told, /warning not-mapped .*(?:Nurse Real|Gateway)/);
    });

  for (const code of ['DELETE', 'NULLIFY'])
    it(`is not who deleted it: ${code}`, () => {
      const { name, told } = read([typed('author', nurse)], { activity: { coding: [{ code }] } });

      assert.equal(name, undefined);
      assert.match(told, /error doubtful /);
    });
});
