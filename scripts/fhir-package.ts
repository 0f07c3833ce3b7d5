// npm run build:fhir-package: writes dist/fhir-package/, and packs it as FHIR's registries want it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageContents } from './fhir-package/contents.js';

const OUT = 'dist/fhir-package';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
rmSync(OUT, { recursive: true, force: true });
for (const [name, content] of Object.entries(await packageContents(version))) {
  const file = join(OUT, 'package', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
execFileSync('npm', ['pack', './package', '--silent', '--ignore-scripts'], {
  cwd: OUT,
  shell: process.platform === 'win32',
});
