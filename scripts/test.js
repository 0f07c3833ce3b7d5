// npm test: installs what is missing, runs every check and suite, ends with `N passed, N failed`.
// npm test -- NAME…: the test files of these names. npm run test:release: what takes long, too.
import { endTogether } from './processes.js';
import { ensureChromium, ensureNodeModules } from './setup.js';
import { close, runChains, runStep } from './steps.js';
import { commandsFor, testFilesCalled } from './test-files.js';

/** One after another: a page of the browser tests was lost, twice, while other suites ran beside it. */
const chains = [
  ['test:browser'],
  // the first builds what the second looks at, too
  ['test:e2e', 'test:visual'],
  ['test:unit'],
  ['lint'],
  ['lint:styles'],
  ['types'],
  ['format:check'],
  ['manifest:check'],
];
const beforeRelease = [['test:slow'], ['test:stories'], ['test:engines']];

const asked = process.argv.slice(2);
ensureNodeModules();
endTogether();

if (asked.length === 0 || asked[0] === '--release') {
  ensureChromium();
  close(await runChains([...chains, ...(asked.length ? beforeRelease : [])], 1));
} else {
  const results = [];
  for (const [name, command] of Object.entries(commandsFor(testFilesCalled(asked)))) {
    results.push(await runStep(name, command, (line) => console.log(line)));
  }
  close(results);
}
