/** What a line is beside words that anybody reads as they stand. */
export type LineMark =
  /** set as a heading: by its style, or by how it stands in plain text */
  | 'heading'
  /** of a table whose columns have the headings */
  | 'table'
  /** crossed out, or hidden, in the document */
  | 'crossedOut'
  /** a picture or a recording: its words are what the document says in its place */
  | 'picture';

/** A line of a document that has words, or a picture. */
export interface DocumentLine {
  /** counted from 1, as an editor does; of HTML, by the lines that it is drawn in */
  readonly number: number;
  readonly text: string;
  readonly mark?: LineMark;
  /** how many of its first characters are set as a heading of the rest */
  readonly headed?: number;
  /** it is an entry of a list */
  readonly isEntry?: true;
  /** it begins a paragraph: a word by itself may be its heading */
  readonly isAlone?: true;
}
