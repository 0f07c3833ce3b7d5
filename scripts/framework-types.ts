// npm run build:frameworks: writes what frameworks and editors want to know of the elements into
// dist/, from custom-elements.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { frameworkModules } from './frameworks/declarations.js';
import { describedElements } from './frameworks/described-elements.js';
import { vsCodeCssData, vsCodeHtmlData, webTypes } from './frameworks/editors.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const elements = describedElements();
const files = {
  ...frameworkModules(elements),
  'vscode.html-custom-data.json': JSON.stringify(vsCodeHtmlData(elements)),
  'vscode.css-custom-data.json': JSON.stringify(vsCodeCssData(elements)),
  'web-types.json': JSON.stringify(webTypes(elements, version)),
};
for (const [file, text] of Object.entries(files)) writeFileSync(`dist/${file}`, text);
