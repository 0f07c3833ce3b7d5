// Runs scripts of package.json side by side, and counts what they tested.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers';
import { start } from './processes.js';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** How long the output of a command that has ended may still come, in milliseconds. */
const LAST_WORDS = 3000;

/**
 * What a script said and counted. A suite, whose name begins with `test`, ends with a line of its
 * counts; every other script counts as one test.
 * @typedef {{ name: string, output: string, seconds: number, passed: number, failed: number,
 *   skipped: number }} Result
 */

/**
 * Runs scripts of package.json, as many at once as are given, and says of each how it ended, and, of
 * one that failed, all that it said.
 * @param {readonly string[]} names
 * @param {number} atOnce
 */
export async function runSteps(names, atOnce) {
  const waiting = [...names];
  /** @type {Result[]} */
  const results = [];
  const runNext = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const result = await runStep(name, scripts[name]);
      console.log(summaryOf(result));
      if (result.failed) console.log(`\n== ${name}\n${result.output.trim()}\n`);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, runNext));
  return results;
}

/**
 * Runs one command.
 * @param {string} name
 * @param {string} command as in package.json
 * @param {(line: string) => void} [hear] is given each line that it says, at once
 * @returns {Promise<Result>}
 */
export async function runStep(name, command, hear = () => {}) {
  const began = Date.now();
  const child = start(`${command} 2>&1`, [], {
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { npm_lifecycle_event: name },
  });
  const output = createInterface({ input: child.stdout });
  const exit = new Promise((resolve) => child.once('exit', resolve));
  // what it left running may hold its output open for ever
  void exit.then(() => setTimeout(() => output.close(), LAST_WORDS).unref());
  const lines = [];
  for await (const line of output) {
    lines.push(line);
    if (!COUNTS.test(line)) hear(line);
  }
  const ok = (await exit) === 0;
  child.stdout.destroy();
  const seconds = (Date.now() - began) / 1000;
  const counts = name.startsWith('test') ? countsIn(lines, ok) : asOne(ok);
  return { name, output: lines.join('\n'), seconds, ...counts };
}

/** Says why something was skipped, and closes with `N passed, N failed`, and `, N skipped` if so. */
export function close(results) {
  const failed = results.filter((result) => result.failed).map(({ name }) => name);
  if (failed.length) console.log(`\nFailed: ${failed.join(', ')}`);
  const reasons = results.flatMap(({ output }) => output.match(/^Skipped: .*$/gm) ?? []);
  for (const reason of new Set(reasons)) console.log(`\n${reason}`);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const result of results) {
    for (const key of Object.keys(total)) total[key] += result[key];
  }
  console.log(`\n${countLine(total)}`);
  process.exitCode = total.failed ? 1 : 0;
}

/** The last line of a suite. */
export const countLine = ({ passed, failed, skipped = 0 }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

const COUNTS = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/;

/** A suite that crashed, or ran nothing, is a failure of its own. */
function countsIn(lines, ok) {
  const counts = lines.map((line) => COUNTS.exec(line)).findLast(Boolean);
  const [passed, failed, skipped] = (counts ?? []).slice(1).map((text) => Number(text ?? 0));
  const fine = ok && (passed || skipped);
  return { passed: passed ?? 0, failed: failed || (fine ? 0 : 1), skipped: skipped ?? 0 };
}

const asOne = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

function summaryOf({ name, passed, failed, skipped, seconds }) {
  const counts = name.startsWith('test') ? `  ${countLine({ passed, failed, skipped })}` : '';
  const verdict = failed ? 'failed' : 'ok    ';
  return `${verdict}  ${name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s${counts}`;
}
