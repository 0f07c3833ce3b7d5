// npm run check:package: packs what `npm run build` made, and looks at the tarball as hosts would:
// its size, what README, docs/ and package.json lead to, what bundlers make of it, publint, types in each way of
// importing, and whether these compile by themselves.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bytesOf } from '../bench/bytes.js';
import { brokenLinks, DOCUMENTS, LARGEST } from './package-contents.js';

const npm = (...args) =>
  execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const [packed] = Object.values(JSON.parse(npm('pack', '--ignore-scripts', '--json')));
const files = packed.files.map(({ path }) => path);
const faults = [];
const budget = JSON.parse(readFileSync('bench/bytes.json', 'utf8'));

if (packed.size > LARGEST)
  faults.push(`The tarball has ${packed.size} bytes: it may have ${LARGEST}.`);
for (const name of DOCUMENTS) faults.push(...brokenLinks(name, readFileSync(name, 'utf8'), files));

// what a host's bundler makes of it is not larger than what it makes of the sources
for (const [entry, accepted] of Object.entries(budget.entries)) {
  const { needed } = await bytesOf(entry.replace(/^src\/(.*)\.ts$/, 'dist/$1.js'));
  if (needed > accepted * 1.01)
    faults.push(`${entry} is ${needed} bytes in the package, and ${accepted} by bench/bytes.json.`);
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { messages } = await publint({ strict: true });
faults.push(...messages.map((message) => `publint: ${formatMessage(message, manifest)}`));

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
      // no types are asked of these
      '--exclude-entrypoints',
      'custom-elements.json',
      'html.css',
    ],
    { encoding: 'utf8' },
  );
} catch (error) {
  faults.push(`attw: ${error.stdout || error.message}`);
}
rmSync(packed.filename);

try {
  // a host may check the declarations of its libraries, too
  const declarations = files.filter((file) => file.endsWith('.d.ts'));
  const options = ['--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext'];
  execFileSync('tsc', [...options, '--jsx', 'react-jsx', ...declarations], { encoding: 'utf8' });
} catch (error) {
  faults.push(`tsc: ${error.stdout || error.message}`);
}

console.log(`${files.length} files, ${(packed.size / 1024).toFixed(0)} KiB packed`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
