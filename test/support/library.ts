// The built library, as hosts get it.
import { execFileSync } from 'node:child_process';
import { newest } from './newest.js';

const SOURCES = [
  'src',
  'scripts/modules.js',
  'scripts/standalone.js',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** Builds dist/ when its sources are newer than the last build, which ends with the standalone package. */
export function buildLibrary(): void {
  if (newest('dist/standalone/package.json') > Math.max(...SOURCES.map(newest))) return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 2, 2] });
}
