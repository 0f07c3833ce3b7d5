// npm start [-- --port 4173]: installs what is missing, builds the demo, serves it.
import { parseArgs } from 'node:util';
import { endTogether } from './processes.js';
import { ensureNodeModules } from './setup.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });

ensureNodeModules();
endTogether();
const { build, preview } = await import('vite');
await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: Number(values.port) } });
console.log(`The demo is at ${server.resolvedUrls?.local[0]} (stop it with Ctrl+C)`);
