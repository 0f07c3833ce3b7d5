// The same browser tests in Firefox and WebKitGTK: `npm run test:engines`.
import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import base from './web-test-runner.config.js';
import { ensureEngines } from './scripts/setup.js';
import { webkitLauncher } from './scripts/webkit-launcher.js';

const { firefox, webkitDriver, xvfb } = ensureEngines();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...base,
  // only the page in front has the focus
  concurrency: 1,
  // WebKitGTK has no graphics card here, and what axe looks through takes it longest
  testFramework: { config: { timeout: 60_000 } },
  browsers: [
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: firefox, headless: true },
    }),
    webkitLauncher({ webkitDriver, xvfb }),
  ],
};
