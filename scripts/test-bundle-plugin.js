// For browser tests: bundles the test files once, in memory, with what they share in chunks of its own,
// so that a page loads ten files and not five hundred.
import { basename, dirname, resolve } from 'node:path';
import { context } from 'esbuild';

/**
 * @param {string[]} testFiles all in one folder
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function testBundlePlugin(testFiles) {
  const folder = dirname(testFiles[0] ?? '');
  /** What is served, by the name of the file in that folder. */
  let served = new Map();
  let bundler;
  const bundle = async () => {
    const { outputFiles } = await bundler.rebuild();
    served = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  };

  return {
    name: 'test-bundle',
    async serverStart() {
      bundler = await context({
        entryPoints: testFiles,
        outdir: resolve(folder),
        bundle: true,
        splitting: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        sourcemap: 'linked',
        inject: ['test/support/property-seed.ts'],
        define: Object.fromEntries(
          ['SEED', 'SAMPLE'].map((name) => [
            `process.env.${name}`,
            JSON.stringify(process.env[name] ?? ''),
          ]),
        ),
        // Lit's, for its warnings
        conditions: ['development'],
        // a file of the tests may be imported for its effects alone, whatever package.json says
        ignoreAnnotations: true,
        external: ['/__web-dev-server__web-socket.js'],
        logLevel: 'error',
      });
      await bundle();
    },
    serve({ path }) {
      if (dirname(path) !== `/${folder}`) return undefined;
      const body = served.get(basename(path).replace(/\.ts$/, '.js'));
      return body && { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
    serverStop: () => bundler?.dispose(),
  };
}
