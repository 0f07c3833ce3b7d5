// npm run check:package: packs what `npm run build` made, and looks at the tarball as hosts would:
// its size, what README, docs/ and package.json lead to, publint, and types in each way of importing.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { brokenLinks, DOCUMENTS, LARGEST } from './package-contents.js';

const npm = (...args) =>
  execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const [packed] = Object.values(JSON.parse(npm('pack', '--ignore-scripts', '--json')));
const files = packed.files.map(({ path }) => path);
const faults = [];

if (packed.size > LARGEST)
  faults.push(`The tarball has ${packed.size} bytes: it may have ${LARGEST}.`);
for (const name of DOCUMENTS) faults.push(...brokenLinks(name, readFileSync(name, 'utf8'), files));

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { messages } = await publint({ strict: true });
faults.push(...messages.map((message) => `publint: ${formatMessage(message, manifest)}`));

// whoever serves these has no types of them
const singleFiles = Object.keys(manifest.exports)
  .filter((path) => path.endsWith('.min.js'))
  .map((path) => path.replace('./', ''));
try {
  // the package is for modules: whoever requires it gets Node's own require of a module
  execFileSync(
    'attw',
    [
      packed.filename,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--exclude-entrypoints',
      ...singleFiles,
      'custom-elements.json',
    ],
    { encoding: 'utf8' },
  );
} catch (error) {
  faults.push(`attw: ${error.stdout || error.message}`);
}
rmSync(packed.filename);

console.log(`${files.length} files, ${(packed.size / 1024).toFixed(0)} KiB packed`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
