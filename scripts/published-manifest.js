// npm run build:manifest: writes dist/custom-elements.json, which says of the package's files what the
// repository's custom-elements.json says of its modules, without what only tells them apart.
import { readFileSync, writeFileSync } from 'node:fs';
import { alikeTogether } from './alike-together.js';

const { modules, ...manifest } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const declarations = alikeTogether(modules.flatMap((module) => module.declarations));
const index = 'dist/index.js';
const published = {
  ...manifest,
  modules: [
    {
      kind: 'javascript-module',
      path: index,
      declarations,
      exports: declarations.map(({ name }) => ({
        kind: 'js',
        name,
        declaration: { name, module: index },
      })),
    },
  ],
};

/** Where something is inherited from is a module that is no file of the package. */
const withoutModules = (key, value) =>
  key === 'inheritedFrom' || key === 'superclass' ? undefined : value;

writeFileSync('dist/custom-elements.json', JSON.stringify(published, withoutModules));
