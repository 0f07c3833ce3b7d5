// npm test: installs what is missing, runs every check and suite, ends with `N passed, N failed`.
import { checks, run, runTogether } from './checks.js';
import { ensureChromium, ensureNodeModules } from './setup.js';

const suites = [
  { script: 'test:unit', suite: true },
  { script: 'test:browser', suite: true },
  { script: 'build' },
  { script: 'test:e2e', suite: true },
  { script: 'test:visual', suite: true },
];

ensureNodeModules();
ensureChromium();

console.log('\n== checks');
const results = await runTogether(checks);
for (const step of suites) {
  console.log(`\n== ${step.script}`);
  const result = await run(step, (line) => console.log(line));
  if (!step.suite && !result.failed) console.log('ok');
  results.push(result);
}

const failedSteps = results.filter(({ failed }) => failed).map(({ script }) => script);
if (failedSteps.length) console.log(`\nFailed: ${failedSteps.join(', ')}`);
const failed = sum(results.map((result) => result.failed));
console.log(`\n${sum(results.map((result) => result.passed))} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
