import {
  draftOfPassages,
  type Transcription,
  type TranscriptionOptions,
} from './draft-of-passages.js';
import type { HtmlNode } from './html-node.js';
import { documentLines, passagesOf } from './passages.js';

/**
 * A draft of a plan from a document, by its headings: plain text, or HTML that `DOMParser` or parse5 has
 * parsed. Every word of it is in `value` or in `unplaced`. Each part is for a person to confirm: what is
 * coded, agreed or dated, and whose plan it is, is never taken from it.
 */
export const importText = (
  source: string | HtmlNode,
  options?: TranscriptionOptions,
): Transcription => draftOfPassages(passagesOf(documentLines(source)), options);
