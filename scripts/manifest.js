// Writes custom-elements.json; with --check, says whether it is up to date instead.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const file = 'custom-elements.json';
const manifest = await cli({ argv: ['analyze', '--quiet'], noWrite: true });
const text = `${JSON.stringify(manifest, publishedPath, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is out of date: run \`npm run accept manifest\`.`);
  process.exitCode = 1;
}

/** Modules are named as they are in the package. */
function publishedPath(key, value) {
  return (key === 'path' || key === 'module') && typeof value === 'string'
    ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js')
    : value;
}
