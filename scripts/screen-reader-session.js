// node scripts/screen-reader-session.js COMMAND…: runs a command on a virtual screen, with a message bus and
// a home of its own, as a screen reader needs them. All of it ends with the command.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endTogether, start } from './processes.js';
import { ensureScreenReader } from './setup.js';

const { xvfb } = ensureScreenReader();
endTogether();

const home = mkdtempSync(join(tmpdir(), 'listen-'));
process.once('exit', () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

const screen = start(
  xvfb,
  ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
  {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  },
);
const display = await new Promise((resolve, reject) => {
  screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  screen.once('exit', () => reject(new Error('The virtual screen did not start.')));
});

const command = start('dbus-run-session', ['--', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    DISPLAY: display,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
    GTK_MODULES: 'gail:atk-bridge',
    NO_AT_BRIDGE: '0',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    LISTENING: home,
  },
});
const code = await new Promise((resolve) => command.once('exit', (exit) => resolve(exit ?? 1)));
// the bus has started programs, too, in the same group
process.kill(-command.pid, 'SIGKILL');
process.exit(code);
