// Browser tests in Chromium: `npm run test:browser`.
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { countReporter } from './scripts/count-reporter.js';
import { emulationPlugin } from './scripts/emulation-plugin.js';
import { endTogether } from './scripts/processes.js';
import { chromiumArgs, chromiumEnvironment, ensureChromium } from './scripts/setup.js';
import { browserTestFiles } from './scripts/test-files.js';
import { terminologyPlugin } from './scripts/terminology-plugin.js';
import { testBundlePlugin } from './scripts/test-bundle-plugin.js';

const asked = process.argv.filter((argument) => argument.endsWith('.test.ts'));
const files = asked.length ? asked : browserTestFiles(process.env.SAMPLE === 'yes');

endTogether();

/** Each page has a window of its own, and believes that it has the focus: so many run at once. */
async function createPage({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files,
  plugins: [a11ySnapshotPlugin(), emulationPlugin(), terminologyPlugin(), testBundlePlugin(files)],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: ensureChromium(),
        args: chromiumArgs,
        env: chromiumEnvironment,
        // which, unlike a port, ends it with us
        pipe: true,
      },
      createPage,
    }),
  ],
  concurrency: 2,
  // on a busy machine a page may be slow to come
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 900_000,
  // Lit's development build, for its warnings; that it is one is not news
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  staticLogging: true,
};
