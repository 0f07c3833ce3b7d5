import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { UsageError } from '../usage.js';
import { whyNot } from './sources.js';

/** A document that was read as text. */
export interface ReadDocument {
  readonly text: string;
  /** what its bytes had to be taken for, where they were not UTF-8 */
  readonly readAs?: string;
}

/** How files begin that are no text. */
const OTHERS: readonly (readonly [begins: string, what: string])[] = [
  ['%PDF', 'a PDF file'],
  ['PK\u0003\u0004', 'a document of a word processor'],
  ['\u00d0\u00cf\u0011\u00e0', 'a document of an old word processor'],
  ['{\\rtf', 'rich text'],
];

const MARKS: readonly (readonly [bytes: string, encoding: string])[] = [
  ['\u00ff\u00fe', 'utf-16le'],
  ['\u00fe\u00ff', 'utf-16be'],
];

/** The text of a file, or of standard input for `-`. Throws a `UsageError` where there is none. */
export async function readDocument(name: string): Promise<ReadDocument> {
  const bytes = await (name === '-' ? buffer(process.stdin) : readFile(name)).catch(
    (error: unknown) => {
      throw new UsageError(`${name}: cannot be read: ${whyNot(error)}.`, { cause: error });
    },
  );
  const begin = bytes.toString('latin1', 0, 1024);
  const other = OTHERS.find(([begins]) => begin.startsWith(begins));
  if (other)
    throw new UsageError(
      `${name}: this is ${other[1]}, which cannot be read. Save it as plain text or as a web page first.`,
    );
  const marked = MARKS.find(([mark]) => begin.startsWith(mark));
  if (marked) return { text: new TextDecoder(marked[1]).decode(bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(begin)?.[1];
    const decoder = decoderOf(named);
    const text = decoder.decode(bytes);
    // some versions of Node leave what Windows has there as it came
    const isWindows = decoder.encoding === 'windows-1252';
    return {
      text: isWindows ? text.replace(/[\u0080-\u009f]/g, ofWindows) : text,
      readAs: decoder.encoding,
    };
  }
}

/** What word processors of Windows save text in, where a page does not say. */
function decoderOf(label = 'windows-1252'): TextDecoder {
  try {
    const decoder = new TextDecoder(label);
    if (decoder.encoding !== 'utf-8') return decoder;
  } catch {
    // no such encoding
  }
  return new TextDecoder('windows-1252');
}

/** Windows-1252 from 80 to 9f; a blank stands where it has nothing. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function ofWindows(control: string): string {
  const character = WINDOWS.charAt(control.charCodeAt(0) - 0x80);
  return character === ' ' ? control : character;
}
