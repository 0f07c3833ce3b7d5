// npm run release: runs every check there is, packs into release/, with what is inside (an SBOM and the
// licences), and prints what it found. Ends with 1, and packs nothing, where anything failed.
// It publishes nothing.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesIn } from './licences.js';
import { endTogether } from './processes.js';
import { runRelease } from './release-run.js';
import { releaseSteps } from './release-steps.js';
import { packageSbom } from './sbom.js';
import { ensureChromium, ensureEngines, ensureNodeModules, ensureScreenReader } from './setup.js';
import { runStep } from './steps.js';

const FOLDER = 'release';

ensureNodeModules();
endTogether();
ensureChromium();
ensureEngines();
ensureScreenReader();

const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { passed, table } = await runRelease(releaseSteps, ({ name }) =>
  runStep(name, scripts[name], (line) => console.log(line)),
);

if (passed) pack();
console.log(`\n${table}\n`);
if (passed) console.log(`Version ${version} is in ${FOLDER}/. Nothing was published.`);
else console.error('There is no release: something failed.');
process.exitCode = passed ? 0 : 1;

function pack() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  // `build` has just run
  npm('pack', '--ignore-scripts', '--pack-destination', FOLDER);
  npm('pack', './dist/standalone', '--ignore-scripts', '--pack-destination', FOLDER);
  for (const file of readdirSync('dist/fhir-package').filter((name) => name.endsWith('.tgz')))
    copyFileSync(join('dist/fhir-package', file), join(FOLDER, file));
  const sbom = packageSbom();
  writeFileSync(join(FOLDER, 'sbom.cyclonedx.json'), sbom);
  writeFileSync(join(FOLDER, 'licences.txt'), licencesIn(JSON.parse(sbom)));
}

function npm(...args) {
  execFileSync('npm', args, { stdio: 'inherit' });
}
