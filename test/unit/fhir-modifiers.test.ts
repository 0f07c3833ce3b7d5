import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFhirBundle, type FhirImport } from '../../src/fhir.js';
import { isRecord } from '../../src/json/json.js';
import { everyResourceBundle, readTypes } from '../support/every-resource-bundle.js';
import { modifiersOf, type ModifierDefinition } from '../support/modifier-definitions.js';

const now = new Date('2026-05-01T12:00:00Z');

/** The values that say that all is as it seems, by path or by the end of one. */
const normal: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(CarePlan|CareTeam|Consent|Medication|ServiceRequest|Substance)\.status$/, ['active']],
  [/^(Procedure|ClinicalImpression)\.status$/, ['completed']],
  [/^QuestionnaireResponse\.status$/, ['completed', 'amended']],
  [/^Composition\.status$/, ['final', 'amended']],
  [/^Observation\.status$/, ['final', 'amended', 'corrected']],
  [/^CarePlan\.intent$/, ['plan']],
  [/^(ServiceRequest|Task)\.intent$/, ['plan', 'order']],
  [/\.doNotPerform$/, ['false']],
  [/\.(clinicalStatus|lifecycleStatus)$/, ['active']],
  [/\.verificationStatus$/, ['confirmed']],
  [/\.active$/, ['true']],
  [/\.deceasedBoolean$/, ['false']],
  [/^Consent\.scope$/, ['adr']],
  [/name(\[\])?\.use$/i, ['usual', 'official', 'nickname']],
  [/telecom\[\]\.use$/i, ['home', 'work', 'mobile']],
  [/address(\[\])?\.use$/i, ['home']],
  [/(identifier|requisition)(\[\])?\.use$/i, ['usual', 'official']],
  // a document's own name is no part of a plan
  [/^Composition\.identifier\.use$/, ['temp', 'secondary']],
];

/** The values of which nothing may come in as if it were in force, by path. */
const over: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.(status|lifecycleStatus|verificationStatus)$/, ['entered-in-error', 'quite-another']],
  [/^CarePlan\.status$/, ['on-hold', 'revoked', 'completed']],
  [/\.intent$/, ['proposal', 'option', 'quite-another']],
  [/\.doNotPerform$/, ['true']],
  [/\.clinicalStatus$/, ['inactive', 'remission', 'resolved']],
  [/\.verificationStatus$/, ['unconfirmed', 'provisional', 'differential', 'refuted']],
  [/\.lifecycleStatus$/, ['proposed', 'on-hold', 'completed', 'cancelled', 'rejected']],
  [/^Procedure\.status$/, ['preparation', 'not-done', 'on-hold', 'stopped']],
  [/^Observation\.status$/, ['registered', 'cancelled']],
  [/^Consent\.status$/, ['draft', 'proposed', 'rejected', 'inactive']],
  [/^Consent\.scope$/, ['research', 'patient-privacy', 'treatment', 'quite another']],
  [/^CareTeam\.status$/, ['proposed', 'suspended', 'inactive']],
  [/^QuestionnaireResponse\.status$/, ['stopped']],
  [/^(ServiceRequest|Task)\.status$/, ['draft', 'rejected']],
  [/^Appointment\.status$/, ['proposed', 'pending', 'waitlist']],
  [/^(Organization|RelatedPerson)\.active$/, ['false']],
  [/^(Medication|Substance)\.status$/, ['inactive']],
];

const isOver = (path: string, value: unknown): boolean =>
  over.some(([where, values]) => where.test(path) && values.includes(String(codeIn(value)))) ||
  /^[^.]*\.(modifierExtension\[\]|implicitRules)$/.test(path);

const isNormal = (path: string, value: unknown): boolean =>
  normal.some(([where, values]) => where.test(path) && values.includes(String(codeIn(value))));

/** The code of a concept or a code, or words. */
const codeIn = (value: unknown): unknown =>
  isRecord(value)
    ? Array.isArray(value.coding)
      ? (value.coding[0] as { code: string }).code
      : value.text
    : value;

/** What something must hold to be anything, before it can be changed by a modifier in it. */
const contents: readonly (readonly [RegExp, Record<string, unknown>])[] = [
  [/name$/i, { text: 'Former Name' }],
  [/telecom$/i, { system: 'phone', value: '01632 960999' }],
  [/contactPoint$/i, { system: 'phone', value: '01632 960999' }],
  [/address$/i, { line: ['1 Former Street'] }],
  [/identifier$|requisition$/i, { system: 'urn:former', value: 'FORMER-1' }],
  [
    /(?:uantity|[a-z]Age|uration|Count|Distance|low|high|numerator|denominator|origin|Amount)$/,
    { value: 7, unit: 'kg' },
  ],
];

/** The object that a path leads to in a resource, made where there is none, and its last key. */
function holderAt(
  resource: Record<string, unknown>,
  path: string,
): [Record<string, unknown>, string] {
  const keys = path.split('.').slice(1);
  const last = keys.pop()!;
  let at = resource;
  for (const [index, step] of keys.entries()) {
    const key = step.replace('[]', '');
    // what has a numerator is a ratio, and no quantity of its own
    const isRatio = ['numerator', 'denominator'].includes(keys[index + 1] ?? '');
    const made = isRatio ? {} : { ...contents.find(([name]) => name.test(key))?.[1] };
    if (step.endsWith('[]')) at = ((at[key] ??= [made]) as Record<string, unknown>[])[0]!;
    else at = (at[key] ??= made) as Record<string, unknown>;
  }
  return [at, last];
}

const valuesOf = ({ type, codes, path }: ModifierDefinition): unknown[] => {
  if (path.endsWith('implicitRules')) return ['http://example.org/rules'];
  if (path.endsWith('modifierExtension[]'))
    return [[{ url: 'http://example.org/changes-everything', valueBoolean: true }]];
  if (path.endsWith('link[]'))
    return [[{ other: { display: 'Another record' }, type: 'replaced-by' }]];
  if (type === 'boolean') return [true, false];
  if (type === 'dateTime') return ['2026-01-02'];
  if (type === 'CodeableConcept')
    return [...codes.map((code) => ({ coding: [{ code }] })), { text: 'quite another' }];
  return [...codes, 'quite-another'];
};

/** What an import makes of the bundle with a value in one place, and without it. */
function imports(path: string, value: unknown): { before: FhirImport; after: FhirImport } {
  const read = (set: boolean) => {
    const bundle = everyResourceBundle();
    const type = path.split('.', 1)[0]!;
    const { resource } = bundle.entry.find((one) => one.resource.resourceType === type)!;
    const [holder, key] = holderAt(resource, path);
    if (set) holder[key.replace('[]', '')] = value;
    return fromFhirBundle(bundle, { now });
  };
  return { before: read(false), after: read(true) };
}

/** Whether a plan says something in just these words, and nothing around it says that it is over. */
function isCurrent(value: unknown, words: string): boolean {
  if (value === words) return true;
  if (Array.isArray(value)) return value.some((one) => isCurrent(one, words));
  if (!isRecord(value) || value.archivedOn !== undefined) return false;
  return Object.values(value).some((one) => isCurrent(one, words));
}

const everyValue = [...readTypes.keys()].flatMap((type) =>
  modifiersOf(type).flatMap((modifier) =>
    valuesOf(modifier).map((value) => ({ type, path: modifier.path, value })),
  ),
);

describe('every modifier of every resource that an import reads', () => {
  it('is there, with all of its values', () => {
    const { plan } = fromFhirBundle(everyResourceBundle(), { now });

    for (const [type, words] of readTypes)
      if (!['Composition', 'Patient'].includes(type)) assert.ok(isCurrent(plan, words), type);
    assert.ok(everyValue.length > 500);
    const paths = new Set(everyValue.map(({ path }) => path));
    for (const path of [
      'CarePlan.activity[].detail.doNotPerform',
      'Goal.lifecycleStatus',
      'Patient.link[]',
    ])
      assert.ok(paths.has(path), path);
  });

  it('changes the plan or is told, unless it says that all is as it seems', () => {
    const wrong: string[] = [];

    for (const { path, value } of everyValue) {
      const { before, after } = imports(path, value);

      const same = JSON.stringify(before) === JSON.stringify(after);
      if (same && !isNormal(path, value)) wrong.push(`${path} ${JSON.stringify(value)}`);
    }

    assert.deepEqual(wrong, []);
  });

  it('has what is not in force come in as what it is, or not at all', () => {
    const wrong = everyValue
      .filter(({ path, value }) => isOver(path, value))
      .filter(({ type, path, value }) =>
        isCurrent(imports(path, value).after.plan, readTypes.get(type)!),
      )
      .map(({ path, value }) => `${path} ${JSON.stringify(value)}`);

    assert.deepEqual(wrong, []);
  });
});

describe('a resource that does not say whether it is in force', () => {
  const subject = { reference: 'Patient/p' };
  const bundleWith = (resource: object) => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ resource: { resourceType: 'Patient', id: 'p' } }, { resource }],
  });
  const cases: [string, string, object][] = [
    ['CarePlan', 'status', { intent: 'plan', goal: [{ display: 'Walk' }] }],
    ['Goal', 'lifecycleStatus', { description: { text: 'Walk' } }],
    ['Procedure', 'status', { code: { text: 'Walk' } }],
  ];
  for (const [resourceType, key, resource] of cases)
    it(`comes in with an error that says so: a ${resourceType}`, () => {
      const { plan, issues } = fromFhirBundle(bundleWith({ resourceType, subject, ...resource }));

      const found = issues.filter(({ code }) => code === 'status-missing');
      assert.deepEqual(
        found.map(({ severity, path }) => ({ severity, path })),
        [{ severity: 'error', path: ['entry', 1, 'resource', key] }],
      );
      assert.match(found[0]!.message, /no one knows whether/);
      assert.match(JSON.stringify(plan), /Walk/);
    });

  it('is not said of one that has the status of another version of FHIR', () => {
    const goal = {
      resourceType: 'Goal',
      subject,
      status: 'in-progress',
      description: { text: 'Walk' },
    };

    const { issues } = fromFhirBundle(bundleWith(goal));

    assert.ok(!issues.some(({ code }) => code === 'status-missing'));
  });
});
