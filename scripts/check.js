// npm run check: every check that needs no browser and takes seconds.
import { checks, runTogether } from './checks.js';
import { ensureNodeModules } from './setup.js';

ensureNodeModules();
// `npm test` runs these with the other unit tests
const results = await runTogether([...checks, { script: 'test:conventions' }]);
process.exitCode = results.some(({ failed }) => failed) ? 1 : 0;
