// Runs what the guides show in a terminal, by a shell and with the real command line.
import { execFile } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { terminalFiles } from '../../stories/guides/data/terminal.js';
import { Cli } from './cli.js';

/** A command and what is shown below it, standard error too. */
export interface Shown {
  readonly command: string;
  readonly output: string;
}

/** The commands of a transcript: each line that begins with `$`, and what follows it. */
export const shownIn = (transcript: string): Shown[] =>
  transcript
    .trimEnd()
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.trimEnd().split('\n');
      return { command, output: output.join('\n') };
    });

/** Whether something is what was shown, where a line `…` stands for any lines. */
export const isAsShown = (output: string, shown: string): boolean => {
  const parts = shown.split(/^…$/m).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*?')}$`).test(output);
};

/** As much of an output as was shown: where a line `…` stood, as many lines before and after it. */
export function asShown(output: string, shown: string): string {
  if (isAsShown(output, shown)) return shown;
  const before = shown.split('\n');
  const gap = before.indexOf('…');
  const lines = output.split('\n');
  if (gap < 0 || lines.length < before.length) return output;
  const after = before.length - before.lastIndexOf('…') - 1;
  return [...lines.slice(0, gap), '…', ...lines.slice(lines.length - after)].join('\n');
}

/** A folder with the files of the guide, in which `npx pcsp` is the command line. */
export class Terminal {
  readonly cli: Cli;

  private constructor(cli: Cli) {
    this.cli = cli;
  }

  static async open(): Promise<Terminal> {
    const cli = await Cli.make();
    await cli.file(
      '.bin/npx',
      `#!/bin/sh\nshift\nexec '${process.execPath}' '${cli.program}' "$@"\n`,
    );
    await chmod(join(cli.folder, '.bin', 'npx'), 0o755);
    for (const { name, content } of terminalFiles)
      await cli.file(name, name.endsWith('.gz') ? gzipSync(content) : content);
    return new Terminal(cli);
  }

  /** What each of some commands writes; `$?` is the exit code of the one before. */
  async run(commands: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<string[]> {
    const end = '--- end of a command ---';
    const script = commands
      .map((command) => `${command}\nstatus=$?; printf '%s\\n' '${end}'; (exit $status)`)
      .join('\n');
    const { stdout } = await promisify(execFile)('sh', ['-c', `exec 2>&1\n${script}\ntrue`], {
      cwd: this.cli.folder,
      env: { ...process.env, ...variables, PATH: `${this.cli.folder}/.bin:${process.env.PATH}` },
      maxBuffer: 2 ** 26,
    });
    return stdout.split(`${end}\n`).slice(0, -1);
  }
}
