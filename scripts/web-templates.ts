// npm run build:web-templates: writes the web templates of openEHR that the package has, of the standard
// alone, and with the sections for wound care.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEhrWebTemplate } from '../src/openehr.js';

const FOLDER = 'dist/openehr';

const write = (name: string): void =>
  writeFileSync(
    join(FOLDER, `${name}.json`),
    `${JSON.stringify(openEhrWebTemplate({ templateId: name }))}\n`,
  );

mkdirSync(FOLDER, { recursive: true });
write('pcsp');
for (const section of ['supported-self-care', 'treatment-plan', 'wound-assessment'])
  await import(`../src/register/models/${section}.js`);
write('pcsp-wound-care');
