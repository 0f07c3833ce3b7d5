// npm run build:html-styles: writes the style sheet of what `renderPlanHtml` gives.
import { writeFileSync } from 'node:fs';
import { planHtmlStyles } from '../src/html.js';

writeFileSync('dist/html.css', planHtmlStyles);
