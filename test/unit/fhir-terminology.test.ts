import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import {
  clinicalFinding,
  healthIssues,
  snomedSet,
  snomedSystem as system,
} from '../../src/value-sets/index.js';
import { fhirTerminology, type FhirTerminologyOptions } from '../../src/terminology/fhir-client.js';
import { FhirTerminologyServer } from '../support/fhir-terminology-server.js';

const never = new AbortController().signal;

let server: FhirTerminologyServer;

const client = (options: Partial<FhirTerminologyOptions> = {}) =>
  fhirTerminology({ url: server.url, ...options });

const search = (text: string, options?: Partial<FhirTerminologyOptions>, signal = never) =>
  client(options).search(healthIssues, text, signal);

const displays = (concepts: readonly { display: string }[]) =>
  concepts.map(({ display }) => display);

const until = async (holds: () => boolean) => {
  const start = performance.now();
  while (!holds()) {
    assert.ok(performance.now() - start < 5000, 'waited too long');
    await new Promise((done) => setTimeout(done, 5));
  }
};

beforeEach(async () => {
  server = await new FhirTerminologyServer().start();
});
afterEach(() => server.stop());

describe('a search of a FHIR server', () => {
  it('finds concepts of the value set', async () => {
    assert.deepEqual(await search('disorder'), [
      { system, code: '35489007', display: 'Depressive disorder' },
      { system, code: '197480006', display: 'Anxiety disorder' },
      { system, code: '13746004', display: 'Bipolar disorder' },
    ]);
  });

  it('escapes the expression constraint once more inside the query', async () => {
    await search('pain');

    assert.equal(
      server.asked[0]?.parameters.url,
      'http://snomed.info/sct?fhir_vs=ecl/%5E%201127581000000103',
    );
  });

  it('is refused when the constraint is not escaped', async () => {
    const set = { ...snomedSet('bad', 'Bad'), url: `${system}?fhir_vs=ecl/<< 404684003` };

    await assert.rejects(client().search(set, 'pain', never), { reason: 'refused', status: 400 });
  });

  it('offers nothing that cannot be chosen', async () => {
    assert.deepEqual(displays(await search('fatigue')), []);
    assert.deepEqual(displays(await client().search(clinicalFinding, 'pain', never)), ['Pain']);
  });

  it('finds what the words stand for, whatever they hold', async () => {
    await search('a&b=c #d + é %');

    assert.deepEqual(server.searches, ['a&b=c #d + é %']);
  });

  it('gives the first of the set where nothing was typed', async () => {
    assert.equal((await search(' ')).length, 20);
    assert.equal(server.asked[0]?.parameters.filter, undefined);
  });

  it('asks nothing about a set that no server can expand', async () => {
    const { url: _, ...set } = healthIssues;

    assert.deepEqual(await client().search(set, 'pain', never), []);
    assert.deepEqual(server.asked, []);
  });

  it('sends the headers that it is given, anew each time', async () => {
    let token = 0;
    const headers = () => Promise.resolve({ authorization: `Bearer ${++token}` });
    const { search } = client({ headers });

    await search(healthIssues, 'one', never);
    await search(healthIssues, 'two', never);

    assert.deepEqual(
      server.asked.map(({ headers }) => headers.authorization),
      ['Bearer 1', 'Bearer 2'],
    );
    assert.equal(server.asked[0]?.headers.accept, 'application/fhir+json');
  });

  it('puts nothing that was typed into an address', async () => {
    await search('my secret');
    await client().lookup(healthIssues, { system, code: '35489007' }, never);
    await client().validate(healthIssues, { system, code: '35489007' }, never);

    assert.deepEqual(
      server.asked.map(({ method, address }) => `${method} ${address}`),
      [
        'POST /fhir/ValueSet/$expand',
        'POST /fhir/CodeSystem/$lookup',
        'POST /fhir/ValueSet/$validate-code',
      ],
    );
    assert.deepEqual(server.searches, ['my secret']);
  });

  for (const status of [404, 405, 415, 501]) {
    it(`is an address where a server answers ${status} to a POST, which is asked once`, async () => {
      server.refusesPost = status;
      const { search } = client();

      assert.equal((await search(healthIssues, 'disorder', never)).length, 3);
      assert.equal((await search(healthIssues, 'anxiety', never)).length, 1);

      assert.deepEqual(
        server.asked.map(({ method }) => method),
        ['POST', 'GET', 'GET'],
      );
    });
  }

  it('is refused by a server that takes neither', async () => {
    server.behave({ status: 405 });

    await assert.rejects(search('disorder'), { reason: 'refused', status: 405 });
    assert.equal(server.asked.length, 2);
  });

  it('goes through the fetch that it is given', async () => {
    const seen: string[] = [];
    const through: typeof fetch = (address, init) => {
      seen.push(address as string);
      return fetch(address, init);
    };

    await search('pain', { fetch: through });

    assert.equal(seen.length, 1);
  });
});

describe('pages', () => {
  it('are read until there are enough suggestions', async () => {
    server.pageSize = 8;

    const found = await search('phobia');

    assert.deepEqual(
      displays(found),
      Array.from({ length: 20 }, (_, index) => `Phobia ${index + 1}`),
    );
    assert.deepEqual(
      server.asked.map(({ parameters }) => parameters.offset),
      [undefined, '8', '16'],
    );
  });

  it('end where there are no more', async () => {
    server.pageSize = 2;

    assert.equal((await search('disorder')).length, 3);
    assert.equal(server.asked.length, 2);
  });

  it('are not asked for where the first one is short and no total is given', async () => {
    server.totals = false;

    assert.equal((await search('disorder')).length, 3);
    assert.equal(server.asked.length, 1);
  });

  it('end after five', async () => {
    server.pageSize = 1;

    assert.equal((await search('phobia')).length, 5);
    assert.equal(server.asked.length, 5);
  });

  it('do not lose what came before one that fails', async () => {
    server.pageSize = 8;
    server.behave({ status: 400 });
    server.behave({ times: 1 });

    assert.equal((await search('phobia')).length, 8);
  });

  it('are not asked for again from a server that always gives the first', async () => {
    server.pageSize = 3;
    const first: typeof fetch = (address, init) =>
      fetch(address, { ...init, body: (init?.body as string).replace('"offset"', '"ignored"') });

    assert.equal((await search('phobia', { fetch: first })).length, 3);
    assert.equal(server.asked.length, 2);
  });
});

describe('what was asked before', () => {
  it('is answered without the server', async () => {
    const { search } = client();
    const first = await search(healthIssues, 'disorder', never);

    assert.deepEqual(await search(healthIssues, ' Disorder ', never), first);
    assert.equal(server.asked.length, 1);
  });

  it('is asked about again in another set', async () => {
    const { search } = client();
    await search(healthIssues, 'pain', never);
    await search(clinicalFinding, 'pain', never);

    assert.equal(server.asked.length, 2);
  });

  it('is kept up to a number, the most used of it', async () => {
    const { search } = client({ cacheSize: 2 });
    for (const text of ['one', 'two', 'one', 'three', 'one', 'two'])
      await search(healthIssues, text, never);

    assert.deepEqual(server.searches, ['one', 'two', 'three', 'two']);
  });

  it('is not kept when it failed', async () => {
    const { search } = client({ retries: 0 });
    server.behave({ status: 503, times: 1 });
    await assert.rejects(search(healthIssues, 'disorder', never));

    assert.equal((await search(healthIssues, 'disorder', never)).length, 3);
  });

  it('is asked once by several at a time', async () => {
    server.behave({ delay: 50 });
    const { search } = client();

    const found = await Promise.all([1, 2, 3].map(() => search(healthIssues, 'disorder', never)));

    assert.deepEqual(
      found.map(({ length }) => length),
      [3, 3, 3],
    );
    assert.equal(server.asked.length, 1);
  });
});

describe('a search that is overtaken', () => {
  it('ends at once, and is called off at the server', async () => {
    server.behave({ delay: 2000 });
    const stale = new AbortController();
    const start = performance.now();
    const answer = search('disorder', {}, stale.signal);
    await until(() => server.asked.length === 1);

    stale.abort();

    await assert.rejects(answer, { name: 'AbortError' });
    assert.ok(performance.now() - start < 1000);
    await until(() => server.asked[0]!.aborted);
  });

  it('goes on for another who waits for the same', async () => {
    server.behave({ delay: 100 });
    const stale = new AbortController();
    const { search } = client();
    const left = search(healthIssues, 'disorder', stale.signal);
    const kept = search(healthIssues, 'disorder', never);

    stale.abort();

    await assert.rejects(left, { name: 'AbortError' });
    assert.equal((await kept).length, 3);
    assert.equal(server.asked.length, 1);
  });

  it('asks nothing when it is aborted beforehand', async () => {
    await assert.rejects(search('disorder', {}, AbortSignal.abort()), { name: 'AbortError' });

    assert.deepEqual(server.asked, []);
  });

  it('is not tried again', async () => {
    server.behave({ status: 503 });
    const stale = new AbortController();
    const answer = search('disorder', {}, stale.signal);
    await until(() => server.asked.length === 1);

    stale.abort();

    await assert.rejects(answer, { name: 'AbortError' });
    await new Promise((done) => setTimeout(done, 500));
    assert.equal(server.asked.length, 1);
  });

  it('leaves the answers in the order of the questions', async () => {
    server.behave({ delay: 150 }, 'disorder');
    const { search } = client();

    const [slow, quick] = await Promise.all([
      search(healthIssues, 'disorder', never),
      search(healthIssues, 'bipolar', never),
    ]);

    assert.equal(slow.length, 3);
    assert.deepEqual(displays(quick), ['Bipolar disorder']);
  });
});

describe('a server that fails', () => {
  for (const status of [429, 500, 502, 503, 504]) {
    it(`is asked again after ${status}`, async () => {
      server.behave({ status, times: 2 });

      assert.equal((await search('disorder')).length, 3);
      assert.equal(server.asked.length, 3);
    });
  }

  it('is asked no more than twice again, and ever more slowly', async () => {
    server.behave({ status: 503 });
    const start = performance.now();

    await assert.rejects(search('disorder'), { reason: 'unavailable', status: 503 });

    assert.equal(server.asked.length, 3);
    // 250 ms and 500 ms, each a quarter less at the least
    assert.ok(performance.now() - start > 550);
  });

  it('is left alone for as long as it asks for', async () => {
    server.behave({ status: 503, headers: { 'retry-after': '1' }, times: 1 });
    const start = performance.now();

    assert.equal((await search('disorder')).length, 3);
    assert.ok(performance.now() - start > 990);
  });

  it('is left alone until the date that it names', async () => {
    const then = new Date(Date.now() + 2500).toUTCString();
    server.behave({ status: 503, headers: { 'retry-after': then }, times: 1 });

    assert.equal((await search('disorder')).length, 3);
    assert.ok(Date.now() >= Date.parse(then));
  });

  it('is not waited for beyond the time that an answer may take', async () => {
    server.behave({ status: 503, headers: { 'retry-after': '3600' } });
    const start = performance.now();

    await assert.rejects(search('disorder'), { reason: 'unavailable' });

    assert.equal(server.asked.length, 1);
    assert.ok(performance.now() - start < 1000);
  });

  it('is not waited for when it never answers', async () => {
    server.behave({ delay: 3000 });

    await assert.rejects(search('disorder', { timeout: 200 }), {
      name: 'TerminologyError',
      reason: 'unavailable',
      message: 'No answer within 200 ms.',
    });
  });

  for (const [what, behaviour] of Object.entries({
    'a page of HTML': { body: '<!doctype html><title>Sign in</title>' },
    nothing: { body: '' },
    'half an answer': { body: '{"resourceType":"ValueSet","expansion":{"con' },
    'another resource': { body: '{"resourceType":"Patient"}' },
    'a list': { body: '[]' },
    null: { body: 'null' },
  })) {
    it(`is unavailable when it answers with ${what}`, async () => {
      server.behave(behaviour);

      await assert.rejects(search('disorder'), { reason: 'unavailable' });
    });
  }

  for (const contains of [
    null,
    'x',
    {},
    [null, 1, 'x', {}, { code: 7, system: 7 }, { contains: 7 }],
  ]) {
    it(`has nothing to offer in ${JSON.stringify(contains)}`, async () => {
      const body = JSON.stringify({ resourceType: 'ValueSet', expansion: { contains } });
      server.behave({ body });

      assert.deepEqual(await search('disorder'), []);
    });
  }

  it('is asked again when the connection breaks', async () => {
    server.behave({ drop: true, times: 1 });

    assert.equal((await search('disorder')).length, 3);
  });

  it('is unavailable while it is down, and searched again when it is back', async () => {
    const { search } = client({ retries: 0 });
    await server.stop();
    await assert.rejects(search(healthIssues, 'disorder', never), { reason: 'unavailable' });

    await server.start();

    assert.equal((await search(healthIssues, 'disorder', never)).length, 3);
  });

  for (const status of [400, 401, 403, 422]) {
    it(`refuses with ${status}, and is not asked again`, async () => {
      server.behave({ status });

      await assert.rejects(search('disorder'), { reason: 'refused', status });
      assert.equal(server.asked.length, 1);
    });
  }
});

describe('a code', () => {
  const code = { system, code: '35489007' };

  it('is looked up', async () => {
    assert.deepEqual(await client().lookup(healthIssues, code, never), {
      ...code,
      display: 'Depressive disorder',
    });
  });

  it('that the server does not know has no name', async () => {
    const unknown = { system, code: '1' };

    assert.equal(await client().lookup(healthIssues, unknown, never), undefined);
  });

  it('is not taken for unknown where the address is wrong', async () => {
    const { lookup } = client({ url: `${server.url}/elsewhere` });

    await assert.rejects(lookup(healthIssues, code, never), { reason: 'refused', status: 404 });
  });

  it('is in its set', async () => {
    assert.equal(await client().validate(healthIssues, code, never), true);
  });

  it('is not in another', async () => {
    assert.equal(await client().validate(clinicalFinding, code, never), false);
  });

  it('cannot be told of a system that the server does not hold', async () => {
    const other = { system: 'urn:other', code: '1' };

    assert.equal(await client().validate(healthIssues, other, never), undefined);
  });

  it('cannot be told of a set that the server does not hold', async () => {
    const set = snomedSet('other', 'Other', '^ 1');

    assert.equal(await client().validate(set, code, never), undefined);
  });

  it('is asked about once', async () => {
    const { validate, lookup } = client();
    for (let time = 0; time < 2; time++) {
      await validate(healthIssues, code, never);
      await lookup(healthIssues, code, never);
    }

    assert.equal(server.asked.length, 2);
  });
});
