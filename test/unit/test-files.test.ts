// Nothing is left untested: CI, or a release, runs every test file there is, and none twice.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { testFilesIn } from '../../scripts/test-files.js';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** What a script of package.json runs: a folder of `test/`, or a list of files. */
function filesOf(script: string): string[] {
  const command = scripts[script] ?? '';
  const [, list = / wtr$/.test(command) ? 'browser' : undefined] =
    / scripts\/node-tests\.js (\w+)$/.exec(command) ?? [];
  return list ? (testFilesIn(list) as string[]) : [];
}

describe('the test files', () => {
  it('are all run by npm run test:release, each once', () => {
    const named = readFileSync('scripts/test.js', 'utf8').matchAll(/'(test:\w+)'/g);
    const run = [...named].flatMap(([, script = '']) => filesOf(script));

    const all = readdirSync('test', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `test/${file.replaceAll('\\', '/')}`);
    assert.deepEqual(run.sort(), all.sort());
  });
});
