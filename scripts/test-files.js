// Which test files there are by a name, and how they are run.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts'))
  .sort();

const inFolder = (folder, names) =>
  names.split(' ').map((name) => `test/${folder}/${name}.test.ts`);

/** What takes minutes, and so is CI's. */
const thorough = [
  // what asks for the built package, or for Storybook
  ...inFolder('e2e', 'accessibility-tree cli'),
  // every link in every window, and pages of other frameworks
  ...inFolder('e2e', 'frameworks links-land multimedia two-copies'),
  // what the demo does beyond its main ways
  ...inFolder('e2e', 'demo-limits due-page paper phone reading-is-short smart tab-stops'),
  // other pages around a widget, and what is left when it goes
  ...inFolder('e2e', 'come-and-go messaging offline served'),
  // the compiler and lint, on code of a test's own
  ...inFolder('unit', 'conventions-lint framework-types host-types'),
];

/** What goes over the looks, or over every element alike, and so is CI's: the others meet each in parts. */
const everyElement = inFolder(
  'browser',
  'custom-properties hostile-css nhsuk-theme not-translated observe parts print-at-once ' +
    'properties-in-any-order rows-have-room themes themes-reflow thumbs crisis-page-languages',
);

/** What seldom breaks and takes minutes, and so waits for a release. */
const slow = [
  ...inFolder('e2e', 'accessibility lhc-forms samples storybook storybook-pages'),
  ...inFolder('unit', 'growth new'),
];

const lists = { thorough, slow };
const listed = Object.values(lists).flat();

/** The test files of a folder of `test/` but those that wait, or, of `thorough` and `slow`, those. */
export const testFilesIn = (folder) =>
  lists[folder] ??
  files.filter((file) => file.startsWith(`test/${folder}/`) && !listed.includes(file));

/** The test files for a browser; a sample is without what CI goes over. */
export const browserTestFiles = (isSample) =>
  testFilesIn('browser').filter((file) => !isSample || !everyElement.includes(file));

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
