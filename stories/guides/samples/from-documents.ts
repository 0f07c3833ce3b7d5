import { importText } from 'pcsp-elements/import-text';

/** A draft of a letter, and the lines that somebody has to place by hand. */
export function draftOf(letter: string) {
  const { value, unplaced } = importText(letter);
  return { draft: value, byHand: unplaced.flatMap(({ lines }) => lines.map(({ text }) => text)) };
}
