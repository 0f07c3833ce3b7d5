import { sourcesOf } from '../input/sources.js';
import type { JobOrder } from '../jobs/jobs.js';
import type { Output } from '../output.js';
import { run } from '../run.js';
import type { Totals } from '../totals.js';
import { countGiven } from '../usage.js';

/** Where a command writes. */
export interface Screens {
  readonly out: Pick<Output, 'write' | 'isClosed'>;
  readonly stderr: Output;
  /** what runs first in each thread, too */
  readonly modules: readonly string[];
}

export interface Command {
  /** in a line */
  readonly summary: string;
  /** all that `--help` says */
  readonly help: string;
  /** Gives the exit code. */
  run(args: readonly string[], screens: Screens): Promise<number>;
}

/** Options of every command that reads values. */
export const reading = {
  ndjson: { type: 'boolean' },
  threads: { type: 'string' },
} as const;

/** What `--help` says of reading, in every command that reads values. */
export const readingHelp = `Reads files, patterns such as 'plans/**/*.json', and standard input for - or where no
file is named. A .json file is one JSON document; a .ndjson or .jsonl file holds one on
each line and may be of any size.

  --ndjson           everything that is read holds one JSON document on each line
  --threads N        how many threads work on it (as many as there are cores; 0: none)
  -h, --help         this text`;

/** What `--help` says of exit codes, where they mean the usual. */
export const exitHelp = (good: string, bad: string): string => `Exit code: 0 ${good}; 1 ${bad};
2 wrong usage, or something could not be read or written.`;

interface Reading {
  readonly ndjson?: boolean;
  readonly threads?: string;
  readonly quiet?: boolean;
}

/** Does a job with all that the arguments name. The order may depend on how much there is. */
export async function read(
  args: readonly string[],
  { ndjson, threads, quiet }: Reading,
  screens: Screens,
  orderFor: (isOnly: boolean) => JobOrder,
): Promise<Totals> {
  const number = countGiven('--threads', threads);
  const sources = await sourcesOf(args, ndjson);
  const [first] = sources;
  const order = orderFor(sources.length === 1 && first?.isLines === false);
  return run({ sources, order, threads: number, quiet, ...screens });
}
