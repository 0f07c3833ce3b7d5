// npm run build:html-styles: writes the style sheet of what `renderPlanHtml` gives.
import { transformSync } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { planHtmlStyles } from '../src/html.js';

const { code } = transformSync(planHtmlStyles, { loader: 'css', minify: true });
writeFileSync('dist/html.css', code);
