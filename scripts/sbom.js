// What is installed with the package, as CycloneDX: by npm, of the versions that the lock file has.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Keys of package.json that are of no matter to whoever installs the package. */
const OURS = [
  'devDependencies',
  'overrides',
  'peerDependencies',
  'peerDependenciesMeta',
  'scripts',
];

/**
 * In a folder of its own, without what is there to develop with: npm leaves out of an SBOM with
 * `--omit dev` whatever a package to develop with needs as well, such as lit.
 * @returns {string} JSON
 */
export function packageSbom() {
  const temporary = mkdtempSync(join(tmpdir(), 'sbom-'));
  try {
    const { name, ...rest } = JSON.parse(readFileSync('package.json', 'utf8'));
    // npm names what it describes by its folder
    const folder = join(temporary, name);
    mkdirSync(folder);
    const kept = Object.entries(rest).filter(([key]) => !OURS.includes(key));
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name, ...Object.fromEntries(kept) }),
    );
    copyFileSync('package-lock.json', join(folder, 'package-lock.json'));
    npm(folder, 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund');
    return npm(folder, 'sbom', '--package-lock-only', '--sbom-format', 'cyclonedx');
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const npm = (cwd, ...args) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
