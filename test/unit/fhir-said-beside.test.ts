// What another system's resources say beside what a plan takes of them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle, toFhirBundle } from '../../src/fhir.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { everyResourceBundle } from '../support/every-resource-bundle.js';
import { wired } from '../support/wired.js';

const now = new Date('2026-05-01T12:00:00Z');

type Resource = Record<string, unknown>;

/** What an import makes of the bundle, once some of its resources say more. */
function readWith(more: Readonly<Record<string, Resource>>) {
  const bundle = everyResourceBundle();
  for (const [type, said] of Object.entries(more))
    Object.assign(
      bundle.entry.find(({ resource }) => resource.resourceType === type)!.resource,
      said,
    );
  const { plan, issues } = fromFhirBundle(bundle, { now });
  return {
    plan,
    issues,
    told: issues.map(({ code, severity, value }) => `${severity} ${code} ${value}`),
  };
}

describe('what stands beside a mark that no one said anything', () => {
  const extension = [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
      valueCode: 'unknown',
    },
  ];
  const cases: readonly [string, Resource, string][] = [
    ['Condition', { severity: { extension, text: 'Very severe' } }, 'Very severe'],
    ['Condition', { onsetString: 'As a child', _onsetString: { extension } }, 'As a child'],
    ['Goal', { statusReason: 'Ill', _statusReason: { extension } }, 'Ill'],
    ['Goal', { description: { extension, text: 'Swim' } }, 'Swim'],
    ['Procedure', { reasonCode: [{ extension, text: 'Sad' }] }, 'Sad'],
    ['Procedure', { reasonReference: [{ extension, display: 'A bad night' }] }, 'A bad night'],
    ['Procedure', { note: [{ text: 'Went well', _text: { extension } }] }, 'Went well'],
  ];
  for (const [type, more, words] of cases)
    it(`is in the plan: ${type} ${JSON.stringify(more)}`, () => {
      const { plan } = readWith({ [type]: more });

      assert.ok(JSON.stringify(plan).includes(words));
    });

  it('is nothing to tell of where it has no words', () => {
    const before = readWith({}).issues.length;

    const { issues } = readWith({
      Condition: {
        severity: { extension },
        bodySite: [{ extension }],
        _onsetString: { extension },
      },
    });

    assert.equal(issues.length, before);
  });
});

describe('a name', () => {
  it('is told of as far as its text leaves out', () => {
    const { told } = readWith({
      RelatedPerson: { name: [{ text: 'Ada', family: 'Okafor', given: ['Ada'] }] },
    });

    assert.ok(told.includes('info in-note Okafor'), told.join('\n'));
    assert.ok(!told.some((one) => one.endsWith(' Ada')), told.join('\n'));
  });
});

describe('a number that no one answers', () => {
  it('is not taken for a telephone', () => {
    const { plan } = readWith({
      RelatedPerson: {
        telecom: [
          { system: 'fax', value: '01632 960005' },
          { system: 'phone', value: '01632 960004' },
        ],
      },
    });

    assert.equal(
      plan.personalContacts?.find(({ name }) => name === 'A RelatedPerson')?.contactDetails,
      '01632 960005 (fax), 01632 960004',
    );
  });
});

describe('a reference', () => {
  it('with a name alone is in a note, whatever it is of', () => {
    const { plan, told } = readWith({
      Condition: { extension: [] },
      CarePlan: { careTeam: [{ display: 'The night team' }], contributor: [{ display: 'Ada' }] },
    });

    const note = JSON.stringify(plan.careAndSupportPlan);
    assert.match(note, /Care team: The night team/);
    assert.match(note, /Contributor: Ada/);
    assert.ok(told.includes('info in-note The night team'), told.join('\n'));
  });

  it('to what is contained beside it says in the note what that is', () => {
    const goal = { resourceType: 'Goal', id: 'g', lifecycleStatus: 'active' };
    const condition = {
      resourceType: 'Condition',
      id: 'k',
      code: { text: 'Asthma' },
      clinicalStatus: { coding: [{ code: 'resolved' }] },
    };
    const { plan } = readWith({
      CarePlan: {
        contained: [
          { ...goal, description: { text: 'Run' }, addresses: [{ reference: '#k' }] },
          condition,
        ],
        goal: [{ reference: '#g' }],
      },
    });

    assert.match(JSON.stringify(plan), /"text":"Run","importNote":"Addresses: Asthma"/);
  });

  it('with an identifier alone is in a note by that', () => {
    const { plan } = readWith({
      ClinicalImpression: { supportingInfo: [{ identifier: { system: 'urn:x', value: 'DOC-7' } }] },
    });

    assert.match(JSON.stringify(plan.formulations), /Supporting info: DOC-7/);
  });

  it('that leads nowhere is told of, however deep it stands', () => {
    const { told } = readWith({
      CareTeam: {
        participant: [
          { member: { reference: 'PractitionerRole/1' } },
          { member: { reference: 'Practitioner/gone' } },
        ],
      },
    });

    assert.ok(told.includes('warning missing-reference Practitioner/gone'), told.join('\n'));
  });
});

describe('the frame of a document', () => {
  it('is told of where somebody else wrote it', () => {
    const { told } = readWith({
      Composition: { author: [{ display: 'Dr Sam Green' }], title: 'Plan of last year' },
    });

    assert.ok(told.includes('warning not-mapped Dr Sam Green'), told.join('\n'));
    assert.ok(told.includes('info not-mapped Plan of last year'), told.join('\n'));
  });

  it('is told of where it is more confidential than records are', () => {
    assert.ok(
      readWith({ Composition: { confidentiality: 'V' } }).issues.some(
        ({ code, path }) => code === 'security-label' && path.at(-1) === 'confidentiality',
      ),
    );
    const own = toFhirBundle(samplePlan, { confidentiality: 'V' });
    assert.deepEqual(
      fromFhirBundle(wired(own)).issues.map(({ code }) => code),
      ['security-label'],
    );
  });

  it('has a heading told of that says more than its code', () => {
    const { plan, told } = readWith({
      Composition: {
        section: [
          {
            title: 'Old plan, not to be used',
            code: {
              coding: [
                {
                  system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-RecordStandardHeadings',
                  code: 'professional-contacts',
                },
              ],
            },
            text: { status: 'generated', div: '<div>Ring Nadia first</div>' },
          },
        ],
      },
    });

    assert.ok(plan.professionalContacts);
    assert.ok(told.includes('warning not-mapped Old plan, not to be used'), told.join('\n'));
    assert.ok(
      told.some((one) => one.includes('Ring Nadia first')),
      told.join('\n'),
    );
  });
});

describe('an agreement to a plan of which a part is not in force any more', () => {
  for (const [resourceType, change] of [
    ['Goal', { lifecycleStatus: 'rejected' }],
    ['Goal', { lifecycleStatus: 'entered-in-error' }],
    ['Condition', { verificationStatus: { coding: [{ code: 'refuted' }] } }],
    ['Goal', { modifierExtension: [{ url: 'urn:x', valueBoolean: true }] }],
  ] as const)
    it(`is an earlier one: ${resourceType} ${JSON.stringify(change)}`, () => {
      const own = wired(toFhirBundle(samplePlan));
      const { resource } = own.entry.find((one) => one.resource.resourceType === resourceType)!;
      Object.assign(resource, change);

      const { plan } = fromFhirBundle(own, { now });

      assert.equal(plan.careAndSupportPlan?.agreement?.agreed, undefined);
      assert.equal(plan.careAndSupportPlan?.agreement?.previously?.agreed, true);
    });
});

describe('several care plans that are one', () => {
  it('are agreed by no one as one', () => {
    const own = wired(toFhirBundle(samplePlan));
    const subject = own.entry
      .map(({ resource }) => resource as unknown as Resource)
      .find(({ resourceType }) => resourceType === 'CarePlan')!.subject;
    const other = {
      resourceType: 'CarePlan',
      status: 'active',
      intent: 'plan',
      subject,
      goal: [{ display: 'Something that no one asked them' }],
    };

    const { plan } = fromFhirBundle(
      { ...own, entry: [...own.entry, { resource: other }] },
      { now },
    );

    assert.equal(samplePlan.careAndSupportPlan?.agreement?.agreed, true);
    assert.match(JSON.stringify(plan.careAndSupportPlan), /Something that no one asked them/);
    assert.equal(plan.careAndSupportPlan?.agreement?.agreed, undefined);
    assert.equal(plan.careAndSupportPlan?.agreement?.previously?.agreed, true);
  });
});
