import type { WidgetKey } from '../standard/plan-model.js';
import { unwrap } from './envelope.js';
import { blocksOf } from './input/blocks.js';
import { recordsOf, type InputRecord } from './input/records.js';
import { sourcesOf, whyNot } from './input/sources.js';
import { lossesAsText } from './jobs/job.js';
import type { Output } from './output.js';
import { UsageError } from './usage.js';

/**
 * The JSON in a file, or in standard input for `-`. Says what of its text is not in the value. Throws a
 * `UsageError` where there is none.
 */
export async function readJson(name: string, stderr: Output): Promise<unknown> {
  return (await readRecord(name, stderr))?.value;
}

/** As `readJson`, out of its envelope where it is in one. */
export async function readStored(
  name: string,
  stderr: Output,
  section: WidgetKey,
): Promise<unknown> {
  const record = await readRecord(name, stderr);
  const opened = record && unwrap(record, section);
  if (opened && 'unreadable' in opened) throw new UsageError(`${name}: ${opened.message}`);
  return opened?.value;
}

async function readRecord(name: string, stderr: Output): Promise<InputRecord | undefined> {
  const [source] = await sourcesOf([name]);
  if (!source) throw new UsageError(`No file matches ${name}.`);
  try {
    for await (const block of blocksOf({ ...source, isLines: false })) {
      for (const record of recordsOf(block)) {
        if (!('unreadable' in record)) {
          await stderr.write(lossesAsText(record).stderr ?? '');
          return record;
        }
        throw new UsageError(`${record.source}:${record.line}: ${record.message}`);
      }
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${name}: cannot be read: ${whyNot(error)}.`, { cause: error });
  }
  return undefined;
}
