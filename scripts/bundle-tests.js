// Bundles TypeScript for Node, with what the files share in chunks of its own: read file by file, the modules
// of a test take longer than its tests.
import { readFile } from 'node:fs/promises';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const FOLDER = 'node_modules/.cache/tests';

/** A module goes on knowing where it is written, and finds what stands beside it there. */
const knowsItsPlace = {
  name: 'knows-its-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }));
  },
};

/**
 * Bundles files of the project into a folder that goes when we end.
 * @param {readonly string[]} files
 * @returns {Promise<{ bundles: string[], modules: string[] }>} the path of each bundle, in their order,
 *   and of each module that they are made of
 */
export async function bundleTests(files) {
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(join(FOLDER, 'run-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { metafile } = await build({
    entryPoints: files.map((file) => relative('', file)),
    outdir: folder,
    outbase: '.',
    bundle: true,
    metafile: true,
    splitting: true,
    platform: 'node',
    packages: 'external',
    format: 'esm',
    sourcemap: true,
    keepNames: true,
    inject: ['test/support/property-seed.ts'],
    // which is there for its side effect, of which package.json says nothing
    ignoreAnnotations: true,
    plugins: [knowsItsPlace],
    logLevel: 'error',
  });
  return {
    bundles: files.map((file) => resolve(folder, relative('', file).replace(/\.ts$/, '.js'))),
    modules: Object.keys(metafile.inputs),
  };
}
