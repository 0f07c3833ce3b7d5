// Whichever signal stops a command, nothing that it started goes on.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runStep } from '../../scripts/steps.js';

const folder = mkdtempSync(join(tmpdir(), 'signals-'));
after(() => rmSync(folder, { recursive: true }));

/** A command as ours are, and a program that it starts; both say who they are. */
const program = 'console.log(`pid ${process.pid}`); setInterval(() => {}, 1000);';
writeFileSync(
  join(folder, 'command.js'),
  `import { endTogether, start } from '${pathToFileURL(resolve('scripts/processes.js')).href}';
  endTogether();
  start('node', ['-e', ${JSON.stringify(program)}], { stdio: 'inherit' });
  ${program}`,
);
writeFileSync(
  join(folder, 'package.json'),
  JSON.stringify({ type: 'module', scripts: { command: 'node command.js' } }),
);

const groups = new Set<number>();
after(() => {
  // what a failing test left behind would keep this file from ending
  for (const group of groups) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // it has ended
    }
  }
});

/** Starts a script of a package, and waits until it has said something so many times. */
async function startScript(
  script: readonly string[],
  said: RegExp,
  { times = 1, cwd = '.' } = {},
): Promise<{ npm: ChildProcess; found: string[] }> {
  const npm = spawn('npm', ['run', ...script], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    env: { ...process.env, NO_COLOR: '1' },
  });
  groups.add(npm.pid!);
  let output = '';
  for await (const chunk of npm.stdout.iterator({ destroyOnReturn: false })) {
    output += String(chunk);
    const lines = output.slice(0, output.lastIndexOf('\n') + 1); // the last may not be whole yet
    const found = [...lines.matchAll(new RegExp(said, 'gm'))].map(([, part]) => part!);
    if (found.length === times) return { npm, found };
  }
  throw new Error(`It ended: ${output}`);
}

const startCommand = () => startScript(['command'], /^pid (\d+)$/, { times: 2, cwd: folder });

async function eventually(isSo: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    if (await isSo()) return true;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  return false;
}

function runs(pid: string): boolean {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}

describe('a command that npm runs', { timeout: 60_000 }, () => {
  for (const signal of ['SIGHUP', 'SIGTERM', 'SIGKILL'] as const) {
    it(`ends with all that it started when npm gets ${signal}`, async () => {
      const { npm, found } = await startCommand();

      npm.kill(signal);

      assert.ok(await eventually(() => !found.some(runs)), 'something goes on');
    });
  }

  it('ends with all that it started when somebody presses Control and C', async () => {
    const { npm, found } = await startCommand();

    // a terminal tells all that it runs; npm alone would wait
    process.kill(-npm.pid!, 'SIGINT');

    assert.ok(await eventually(() => !found.some(runs)), 'something goes on');
  });

  it('that serves, serves no longer', async () => {
    const { npm, found } = await startScript(['dev', '--', '--port', '0'], /(http:\S+)$/);
    const answers = (): Promise<boolean> =>
      fetch(found[0]!).then(
        () => true,
        () => false,
      );
    assert.ok(await answers());

    npm.kill('SIGTERM');

    assert.ok(await eventually(async () => !(await answers())), 'it goes on');
  });
});

describe('a step', () => {
  it('ends when its command has, though something that it left behind holds its output', async () => {
    const step = await runStep('left', `sh -c 'setsid sleep 60 & echo $!; echo done'`);
    const [left] = step.output.split('\n');

    assert.ok(runs(left!), 'nothing was left behind');
    process.kill(Number(left));
    assert.equal(step.output, `${left}\ndone`);
    assert.equal(step.failed, 0);
  });
});

describe('every command that lasts', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };

  for (const name of ['start', 'dev', 'watch', 'check', 'test', 'accept', 'storybook']) {
    it(`ends so: ${name}`, () => {
      const [file = ''] = scripts[name]?.match(/scripts\/[\w-]+\.[jt]s/g)?.slice(-1) ?? [];
      assert.match(readFileSync(file, 'utf8'), /^endTogether\(\);$/m);
    });
  }
});
