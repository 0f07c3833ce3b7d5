// npm test: installs what is missing, runs every check and suite that finds what a change breaks, and ends
// with `N passed, N failed`. Of many like cases it runs a sample, the same each time (test/support/sample.ts).
// npm test -- NAME…: each case in the test files of these names. `test:ci` and `test:release` run each, and
// what takes longer, too.
import { availableParallelism } from 'node:os';
import { endTogether } from './processes.js';
import { ensureChromium, ensureNodeModules } from './setup.js';
import { close, runSteps, runStep } from './steps.js';
import { commandsFor, testFilesCalled } from './test-files.js';

/** Each by itself: it uses every processor. */
const suites = ['test:unit', 'test:browser', 'test:e2e'];
/** Each needs one processor: as many at once as there are. The slowest is the first. */
const checks = ['lint', 'types', 'format:check', 'lint:styles', 'manifest:check'];
/** What takes minutes: each link in each window, each picture. */
const afterwards = ['test:thorough', 'test:visual'];
/** What seldom finds what the others do not: each story, in every mode, other engines, hosts, a screen reader. */
const beforeRelease = [
  ...['test:stories', 'test:modes', 'test:slow', 'test:engines', 'test:examples', 'test:listen'],
];

/** Which suites run, beside the checks. */
const runs = {
  '': suites,
  '--ci': [...suites, ...afterwards],
  '--release': [...suites, ...afterwards, ...beforeRelease],
};

const asked = process.argv.slice(2);
ensureNodeModules();
endTogether();

const run = runs[asked[0] ?? ''];
if (run) {
  if (run === suites) {
    process.env.SAMPLE = 'yes';
    console.log('Of many like cases, a sample: npm run test:ci runs each.');
  }
  ensureChromium();
  close([...(await runSteps(checks, availableParallelism())), ...(await runSteps(run, 1))]);
} else {
  const results = [];
  for (const [name, command] of Object.entries(commandsFor(testFilesCalled(asked)))) {
    results.push(await runStep(name, command, (line) => console.log(line)));
  }
  close(results);
}
