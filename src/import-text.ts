export { importText } from './transcription/import-text.js';
export {
  draftOfPassages,
  type Transcription,
  type TranscriptionOptions,
} from './transcription/draft-of-passages.js';
export {
  passagesOf,
  documentLines,
  type Passage,
  type UnplacedReason,
} from './transcription/passages.js';
export { transcriptionPlaces, type TranscriptionPlace } from './transcription/headings.js';
export type { DocumentLine, LineMark } from './transcription/document-line.js';
export type { HtmlNode } from './transcription/html-node.js';
