// Runs test/<folder>/**/*.test.ts with node:test; the last line counts the tests.
// Used with `node --import tsx`, which the test files' own processes inherit.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const folder = join('test', process.argv[2] ?? '');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join(process.cwd(), folder, file))
  .sort();

let passed = 0;
let failed = 0;
// end-to-end tests share one build of the demo, and one machine's attention
const tests = run({ files, concurrency: folder.endsWith('e2e') ? 1 : true, timeout: 900_000 });
tests.on('test:pass', (test) => {
  if (files.includes(test.name))
    failed++; // a file without tests passes as one, to node:test
  else if (test.details.type !== 'suite' && !test.skip && !test.todo) passed++;
});
tests.on('test:fail', (test) => {
  if (test.details.type !== 'suite') failed++;
});
for await (const text of tests.compose(new spec())) process.stdout.write(text);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
