// Puts the page and what it loads into public/.
import { cpSync } from 'node:fs';

const files = {
  'node_modules/bootstrap/dist/css/bootstrap.min.css': 'bootstrap.min.css',
  'node_modules/jquery/dist/jquery.min.js': 'jquery.min.js',
  'node_modules/pcsp-elements-standalone/pcsp-elements.min.js': 'pcsp-elements.min.js',
  'node_modules/pcsp-elements-standalone/pcsp-elements.cy.min.js': 'pcsp-elements.cy.min.js',
};
for (const [from, to] of Object.entries(files)) cpSync(from, `public/${to}`);
