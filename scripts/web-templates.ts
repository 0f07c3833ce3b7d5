// npm run build:web-templates: writes the standard's web template of openEHR, which the package has.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEhrWebTemplate } from '../src/openehr.js';

const FOLDER = 'dist/openehr';

mkdirSync(FOLDER, { recursive: true });
writeFileSync(
  join(FOLDER, 'pcsp.json'),
  `${JSON.stringify(openEhrWebTemplate({ templateId: 'pcsp' }))}\n`,
);
