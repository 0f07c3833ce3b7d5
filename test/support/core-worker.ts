// Runs in a worker of `no-dom.test.ts`: checks the plan it is given.
import { parentPort, workerData } from 'node:worker_threads';
import { validate } from '../../src/core.js';

const { issues } = validate('plan', workerData);

parentPort?.postMessage({
  document: typeof document,
  window: typeof window,
  customElements: typeof customElements,
  codes: issues.map(({ code }) => code),
});
