// Puts the page and the library's single file into public/, with the hash of that file in the page.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const library = 'node_modules/pcsp-elements-standalone';
const integrity = JSON.parse(readFileSync(`${library}/integrity.json`, 'utf8'));

mkdirSync('public', { recursive: true });
for (const file of ['pcsp-elements.min.js', 'pcsp-elements.cy.min.js'])
  cpSync(`${library}/${file}`, `public/${file}`);
for (const file of ['page.js', 'page.css']) cpSync(file, `public/${file}`);
const page = readFileSync('index.html', 'utf8');
writeFileSync('public/index.html', page.replace('{integrity}', integrity['pcsp-elements.min.js']));
