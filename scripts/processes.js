// The one way in which our commands start programs: what was started ends when the command ends,
// whichever signal ends it. `npm` runs a command in a shell, which dies of the signal and does not pass
// it on, so that who started us is watched as well.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { setInterval, setTimeout } from 'node:timers';

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
/** How long programs have to end by themselves, in milliseconds. */
const PATIENCE = 3000;

const started = new Set();

/**
 * Starts a program of node_modules or of the system, with all that it starts in turn in a process
 * group of its own.
 * @param {string} command as in a script of package.json
 * @param {readonly string[]} parameters are handed on as they are
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, parameters, options) {
  const child = spawn(command, parameters, {
    ...options,
    detached: process.platform !== 'win32',
    env: {
      ...process.env,
      PATH: resolve('node_modules/.bin') + delimiter + process.env.PATH,
      ...options?.env,
    },
  });
  started.add(child);
  child.once('close', () => started.delete(child));
  return child;
}

/** From now on, what was started ends with this process, and this process with who started it. */
export function endTogether() {
  for (const [signal, number] of Object.entries(SIGNALS)) {
    process.once(signal, () => void end(128 + number));
  }
  process.once('exit', () => kill('SIGTERM'));
  if (!process.env.npm_lifecycle_event) return;
  const before = starters();
  setInterval(() => starters() !== before && void end(128 + SIGNALS.SIGTERM), 500).unref();
}

async function end(code) {
  kill('SIGTERM');
  const until = Date.now() + PATIENCE;
  while (started.size && Date.now() < until) await new Promise((wake) => setTimeout(wake, 50));
  kill('SIGKILL');
  process.exit(code);
}

function kill(signal) {
  for (const { pid } of started) {
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, signal);
    } catch {
      // it has ended
    }
  }
}

/** The shell that started this process, and `npm`, which started that: another once they are gone. */
function starters() {
  const shell = process.ppid;
  try {
    const [, npm] = readFileSync(`/proc/${shell}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return `${shell} ${npm}`;
  } catch {
    return String(shell); // not Linux, or gone
  }
}
