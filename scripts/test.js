// npm test: installs what is missing, runs every check and suite, ends with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ensureChromium, ensureNodeModules } from './setup.js';

// a check counts as one test; a suite says on its last line how many it had
const steps = [
  { script: 'types' },
  { script: 'lint' },
  { script: 'format:check' },
  { script: 'manifest:check' },
  { script: 'test:unit', suite: true },
  { script: 'test:browser', suite: true },
  { script: 'build' },
  { script: 'test:e2e', suite: true },
];

ensureNodeModules();
ensureChromium();

const results = [];
for (const step of steps) {
  console.log(`\n== ${step.script}`);
  const result = await run(step);
  if (!step.suite && !result.failed) console.log('ok');
  results.push({ script: step.script, ...result });
}

const failedSteps = results.filter(({ failed }) => failed).map(({ script }) => script);
if (failedSteps.length) console.log(`\nFailed: ${failedSteps.join(', ')}`);
const failed = sum(results.map((result) => result.failed));
console.log(`\n${sum(results.map((result) => result.passed))} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function run({ script, suite }) {
  const child = spawn(`npm run --silent ${script}`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = new Promise((resolve) => child.on('close', resolve));
  let passed = 0;
  let failed = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    console.log(line);
    const counts = /^(\d+) passed, (\d+) failed$/.exec(line);
    if (suite && counts) [passed, failed] = [Number(counts[1]), Number(counts[2])];
  }
  const ok = (await exit) === 0;
  if (!suite) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  // a suite that crashed, or ran nothing, is a failure of its own
  return { passed, failed: failed || (ok && passed ? 0 : 1) };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
