import type { Path } from '../../json/path.js';
import type { OpenedEnvelope } from '../../core/envelope.js';
import type { WidgetKey } from '../../standard/plan-model.js';
import type { Block } from './blocks.js';
import { faultIn, lossesIn, type Loss } from './json-text.js';

/** Where something stands: in which source, and on which line from 1. */
export interface RecordPlace {
  readonly source: string;
  readonly line: number;
}

/** A JSON value that was read. */
export interface InputRecord extends RecordPlace {
  readonly value: unknown;
  /** that it was read from */
  readonly text: string;
  /** the only one of its source, and perhaps of many lines */
  readonly isDocument: boolean;
  /** what the text says and the value does not hold */
  readonly losses: readonly Loss[];
  /** what it is of, where its envelope says so */
  readonly section?: WidgetKey;
  /** the language of its words, where its envelope says so */
  readonly planLanguage?: string;
  /** what is to be told of its way from another version */
  readonly notes?: OpenedEnvelope['notes'];
  /** where in the text's JSON the value is: within an envelope, or nowhere deeper */
  readonly root: Path;
}

export type UnreadableCode =
  | 'not-json'
  | 'not-utf-8'
  | 'cut-off'
  | 'too-large'
  | 'empty'
  | 'xml'
  | 'not-fhir-xml'
  | 'no-xml-library'
  | 'envelope'
  | 'type';

/** What stands in the place of a JSON value and is none. Says nothing of what is in it. */
export interface Unreadable extends RecordPlace {
  readonly unreadable: UnreadableCode;
  readonly message: string;
  /** of what is XML, for a job that reads that */
  readonly text?: string;
}

const XML = /\.xml$/i;
const NEWLINE = 10;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What is in a block: a value or a problem for each line that is not blank. */
export const recordsOf = (block: Block): Iterable<InputRecord | Unreadable> =>
  contents[block.kind](block);

const contents: Readonly<
  Record<Block['kind'], (block: Block) => Iterable<InputRecord | Unreadable>>
> = {
  lines,
  document: ({ source, bytes }) => [
    read(bytes, { source, line: 1 }, true, true) ?? {
      source,
      line: 1,
      unreadable: 'empty',
      message: 'There is nothing in it.',
    },
  ],
  'too-large': ({ source, line }) => [
    {
      source,
      line,
      unreadable: 'too-large',
      message: 'This is larger than 64 MiB and was passed over.',
    },
  ],
};

function* lines({ source, line, bytes, ended }: Block): Generator<InputRecord | Unreadable> {
  for (let start = 0; start < bytes.length; line++) {
    const at = bytes.indexOf(NEWLINE, start);
    const end = at < 0 ? bytes.length : at;
    const record = read(bytes.subarray(start, end), { source, line }, false, at >= 0 || ended);
    if (record) yield record;
    start = end + 1;
  }
}

/** `undefined` where there is nothing but white space. */
function read(
  bytes: Uint8Array,
  place: RecordPlace,
  isDocument: boolean,
  ended: boolean,
): InputRecord | Unreadable | undefined {
  let text: string;
  try {
    // takes a byte order mark away
    text = utf8.decode(bytes);
  } catch {
    const message = 'This is not UTF-8: save it in that encoding.';
    return { ...place, unreadable: 'not-utf-8', message };
  }
  if (!/\S/.test(text)) return undefined;
  if (isDocument && XML.test(place.source)) {
    const message = 'This is XML, which only pcsp fhir from and pcsp questionnaire from read.';
    return { ...place, unreadable: 'xml', message, text };
  }
  try {
    const value: unknown = JSON.parse(text);
    return { ...place, value, text, isDocument, losses: lossesIn(text), root: [] };
  } catch {
    return { ...place, ...problemOf(text, place.line, isDocument, ended) };
  }
}

function problemOf(
  text: string,
  from: number,
  isDocument: boolean,
  ended: boolean,
): Omit<Unreadable, 'source'> {
  const fault = faultIn(text);
  const line = from + fault.line - 1;
  if (fault.end && (isDocument || !ended)) {
    const message = 'This breaks off in the middle of the JSON: it was not written to its end.';
    return { line, unreadable: 'cut-off', message };
  }
  return { line, unreadable: 'not-json', message: `This is not JSON from column ${fault.column}.` };
}
