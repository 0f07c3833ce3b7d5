import { availableParallelism } from 'node:os';
import { blocksOf } from './input/blocks.js';
import { whyNot, type Source } from './input/sources.js';
import type { JobOrder, Result } from './jobs/jobs.js';
import type { Output } from './output.js';
import { Pool } from './pool.js';
import { printable } from './printable.js';
import type { Totals } from './totals.js';
import { ProgressLine } from './progress.js';

export interface Work {
  readonly sources: readonly Source[];
  readonly order: JobOrder;
  /** threads; as many as the machine has cores when left out */
  readonly threads?: number;
  /** no progress on the screen */
  readonly quiet?: boolean;
  readonly out: Pick<Output, 'write' | 'isClosed'>;
  readonly stderr: Output;
  /** modules that each thread runs before it works */
  readonly modules: readonly string[];
}

/** Thrown where nobody reads what comes of it any more: there is no need to read the rest. */
class NobodyReads extends Error {}

/**
 * Reads sources block by block, lets threads work on them and writes the results in the order of the
 * input. Reads no further ahead than the threads need, and writes no faster than it is read.
 */
export async function run({
  sources,
  order,
  threads,
  quiet,
  out,
  stderr,
  modules,
}: Work): Promise<Totals> {
  const pool = new Pool(order, modules, threads ?? availableParallelism());
  const progress = new ProgressLine(quiet ? undefined : process.stderr);
  const totals: Totals = { records: 0, bad: 0, errors: 0, warnings: 0, failed: 0 };
  let bytes = 0;
  let last = Promise.resolve();
  const queue: Promise<void>[] = [];
  const later = async (task: () => Promise<void>) => {
    last = last.then(task);
    // whoever waits for it next hears of its failure
    last.catch(() => {});
    queue.push(last);
    if (queue.length >= pool.inFlight) await queue.shift();
  };
  const emit = async (result: Result, size: number) => {
    for (const key of ['records', 'bad', 'errors', 'warnings', 'failed'] as const)
      totals[key] += result[key];
    bytes += size;
    if (result.out || result.stderr) progress.clear();
    await stderr.write(result.stderr);
    await out.write(result.out);
    if (out.isClosed) throw new NobodyReads();
    progress.show(totals.records, bytes);
  };
  try {
    for (const source of sources) {
      const blocks = blocksOf(source);
      try {
        for await (const block of blocks) {
          const { size } = block;
          const result = pool.run(block);
          result.catch(() => {});
          await later(async () => emit(await result, size));
        }
      } catch (error) {
        // only what comes of reading: all else stops everything
        if (!isOfSystem(error)) throw error;
        await later(async () => {
          totals.failed++;
          progress.clear();
          await stderr.write(`${printable(source.name)}: cannot be read: ${whyNot(error)}.\n`);
        });
      }
    }
    await last;
  } catch (error) {
    if (!(error instanceof NobodyReads)) throw error;
  } finally {
    progress.clear();
    await pool.close();
  }
  return totals;
}

const isOfSystem = (error: unknown): boolean =>
  typeof (error as NodeJS.ErrnoException | undefined)?.syscall === 'string';

/** 2 where something could not be read, else 1 where something is wrong, else 0. */
export const exitCodeOf = ({ failed, bad }: Totals): number => (failed ? 2 : bad ? 1 : 0);
