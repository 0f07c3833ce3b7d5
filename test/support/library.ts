// The built library, as hosts get it.
import { execFileSync } from 'node:child_process';
import { newest } from './newest.js';

const SOURCES = ['src', 'scripts/bundle.js', 'tsconfig.json', 'tsconfig.build.json'];

/** Builds dist/ when its sources are newer than the last build, which ends with the bundle. */
export function buildLibrary(): void {
  if (newest('dist/pcsp-elements.min.js') > Math.max(...SOURCES.map(newest))) return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 2, 2] });
}
