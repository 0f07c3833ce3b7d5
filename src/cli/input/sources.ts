import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { UsageError } from '../usage.js';
import { filesOf, isGlob } from './glob.js';

/** Something to read: a file, or standard input. */
export interface Source {
  readonly name: string;
  /** a JSON value on each line, rather than one JSON document */
  readonly isLines: boolean;
  open(): Readable;
}

const LINES = /\.(ndjson|jsonl)$/i;
/** bytes that are read at a time */
const CHUNK = 256 * 1024;

/** The sources that the arguments name: standard input for `-`, or where there is none. */
export async function sourcesOf(args: readonly string[], ndjson = false): Promise<Source[]> {
  const names = args.length ? args : ['-'];
  const sources = await Promise.all(names.map((name) => named(name, ndjson)));
  return sources.flat();
}

async function named(name: string, ndjson: boolean): Promise<Source[]> {
  if (name === '-') return [{ name: 'stdin', isLines: ndjson, open: () => process.stdin }];
  const isThere = await stat(name).then(
    () => true,
    () => false,
  );
  if (isThere || !isGlob(name)) return [file(name, ndjson)];
  const found = await filesOf(name);
  if (!found.length) throw new UsageError(`No file matches ${name}.`);
  return found.map((path) => file(path, ndjson));
}

const file = (name: string, ndjson: boolean): Source => ({
  name,
  isLines: ndjson || LINES.test(name),
  open: () => createReadStream(name, { highWaterMark: CHUNK }),
});

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder: name files, such as “folder/**/*.json”',
};

/** Why something could not be read, in words. */
export function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}
