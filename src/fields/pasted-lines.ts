import { isVisible } from '../text/plain-characters.js';

/** What stands for a dot before an entry of a list, in the symbol font of word processors, too. */
const BULLET = /^\s*(?:[-–—*•‣⁃∙·◦▪▫●○■□\uF0A7\uF0B7\uF0D8]|o(?=\t))(?:\s+|$)/;

// three digits are a number to call, and what has no blank after it is a quantity
const NUMBER = /^\s*\(?(\d{1,2})[.)]\s+(?=\S)/;

const numberOf = (line: string): number | undefined => {
  const [, digits] = NUMBER.exec(line) ?? [];
  return digits === undefined ? undefined : Number(digits);
};

/** Whether the numbers that lines begin with count them, rather than being words of them. */
function areCounted(lines: readonly string[]): boolean {
  const numbers = lines.map(numberOf).filter((one) => one !== undefined);
  const place = lines.filter(isVisible).findIndex((line) => numberOf(line) !== undefined) + 1;
  return numbers.every((number, index) =>
    index
      ? number === 1 || number === numbers[index - 1]! + 1
      : number === place || numbers[1] === number + 1,
  );
}

/** The lines of a text that was copied from a list, without what marks each as an entry of it. */
export function withoutMarkers(pasted: string): string[] {
  const lines = pasted.split(/\r\n|[\n\r\u2028\u2029]/);
  const marker = areCounted(lines) ? [BULLET, NUMBER] : [BULLET];
  return lines.map((line) => marker.reduce((rest, one) => rest.replace(one, ''), line));
}

/**
 * What becomes of a text where several lines are pasted between two parts of it: a text for each
 * line. The first goes on what was before, the last goes before what was behind. `undefined` where
 * there are not several lines.
 */
export function pastedBetween(before: string, pasted: string, after: string): string[] | undefined {
  const lines = withoutMarkers(pasted);
  if (lines.filter(isVisible).length < 2) return undefined;
  const last = lines.length - 1;
  return lines
    .map((line, index) => `${index ? '' : before}${line}${index === last ? after : ''}`)
    .filter(isVisible);
}
