import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { fromFhirBundle, toFhirBundle } from '../../src/fhir.js';

type Part = Record<string, unknown>;

const goal = (text: string, more: Part = {}) => ({
  resourceType: 'Goal',
  id: 'g',
  lifecycleStatus: 'active',
  description: { text },
  ...more,
});
const version = (versionId: string, lastUpdated?: string) => ({ meta: { versionId, lastUpdated } });

const read = (entry: readonly Part[], more: Part = {}) => {
  const bundle = { resourceType: 'Bundle', type: 'history', entry, ...more };
  const { plan, issues } = fromFhirBundle(bundle);
  const needs = plan.careAndSupportPlan?.needsConcernsOrProblems ?? [];
  return {
    goals: needs.flatMap(({ goalsAndHopes }) => goalsAndHopes ?? []).map(({ text }) => text),
    told: issues.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`),
  };
};

describe('a resource that a bundle holds more than once', () => {
  const cases: readonly [string, Part, Part, string][] = [
    ['the first', goal('First'), goal('Second'), 'First'],
    ['the later version', goal('First', version('9')), goal('Second', version('10')), 'Second'],
    [
      'the one that was written last',
      goal('First', version('2', '2026-01-01T00:00:00Z')),
      goal('Second', version('1', '2026-01-01T02:00:00+01:00')),
      'Second',
    ],
  ];
  for (const [which, one, other, expected] of cases)
    it(`is read once: ${which}`, () => {
      const { goals, told } = read([{ resource: one }, { resource: other }]);

      const left = expected === 'First' ? 1 : 0;
      assert.deepEqual(goals, [expected]);
      assert.deepEqual(told, [`warning repeated entry.${left}.resource`]);
    });

  it('is the one that references lead to', () => {
    const plan = {
      resourceType: 'CarePlan',
      status: 'active',
      intent: 'plan',
      goal: [{ reference: 'Goal/g' }],
    };

    assert.deepEqual(
      read([
        { resource: goal('Old', version('1')) },
        { resource: goal('New', version('2')) },
        { resource: plan },
      ]).goals,
      ['New'],
    );
  });

  it('is two where two servers have the same id', () => {
    const { goals } = read([
      { fullUrl: 'https://a.example/Goal/g', resource: goal('Here') },
      { fullUrl: 'https://b.example/Goal/g', resource: goal('There') },
    ]);

    assert.deepEqual(goals, ['Here', 'There']);
  });
});

describe('a resource that a bundle holds twice alike', () => {
  it('is read once, and is no matter of a warning', () => {
    assert.deepEqual(read([{ resource: goal('Walk') }, { resource: goal('Walk') }]), {
      goals: ['Walk'],
      told: ['info repeated-alike entry.1.resource'],
    });
  });

  for (const type of ['document', 'transaction'] as const)
    it(`takes nothing from what was agreed, in a ${type}`, () => {
      const bundle = toFhirBundle(samplePlan, { type, showSexAndGender: true });
      const { plan } = fromFhirBundle(bundle);

      for (const [index, one] of bundle.entry.entries()) {
        const entry = [...bundle.entry, structuredClone(one)];
        const { plan: back, issues } = fromFhirBundle({ ...bundle, entry });

        assert.deepEqual(back, plan, `${one.resource?.resourceType} ${index}`);
        assert.deepEqual(
          issues.map(({ code, severity, path }) => [code, severity, path[1]]),
          [['repeated-alike', 'info', bundle.entry.length]],
        );
      }
      assert.deepEqual(plan, JSON.parse(JSON.stringify(samplePlan)));
    });
});

describe('a resource that a bundle says was deleted', () => {
  const request = { method: 'DELETE', url: 'Goal/g' };

  it('is left out, with what refers to it', () => {
    const plan = {
      resourceType: 'CarePlan',
      status: 'active',
      intent: 'plan',
      goal: [{ reference: 'Goal/g', display: 'Deleted' }],
    };

    for (const entry of [
      [{ request }, { resource: goal('Deleted') }, { resource: plan }],
      [{ request, resource: goal('Deleted') }, { resource: plan }],
      [
        { fullUrl: 'https://a.example/Goal/g', request: { ...request, url: '' } },
        { fullUrl: 'https://a.example/Goal/g', resource: goal('Deleted') },
        { resource: plan },
      ],
    ]) {
      const { goals, told } = read(entry);

      assert.deepEqual(goals, []);
      assert.ok(told.some((one) => one.startsWith('warning not-current entry.')));
    }
  });

  it('comes in where it was made again since', () => {
    const { goals } = read([
      { resource: goal('Again') },
      { request },
      { resource: goal('Deleted') },
    ]);

    assert.deepEqual(goals, ['Again']);
  });
});

describe('a bundle that has not all', () => {
  it('says so where there are further pages', () => {
    const link = [{ relation: 'self' }, { relation: 'next', url: 'https://a.example/2' }];

    assert.deepEqual(read([{ resource: goal('Walk') }], { link }).told, [
      'warning more-pages link.1',
    ]);
  });

  it('says what a server says went wrong', () => {
    const outcome = (severity: string) => ({
      resource: { resourceType: 'OperationOutcome', issue: [{ severity, code: 'incomplete' }] },
    });

    assert.deepEqual(read([outcome('error'), outcome('information')]).told, [
      'warning not-mapped entry.0.resource',
      'info not-mapped entry.1.resource',
    ]);
  });
});
