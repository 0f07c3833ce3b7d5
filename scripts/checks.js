// The checks of the repository: what needs no browser, and how a script of package.json is run.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';

/** What `npm run check` and `npm test` check. A suite says on its last line how many tests it had. */
export const checks = [
  // the slowest first: the others run beside it
  { script: 'lint' },
  { script: 'types' },
  { script: 'format:check' },
  { script: 'manifest:check' },
];

/**
 * Runs scripts of package.json side by side, as many as there are processors, and says of each
 * whether it passed and how long it took; then, what those said that failed.
 * @param {{ script: string, suite?: boolean }[]} steps
 */
export async function runTogether(steps) {
  const waiting = [...steps];
  const results = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await run(step);
      const { script, failed, seconds } = result;
      console.log(`${failed ? 'failed' : 'ok    '}  ${script.padEnd(20)} ${seconds.toFixed(1)} s`);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  for (const { script, output } of results.filter(({ failed }) => failed)) {
    console.log(`\n== ${script}\n${output.trim()}`);
  }
  return results;
}

/**
 * Runs a script of package.json.
 * @param {{ script: string, suite?: boolean }} step
 * @param {(line: string) => void} [hear] is given each line that it says, at once
 */
export async function run({ script, suite }, hear = () => {}) {
  const start = Date.now();
  const child = spawn(`npm run --silent ${script} 2>&1`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = new Promise((resolve) => child.on('close', resolve));
  const lines = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    hear(line);
  }
  const ok = (await exit) === 0;
  const seconds = (Date.now() - start) / 1000;
  return { script, output: lines.join('\n'), seconds, ...(suite ? counted(lines, ok) : asOne(ok)) };
}

/** A check counts as one test. */
const asOne = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** A suite that crashed, or ran nothing, is a failure of its own. */
function counted(lines, ok) {
  const counts = lines.map((line) => /^(\d+) passed, (\d+) failed$/.exec(line)).findLast(Boolean);
  const [passed, failed] = counts ? [Number(counts[1]), Number(counts[2])] : [0, 0];
  return { passed, failed: failed || (ok && passed ? 0 : 1) };
}
