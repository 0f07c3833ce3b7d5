// Control characters, of the terminal and of the direction of writing, and line breaks of Unicode.
// eslint-disable-next-line no-control-regex -- these are what it is about
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text on one line that does nothing to a terminal: what would is written as `\u001b`. */
export const printable = (text: string): string => text.replace(CONTROLS, escaped);

/** As `printable`, of a text of several lines. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');
