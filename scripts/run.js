// node scripts/run.js PROGRAM …: runs a program of node_modules, such as a server, which ends when we do.
import { endTogether, start } from './processes.js';
import { ensureNodeModules } from './setup.js';

const [program, ...parameters] = process.argv.slice(2);

ensureNodeModules();
endTogether();
start(program, parameters, { stdio: 'inherit', shell: process.platform === 'win32' }).once(
  'exit',
  (code) => process.exit(code ?? 1),
);
