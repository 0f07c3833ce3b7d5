import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { ajvAccepts } from '../test/support/ajv.js';
import { Cli } from '../test/support/cli.js';
import { validate } from '../src/core/validate.js';
import { planOfNeeds } from './plans.js';

export interface Rate {
  readonly ours: number;
  readonly ajv: number;
}

/** milliseconds for each of the two, after a warm-up */
const FOR = 3000;

function rateOf(accepts: () => boolean): number {
  const run = (ms: number): number => {
    const end = performance.now() + ms;
    let done = 0;
    for (; performance.now() < end; done++)
      if (!accepts()) throw new Error('the plan to measure with is not valid');
    return done / (ms / 1000);
  };
  run(FOR / 3);
  return run(FOR);
}

/** Plans with so many needs that are validated in a second: by us, and by Ajv from our JSON Schema. */
export function validations(needs: number): Rate {
  const plan = planOfNeeds(needs);
  return {
    ours: rateOf(() => validate('plan', plan).valid),
    ajv: rateOf(() => ajvAccepts('plan', plan)),
  };
}

export interface Stream {
  readonly lines: number;
  readonly bytes: number;
  readonly seconds: number;
  /** MiB of the whole process, a few times a second */
  readonly memory: readonly number[];
}

/** makes the program say how much memory it has, in bytes */
const SAY_MEMORY = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
  const say = () => process.stderr.write(process.memoryUsage().rss + '\\n');
  if (isMainThread) setInterval(say, 200).unref();`,
)}`;

async function write(child: ChildProcessWithoutNullStreams, text: string): Promise<void> {
  if (!child.stdin.write(text)) await once(child.stdin, 'drain');
}

/** Streams lines with a plan of so many needs, one in a hundred of them not valid, through `pcsp`. */
export async function stream(lines: number, needs: number, threads: number): Promise<Stream> {
  const good = `${JSON.stringify(planOfNeeds(needs))}\n`;
  const some = good.repeat(99) + good.replace('1988-03-14', '1988-02-31');
  const cli = await Cli.make();
  try {
    const start = performance.now();
    const args = ['validate', '--ndjson', '--threads', String(threads)];
    const child = cli.start(args, ['--import', SAY_MEMORY]);
    const memory: number[] = [];
    let last = '';
    child.stderr.on('data', (said: Buffer) => memory.push(parseInt(said.toString(), 10) / 2 ** 20));
    child.stdout.on('data', (chunk: Buffer) => (last = (last + chunk.toString()).slice(-200)));
    const ended = once(child, 'close');
    for (let line = 0; line < lines; line += 100) await write(child, some);
    child.stdin.end();
    await ended;
    const seconds = (performance.now() - start) / 1000;
    if (!last.includes(`${lines.toLocaleString('en-GB')} values: `))
      throw new Error(`pcsp did not read every line: ${last}`);
    return { lines, bytes: (some.length * lines) / 100, seconds, memory };
  } finally {
    await cli.remove();
  }
}
