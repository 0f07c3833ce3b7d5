// Runs test files, or those of a folder of test/ (or the `thorough` or `slow` ones), with node:test; the last line counts the tests.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { bundleTests } from './bundle-tests.js';
import { endTogether } from './processes.js';
import { countLine } from './steps.js';
import { testFilesIn } from './test-files.js';
import { recordResult } from './test-results.js';

/** What test files need that is built: the module through which they use it, and what builds it. */
const BUILDS = {
  'test/support/library.ts': 'buildLibrary',
  'test/support/storybook.ts': 'buildStorybook',
  'test/support/demo-server.ts': 'buildDemo',
};

endTogether();

const files = process.argv
  .slice(2)
  .flatMap((asked) => (asked.endsWith('.test.ts') ? asked : testFilesIn(asked)))
  .map((file) => resolve(file));
const { bundles, modules } = await bundleTests(files);

// once, before files that share it run side by side
for (const [module, name] of Object.entries(BUILDS)) {
  if (!modules.includes(module)) continue;
  const [builder] = (await bundleTests([module])).bundles;
  const { [name]: build } = await import(builder);
  await build();
}

const counts = { passed: 0, failed: 0, skipped: 0 };
const reasons = new Set();
/** Of a file, in milliseconds: one that hangs ends. Ten thousand hostile values take an hour where others work, too. */
const LIMIT = 7_200_000;
const tests = run({ files: bundles, concurrency: availableParallelism(), timeout: LIMIT });
tests.on('test:pass', ({ name, file, skip, todo, details }) => {
  if (bundles.includes(name))
    counts.failed++; // a file without tests passes as one, to node:test
  else if (skip !== undefined) {
    counts.skipped++;
    reasons.add(skip);
  } else if (details.type !== 'suite' && !todo) {
    counts.passed++;
    recordResult(file, name, true);
  }
});
tests.on('test:fail', ({ name, file, details }) => {
  if (details.type === 'suite') return;
  counts.failed++;
  recordResult(file, name, false);
});
for await (const text of tests.compose(new spec())) process.stdout.write(text);

for (const reason of reasons) console.log(`Skipped: ${reason}`);
console.log(`\n${countLine(counts)}`);
process.exitCode = counts.failed || !(counts.passed || counts.skipped) ? 1 : 0;
