// Orca, a real screen reader: what it says, in the session of `scripts/screen-reader-session.js`.
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ACCESSIBILITY_BUS } from '../../scripts/setup.js';

/** Nothing more is said once nothing was for so long, in milliseconds; and no longer than that. */
const QUIET = 1800;
const LONGEST = 30_000;

export interface ScreenReader {
  /** What is said while something is done, and after it until it is quiet. */
  during(act: () => unknown): Promise<string[]>;
}

export async function startScreenReader(): Promise<ScreenReader> {
  const home = process.env.LISTENING;
  if (!home) throw new Error('Run this in scripts/screen-reader-session.js, as npm does.');
  const log = join(home, 'orca.log');
  const quietly = { stdio: 'ignore' } as const;
  // in the group of the session, which ends as a whole
  const start = (command: string, ...parameters: string[]) => spawn(command, parameters, quietly);
  start(ACCESSIBILITY_BUS, '--launch-immediately');
  execFileSync(
    'gsettings',
    ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true'],
    quietly,
  );
  // Orca says what is in the active window, so there has to be somebody who makes one active
  start('openbox');
  withoutVoice(home);
  writtenAtOnce(home);
  start('orca', '--replace', '--debug', '--debug-file', log);
  const size = (): number => statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  for (let waited = 0; !size(); waited += 100) {
    if (waited > LONGEST) throw new Error('Orca did not start.');
    await pause(100);
  }

  let [read, underWay] = [0, 0];
  const quiet = async (): Promise<void> => {
    // it says nothing for long while it looks for the next heading of a large page: its log has where it
    // begins with a key or an event, and where it is done
    for (let waited = 0, since = 0; since < QUIET && waited < LONGEST; waited += 100) {
      await pause(100);
      const text = textFrom(log, read, size());
      const more = text.slice(0, text.lastIndexOf('\n') + 1);
      read += Buffer.byteLength(more);
      underWay += more.split(' vvvvv\n').length - more.split(' ^^^^^\n').length;
      since = more || underWay > 0 ? 0 : since + 100;
    }
  };
  await quiet();
  return {
    async during(act) {
      const from = size();
      await act();
      await quiet();
      return speechIn(textFrom(log, from, size()));
    },
  };
}

/** There is nothing here to play a voice on, and Orca would wait for it: it says all of it to its log. */
function withoutVoice(home: string): void {
  const folder = join(home, 'config', 'speech-dispatcher');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'speechd.conf'), 'DisableAutoSpawn\n');
}

/** Orca keeps what it writes until it is 8 KiB: what it says would be heard after what is done next. */
function writtenAtOnce(home: string): void {
  const folder = join(home, 'data', 'orca');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'orca-customizations.py'),
    'from orca import debug\ndebug.debugFile.reconfigure(line_buffering=True)\n',
  );
}

function textFrom(file: string, from: number, to: number): string {
  const buffer = Buffer.alloc(to - from);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, buffer, 0, buffer.length, from);
  closeSync(descriptor);
  return buffer.toString('utf8');
}

const speechIn = (debug: string): string[] =>
  [...debug.matchAll(/ - SPEECH OUTPUT: '(.*)'(?: voice=\w+)?\{.*$/gmu)].map(([, said = '']) =>
    said.trim(),
  );

/** Real keys, as somebody presses them: `xdotool` knows them as `Tab`, `ctrl+Home`, `Return`. */
export const pressKeys = (...keys: readonly string[]): unknown =>
  execFileSync('xdotool', ['key', '--clearmodifiers', '--delay', '120', ...keys]);

export const typeText = (text: string): unknown =>
  execFileSync('xdotool', ['type', '--delay', '60', text]);
