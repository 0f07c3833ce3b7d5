/**
 * What neither XML nor a FHIR string can hold: control characters but for tabs and line ends, halves
 * of a surrogate pair, and two code points that are no characters. Nobody sees them on a page.
 */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const UNSENDABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/u;
const EVERY = new RegExp(UNSENDABLE, 'gu');

/** Whether every character of a text can be sent on to another system. */
export const isSendable = (text: string): boolean => !UNSENDABLE.test(text);

/** A text with something in the place of each character that cannot be sent on. */
export const sendable = (text: string, instead = '\ufffd'): string => text.replace(EVERY, instead);
