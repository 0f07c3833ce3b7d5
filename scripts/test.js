// npm test: installs what is missing, runs the types and the suites that find what a change breaks, and ends
// with `N passed, N failed`. Of many like cases it runs a sample, the same each time (test/support/sample.ts).
// npm test -- NAME…: each case in the test files of these names. `test:ci` and `test:release` run each case,
// the other checks, and what takes longer. docs/decisions/0104-six-minutes.md says why.
import { availableParallelism } from 'node:os';
import { endTogether } from './processes.js';
import { ensureChromium, ensureNodeModules } from './setup.js';
import { close, runSteps, runStep } from './steps.js';
import { commandsFor, testFilesCalled } from './test-files.js';

/** Each by itself: it uses every processor. The first waits most. */
const suites = ['test:e2e', 'test:unit', 'test:browser'];
/** What reads the code. Each needs one processor: as many at once as there are. The slowest is the first. */
const checks = ['lint', 'types', 'format:check', 'lint:styles', 'manifest:check'];
/** What takes minutes: each link in each window, each picture. */
const afterwards = ['test:thorough', 'test:visual'];
/** What seldom finds what the others do not: each story, in every mode, other engines, hosts, a screen reader. */
const beforeRelease = [
  ...['test:stories', 'test:modes', 'test:slow', 'test:engines', 'test:examples', 'test:listen'],
];

const inTurn = async (scripts) => [
  ...(await runSteps(checks, availableParallelism())),
  ...(await runSteps(scripts, 1)),
];

const runs = {
  '': async () => {
    process.env.SAMPLE = 'yes';
    console.log('Of many like cases, a sample: npm run test:ci runs each, and every check.');
    // beside a suite that waits
    return (await Promise.all([runSteps(['types'], 1), runSteps(suites, 1)])).flat();
  },
  '--ci': () => inTurn([...suites, ...afterwards]),
  '--release': () => inTurn([...suites, ...afterwards, ...beforeRelease]),
};

const asked = process.argv.slice(2);
ensureNodeModules();
endTogether();

const run = runs[asked[0] ?? ''];
if (run) {
  ensureChromium();
  close(await run());
} else {
  const results = [];
  for (const [name, command] of Object.entries(commandsFor(testFilesCalled(asked)))) {
    results.push(await runStep(name, command, (line) => console.log(line)));
  }
  close(results);
}
