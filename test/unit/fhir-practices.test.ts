// How other systems say who somebody's GP is: all of it is read, or told.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle } from '../../src/fhir.js';

const ODS = 'https://fhir.nhs.uk/Id/ods-organization-code';
const code = { system: ODS, value: 'A81001' };
const surgery = {
  resourceType: 'Organization',
  id: 'o',
  name: 'The Surgery',
  identifier: [code],
};
const role = (more: object = {}) => ({
  resourceType: 'PractitionerRole',
  id: 'r',
  practitioner: { reference: 'Practitioner/d' },
  organization: { reference: 'Organization/o' },
  ...more,
});
const doctor = { resourceType: 'Practitioner', id: 'd', name: [{ text: 'Dr Dee' }] };

function read(generalPractitioner: readonly unknown[], resources: readonly object[] = []) {
  const patient = {
    resourceType: 'Patient',
    id: 'p',
    name: [{ given: ['Ana'], family: 'Silva' }],
    generalPractitioner,
  };
  const entry = [patient, ...resources].map((resource) => ({ resource }));
  const bundle = { resourceType: 'Bundle', type: 'collection', entry };
  const { plan, issues } = fromFhirBundle(bundle, { now: new Date('2026-05-01T12:00:00Z') });
  return {
    practices: plan.gpPractices,
    told: issues.map(({ path }) => path.slice(0, 4).join('.')),
    said: JSON.stringify([plan, issues]),
  };
}

const whole = { gpName: 'Dr Dee', practiceDetails: 'The Surgery', practiceIdentifier: 'A81001' };

describe('somebody’s GP practice in another system’s bundle', () => {
  for (const [how, reference, expected] of [
    ['a code', { identifier: code }, { practiceIdentifier: 'A81001' }],
    [
      'a code of an organisation',
      { type: 'Organization', identifier: code },
      { practiceIdentifier: 'A81001' },
    ],
    [
      'a code and words',
      { identifier: code, display: 'The Surgery' },
      { practiceIdentifier: 'A81001', practiceDetails: 'The Surgery' },
    ],
  ] as const)
    it(`may be ${how}`, () => {
      assert.deepEqual(read([reference]), {
        practices: [expected],
        told: [],
        said: read([reference]).said,
      });
    });

  it('may be where the GP works, with who that is', () => {
    const { practices, told } = read(
      [{ reference: 'PractitionerRole/r' }],
      [role(), surgery, doctor],
    );

    assert.deepEqual(practices, [whole]);
    assert.deepEqual(told, []);
  });

  it('may be where a GP works of whom only words are there', () => {
    const named = role({
      practitioner: { display: 'Dr Dee' },
      organization: { identifier: code, display: 'The Surgery' },
    });

    const { practices, told } = read([{ reference: 'PractitionerRole/r' }], [named]);

    assert.deepEqual(practices, [whole]);
    assert.deepEqual(told, []);
  });

  it('is there once, however often it is named', () => {
    const all = [{ reference: 'Organization/o' }, { reference: 'PractitionerRole/r' }];

    const { practices } = read([...all, { identifier: code }], [surgery, role(), doctor]);

    assert.equal(practices?.length, 1);
  });

  for (const [what, references, resources] of [
    ['a role that is over', [{ reference: 'PractitionerRole/r' }], [role({ active: false })]],
    [
      'a role whose time is over',
      [{ reference: 'PractitionerRole/r' }],
      [role({ period: { end: '2026-04-30' } })],
    ],
    ['an old code', [{ identifier: { ...code, use: 'old' } }], []],
    ['a code of another list', [{ identifier: { system: 'urn:x', value: 'A81001' } }], []],
    [
      'a code of somebody who works there',
      [{ type: 'Practitioner', identifier: code, display: 'Dr Dee' }],
      [],
    ],
    [
      'a practice that is closed',
      [{ reference: 'PractitionerRole/r' }],
      [role(), { ...surgery, active: false }],
    ],
  ] as const)
    it(`is not ${what}, which is told`, () => {
      const { practices, said, told } = read(references, resources);

      assert.equal(practices, undefined);
      assert.ok(told.length > 0, said);
    });
});
