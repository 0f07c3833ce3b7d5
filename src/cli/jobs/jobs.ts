import type { Block } from '../input/blocks.js';
import { recordOfXml } from '../input/fhir-xml.js';
import { recordsOf, type InputRecord, type Unreadable } from '../input/records.js';
import type { WidgetKey } from '../../standard/plan-model.js';
import { unwrap } from '../envelope.js';
import { wrongShape } from '../shape.js';
import { fromBundle, fromFlat, fromResponse, toBundle, toFlat, toResponse } from './convert.js';
import {
  lossesAsText,
  notesAsText,
  told,
  unreadableAsText,
  type Job,
  type JobOutcome,
} from './job.js';
import { dueJob } from './due.js';
import { htmlJob } from './html.js';
import { reportJob } from './report.js';
import { migrateJob } from './migrate.js';
import { validateJob } from './validate.js';

const jobs = {
  validate: validateJob,
  migrate: migrateJob,
  report: reportJob,
  due: dueJob,
  html: htmlJob,
  toBundle,
  fromBundle,
  toResponse,
  fromResponse,
  toFlat,
  fromFlat,
};

export type JobName = keyof typeof jobs;

type OptionsOf<J> = J extends Job<infer O> ? O : never;

/** A job and its options, as plain data that another thread can be given. */
export type JobOrder = {
  [N in JobName]: { readonly job: N; readonly options: OptionsOf<(typeof jobs)[N]> };
}[JobName];

/** What came of a block. */
export interface Result {
  readonly out: string;
  readonly stderr: string;
  /** JSON values, and what stood in the place of one */
  readonly records: number;
  readonly bad: number;
  readonly failed: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Does a job with everything in a block. */
export async function work({ job: name, options }: JobOrder, block: Block): Promise<Result> {
  const job = jobs[name] as Job<unknown>;
  const out: string[] = [];
  const stderr: string[] = [];
  const sums = { records: 0, bad: 0, failed: 0, errors: 0, warnings: 0 };
  const wanted = job.section ? job.section(options) : 'plan';
  for (const read of recordsOf(block)) {
    const isXml = 'unreadable' in read && read.unreadable === 'xml';
    const found = isXml && job.readsFhir ? await recordOfXml(read) : read;
    const opened = 'unreadable' in found ? found : unwrap(found, wanted);
    const record = job.readsFhir || job.takesAnyShape ? opened : shaped(opened, wanted);
    const outcomes =
      'unreadable' in record
        ? [(job.unreadable ?? unreadableAsText)(record, options)]
        : [
            (job.lossy ?? lossesAsText)(record, options),
            notesAsText(record),
            await done(job, record, options),
          ];
    sums.records++;
    for (const outcome of outcomes) {
      if (outcome.out) out.push(outcome.out);
      if (outcome.stderr) stderr.push(outcome.stderr);
      sums.bad += Number(outcome.bad);
      sums.failed += Number(outcome.failed ?? false);
      sums.errors += outcome.errors ?? 0;
      sums.warnings += outcome.warnings ?? 0;
    }
  }
  return { out: out.join(''), stderr: stderr.join(''), ...sums };
}

/** A value that is nothing of a plan, such as a string, is not read: what came of it would be about nobody. */
function shaped(record: InputRecord | Unreadable, wanted: WidgetKey = 'plan') {
  if ('unreadable' in record) return record;
  const message = wrongShape(record.section ?? wanted, record.value);
  const { source, line } = record;
  return message === undefined ? record : { source, line, unreadable: 'type' as const, message };
}

/** One value that cannot be dealt with does not stop the others. */
async function done(job: Job<unknown>, given: InputRecord, options: unknown): Promise<JobOutcome> {
  try {
    return await job.run(given, options);
  } catch (error) {
    const stderr = told(given, [], `error failed: ${(error as Error).message}`);
    return { stderr, bad: true, failed: true, errors: 1 };
  }
}
