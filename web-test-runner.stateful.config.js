// Thousands of random sequences of actions, before a release: `npm run test:stateful`.
import base from './web-test-runner.config.js';

/** Of each widget and of the plan. */
const SEQUENCES = 300;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...base,
  files: 'test/browser/random-actions.test.ts',
  testRunnerHtml: (framework) =>
    `<!doctype html><body><script>globalThis.pcspSequences = ${SEQUENCES};</script>` +
    `<script type="module" src="${framework}"></script></body>`,
  testsFinishTimeout: 4 * 60 * 60_000,
};
