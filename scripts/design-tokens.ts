// npm run build:design-tokens: writes the custom properties as design tokens into dist/tokens/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { colors, sizes } from '../src/styles/tokens.js';
import { themesOfTokens } from './design-tokens/themes-of-tokens.js';
import { designTokenFiles } from './design-tokens/token-files.js';

const FOLDER = 'dist/tokens';

mkdirSync(FOLDER, { recursive: true });
for (const [file, json] of Object.entries(
  designTokenFiles({ ...colors, ...sizes }, themesOfTokens),
))
  writeFileSync(`${FOLDER}/${file}`, JSON.stringify(json));
