// Which test files there are by a name, and how they are run.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts'))
  .sort();

/** What takes minutes, and so is CI's: every link in every window, and pages of other frameworks. */
const thorough = ['frameworks', 'links-land', 'multimedia', 'two-copies'].map(
  (name) => `test/e2e/${name}.test.ts`,
);

/** What seldom breaks and takes minutes, and so waits for a release. */
const slow = [
  ...['accessibility', 'lhc-forms', 'samples', 'storybook', 'storybook-pages'].map(
    (name) => `test/e2e/${name}.test.ts`,
  ),
  ...['growth', 'new'].map((name) => `test/unit/${name}.test.ts`),
];

const lists = { thorough, slow };
const listed = Object.values(lists).flat();

/** The test files of a folder of `test/` but those that wait, or, of `thorough` and `slow`, those. */
export const testFilesIn = (folder) =>
  lists[folder] ??
  files.filter((file) => file.startsWith(`test/${folder}/`) && !listed.includes(file));

const nameOf = (file) => basename(file, '.test.ts');

/** The test files of a name or a path, in every folder of `test/`. */
export const testFilesOf = (name) => files.filter((file) => file === name || nameOf(file) === name);

/** The test files of names or paths; stops with a sentence when there is none of a name. */
export function testFilesCalled(names) {
  return names.flatMap((name) => {
    const found = testFilesOf(name);
    if (found.length) return found;
    const alike = files.map(nameOf).filter((other) => other.includes(name));
    console.error(
      `No test file is called ${name}.${alike.length ? ` There are: ${alike.join(', ')}.` : ''}`,
    );
    process.exit(1);
  });
}

/** How test files are run, by the runner: `node:test` for what has no DOM of its own. */
export function commandsFor(testFiles) {
  const [browser, node] = [true, false].map((inBrowser) =>
    testFiles.filter((file) => file.startsWith('test/browser/') === inBrowser).join(' '),
  );
  return {
    ...(node && {
      'test in Node': `node --enable-source-maps scripts/node-tests.js ${node}`,
    }),
    ...(browser && { 'test in a browser': `wtr ${browser}` }),
  };
}
