// npm run build:modules: makes of the compiled modules those of dist/. What is always imported together
// is one file: a chunk is what the same entries reach, so that a bundler takes as little as of single
// modules, and what is in one file is packed well.
import { rolldown } from 'rolldown';
import { COMPILED, entries, isDependency } from './entries.js';
import { pureConstants } from './pure-constants.js';
import { templateSpace } from './template-space.js';

/** Only these do something when they are imported; the rest is there for what it exports. */
const hasEffects = (id) =>
  /\/build\/(register\.js|register\/(?!define)|cli\/(pcsp|worker)\.js)/.test(id);
/** What a bundler cannot see to be free of effects, a module a file. */
const ALONE = /\/build\/(styles|value-sets)\/|\.model\.js$/;

const { angular, ...others } = entries('.js');
// the thread of the command line is started by its file
await write({ ...others, 'cli/worker': `${COMPILED}/cli/worker.js` }, { minify: true });
// Angular's compiler reads what the directive is, and knows strings by their quotes
await write({ angular }, { minify: false });

async function write(input, options) {
  const bundle = await rolldown({
    input,
    plugins: [templateSpace(), pureConstants(hasEffects)],
    external: isDependency,
    platform: 'neutral',
    // what `includeDependenciesRecursively` below asks for
    preserveEntrySignatures: 'allow-extension',
    treeshake: { moduleSideEffects: hasEffects },
  });
  await bundle.write({
    dir: 'dist',
    format: 'esm',
    ...options,
    comments: { legal: true, annotation: true, jsdoc: false },
    entryFileNames: '[name].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'alone', test: ALONE, name: (id) => id.replace(/^.*\/|\.js$/g, '') }],
    },
    chunkFileNames: ({ moduleIds }) => `${folderOf(moduleIds)}/[name].js`,
  });
  await bundle.close();
}

function folderOf(modules) {
  // `sideEffects` of package.json names this one
  if (modules.some(hasEffects)) return 'register/chunks';
  // the command line finds what lies beside it by its own address
  const isOfCli = modules.length > 0 && modules.every((id) => id.includes('/build/cli/'));
  return isOfCli ? 'cli' : 'chunks';
}
