// Makes the modules in dist/ small: what they export keeps its name, and editors read the comments of
// the declarations beside them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';

const modules = readdirSync('dist', { recursive: true }).filter(
  (file) => file.endsWith('.js') && !file.endsWith('.min.js'),
);
for (const file of modules) {
  const path = join('dist', file);
  const { code } = await transform(readFileSync(path, 'utf8'), {
    format: 'esm',
    target: 'esnext',
    minify: true,
    legalComments: 'inline',
  });
  writeFileSync(path, code);
}
