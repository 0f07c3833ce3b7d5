// npm run build:frameworks: writes what frameworks and editors want to know of the elements, from
// custom-elements.json: modules among the compiled ones, and the rest into dist/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { COMPILED } from './entries.js';
import { frameworkModules } from './frameworks/declarations.js';
import { describedElements } from './frameworks/described-elements.js';
import { vsCodeCssData, vsCodeHtmlData, webTypes } from './frameworks/editors.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const elements = describedElements();
const modules = frameworkModules(elements);
for (const [file, text] of Object.entries(modules)) writeFileSync(`${COMPILED}/${file}`, text);

const data = {
  'vscode.html-custom-data.json': vsCodeHtmlData(elements),
  'vscode.css-custom-data.json': vsCodeCssData(elements),
  'web-types.json': webTypes(elements, version),
};
mkdirSync('dist', { recursive: true });
for (const [file, json] of Object.entries(data))
  writeFileSync(`dist/${file}`, JSON.stringify(json));
