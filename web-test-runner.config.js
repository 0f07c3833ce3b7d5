// Browser tests in Chromium: `npm run test:browser`.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { countReporter } from './scripts/count-reporter.js';
import { emulationPlugin } from './scripts/emulation-plugin.js';
import { chromiumArgs, ensureChromium } from './scripts/setup.js';
import { terminologyPlugin } from './scripts/terminology-plugin.js';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/browser/**/*.test.ts',
  nodeResolve: true,
  plugins: [
    a11ySnapshotPlugin(),
    emulationPlugin(),
    terminologyPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: ensureChromium(), args: chromiumArgs } }),
  ],
  // only the page in front has the focus
  concurrency: 1,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  // Lit's development build, for its warnings; that it is one is not news
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  staticLogging: true,
};
