// npm run check: what needs no browser and takes seconds, each with a cache of its own.
import { availableParallelism } from 'node:os';
import { endTogether } from './processes.js';
import { ensureNodeModules } from './setup.js';
import { close, runSteps } from './steps.js';

// the slowest first: the others run beside it. A changed type may make a fault in a file that did not change:
// only `npm run lint`, as CI runs it, finds that.
const checks = [
  'lint:changed',
  'lint:styles',
  'test:conventions',
  'types',
  'format:check',
  'manifest:check',
];

ensureNodeModules();
endTogether();
close(await runSteps(checks, availableParallelism()));
