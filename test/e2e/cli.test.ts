// The command line as it is published: the built file, and its threads.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { planOfNeeds } from '../../bench/plans.js';
import { buildLibrary } from '../support/library.js';

buildLibrary();

const program = 'dist/cli/pcsp.js';

const run = (args: readonly string[], input = ''): Promise<{ code: number; out: string }> =>
  new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [program, ...args], (error, out, stderr) => {
      if (stderr) reject(new Error(stderr));
      else resolve({ code: Number(error?.code ?? 0), out });
    });
    child.stdin?.end(input);
  });

describe('the published command line', () => {
  it('is what package.json names, and starts by itself', async () => {
    const { bin } = JSON.parse(await readFile('package.json', 'utf8')) as { bin: { pcsp: string } };

    assert.equal(bin.pcsp, program);
    assert.ok((await readFile(program, 'utf8')).startsWith('#!/usr/bin/env node\n'));
  });

  it('validates a stream in several threads', async () => {
    const line = `${JSON.stringify(planOfNeeds(1))}\n`;

    const { code, out } = await run(
      ['validate', '--ndjson', '--threads', '2'],
      `${line.repeat(1000)}{}\n`,
    );

    assert.equal(code, 1);
    assert.match(out, /^stdin:1001: personDemographics: error required: /);
    assert.match(out, /\n1,001 values: 1,000 valid, 1 not valid \(/);
  });

  it('turns a plan into FHIR', async () => {
    const { code, out } = await run(['fhir', 'to'], JSON.stringify(planOfNeeds(1)));

    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as { resourceType: string }).resourceType, 'Bundle');
  });
});
