// npm run watch [-- NAME…]: at every save, the types, and the test files of these names; without names,
// those that are called like the files that were saved.
import { watch } from 'node:fs';
import { basename } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { endTogether, start } from './processes.js';
import { ensureNodeModules } from './setup.js';
import { testFilesCalled, testFilesOf } from './test-files.js';

const FOLDERS = ['src', 'test', 'stories', 'demo'];
/** An editor writes a file in several steps, in milliseconds. */
const SETTLED = 100;

ensureNodeModules();
endTogether();
const asked = testFilesCalled(process.argv.slice(2));

/** What was saved since the last run, by the name that its tests would have. */
const saved = new Set();
let timer;
let running = false;

start('tsc', ['--watch', '--preserveWatchOutput'], { stdio: 'inherit' });
for (const folder of FOLDERS) {
  watch(folder, { recursive: true }, (_, file) => {
    if (!file?.endsWith('.ts')) return;
    saved.add(basename(file).replace(/(\.test|\.stories)?\.ts$/, ''));
    clearTimeout(timer);
    timer = setTimeout(runTests, SETTLED);
  });
}
if (asked.length) runTests();

function runTests() {
  if (running) return;
  const files = asked.length ? asked : [...saved].flatMap(testFilesOf);
  if (!files.length) console.log(`No test file is called ${[...saved].join(' or ')}.`);
  saved.clear();
  if (!files.length) return;
  running = true;
  start('node', ['scripts/test.js', ...files], { stdio: 'inherit' }).once('exit', () => {
    running = false;
    if (saved.size) runTests();
  });
}
