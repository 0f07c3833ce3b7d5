/** Of more letters than this, a browser takes long to find the direction of a text box by itself. */
const LONG = 100_000;

const LETTER = /\p{Letter}/u;

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * The attribute `dir` of a box that holds a text: its first strong letter decides. Chromium lays out a
 * long text in a box with `dir="auto"` in quadratic time: ten megabytes take minutes.
 */
export function boxDirection(text: string): 'auto' | 'ltr' | 'rtl' {
  if (text.length <= LONG) return 'auto';
  return RIGHT_TO_LEFT.test(LETTER.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}
