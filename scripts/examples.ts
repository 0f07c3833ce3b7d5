// Writes dist/examples/: plans and sections of made-up people, as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '../fixtures/examples.js';

const FOLDER = 'dist/examples';

mkdirSync(FOLDER, { recursive: true });
for (const [name, value] of Object.entries(examples))
  writeFileSync(join(FOLDER, name), JSON.stringify(value));
