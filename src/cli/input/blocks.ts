import type { Source } from './sources.js';

/** Some bytes of a source: whole lines, a whole document, or one that is too large to look at. */
export interface Block {
  readonly kind: 'lines' | 'document' | 'too-large';
  readonly source: string;
  /** of its first line, from 1 */
  readonly line: number;
  /** its own: it may be handed to another thread */
  readonly bytes: Uint8Array;
  /** it ends with a line break */
  readonly ended: boolean;
  /** bytes read for it */
  readonly size: number;
}

/** The most bytes that a line or a document may have: far more than any plan, far less than memory. */
const MOST = 64 * 1024 * 1024;

const NEWLINE = 10;

/** The bytes of a source, in order. Holds no more of it than a block and what was just read. */
export const blocksOf = (source: Source): AsyncGenerator<Block> =>
  source.isLines ? linesOf(source) : documentOf(source);

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function* documentOf(source: Source): AsyncGenerator<Block> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const block = { source: source.name, line: 1, ended: true };
  for await (const chunk of source.open() as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST) {
      yield { ...block, kind: 'too-large', bytes: new Uint8Array(), size };
      return;
    }
    parts.push(chunk);
  }
  yield { ...block, kind: 'document', bytes: joined(parts, size), size };
}

async function* linesOf({ name: source, open }: Source): AsyncGenerator<Block> {
  let line = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  let skipping = false;
  const take = (kind: 'lines' | 'too-large', ended = true): Block => {
    const bytes = joined(held, kind === 'lines' ? size : 0);
    const block: Block = { kind, source, line, bytes, ended, size };
    line += kind === 'lines' ? breaksIn(bytes) : 1;
    held = [];
    size = 0;
    return block;
  };
  const hold = (part: Uint8Array) => {
    if (part.length) held.push(part);
    size += part.length;
  };
  for await (const chunk of open() as AsyncIterable<Buffer>) {
    let rest = chunk;
    if (skipping) {
      const end = chunk.indexOf(NEWLINE);
      if (end < 0) continue;
      skipping = false;
      rest = chunk.subarray(end + 1);
    }
    const cut = rest.lastIndexOf(NEWLINE) + 1;
    if (cut) {
      hold(rest.subarray(0, cut));
      yield take('lines');
    }
    hold(rest.subarray(cut));
    if (size > MOST) {
      held = [];
      yield take('too-large');
      skipping = true;
    }
  }
  if (size) yield take('lines', false);
}

function breaksIn(bytes: Uint8Array): number {
  let breaks = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) breaks++;
  return breaks;
}
