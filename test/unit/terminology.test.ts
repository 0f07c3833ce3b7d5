import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { checkCodes } from '../../src/core/check-codes.js';
import { jobRole, statedGender, healthIssues } from '../../src/value-sets/index.js';
import { embedded } from '../../src/terminology/embedded.js';
import { fhirTerminology } from '../../src/terminology/fhir-client.js';
import { FhirTerminologyServer } from '../support/fhir-terminology-server.js';

const { signal } = new AbortController();

describe('the lists that we hold, as a service', () => {
  it('tell what a code of a long list is called', async () => {
    const [role] = await embedded.search(jobRole, 'social worker', signal);

    assert.ok(role);
    const { system, code } = role;
    assert.deepEqual(await embedded.lookup(jobRole, { system, code }, signal), role);
  });

  it('know that a code is in a closed list, or is not', async () => {
    const { system } = statedGender;
    const code = statedGender.concepts?.[0]?.code ?? '';

    assert.equal(await embedded.validate(statedGender, { system, code }, signal), true);
    assert.equal(await embedded.validate(statedGender, { system, code: '?' }, signal), false);
  });

  it('cannot tell what is not in an open list', async () => {
    const other = { system: jobRole.system, code: 'new' };

    assert.equal(await embedded.validate(jobRole, other, signal), undefined);
    assert.equal(await embedded.lookup(jobRole, other, signal), undefined);
  });

  it('reject what was aborted', async () => {
    const code = { system: jobRole.system, code: 'new' };
    const aborted = AbortSignal.abort();

    await assert.rejects(embedded.lookup(jobRole, code, aborted), { name: 'AbortError' });
    await assert.rejects(embedded.validate(jobRole, code, aborted), { name: 'AbortError' });
    await assert.rejects(embedded.search(jobRole, 'x', aborted), { name: 'AbortError' });
  });
});

describe('the codes of a plan, checked by a service', () => {
  const system = 'http://snomed.info/sct';
  const plan = {
    careAndSupportPlan: {
      needsConcernsOrProblems: [
        {},
        { coding: { system, code: '35489007' }, text: 'Low' },
        { coding: { system, code: '22253000' } },
        { coding: { system: 'urn:local', code: '7' } },
        { coding: 'bad' },
        null,
        'bad',
      ],
    },
  };
  let server: FhirTerminologyServer;
  before(async () => (server = await new FhirTerminologyServer().start()));
  after(() => server.stop());

  it('are warned about where they are not in their list', async () => {
    const issues = await checkCodes('plan', plan, fhirTerminology({ url: server.url }));

    assert.deepEqual(issues, [
      {
        code: 'code',
        severity: 'warning',
        path: ['careAndSupportPlan', 'needsConcernsOrProblems', 2, 'coding'],
        params: { code: '22253000' },
        message: 'Check “Code”: “22253000” is not from the list. It is kept as it is.',
      },
    ]);
    assert.equal(server.asked[0]?.parameters.url?.includes(healthIssues.url!), true);
  });

  it('are not known when the service does not answer', async () => {
    const service = fhirTerminology({ url: 'http://127.0.0.1:1', retries: 0 });

    await assert.rejects(checkCodes('plan', plan, service), { reason: 'unavailable' });
  });

  it('are left alone by a service that only searches', async () => {
    assert.deepEqual(await checkCodes('plan', plan, { search: () => Promise.resolve([]) }), []);
  });

  it('are nothing where there is no plan', async () => {
    assert.deepEqual(await checkCodes('plan', 'text', embedded), []);
  });
});
