import type { Stretch } from '../../versions/diff-words.js';

/** How many characters of what stayed are shown beside what changed. */
const BESIDE = 60;

/** What stands for words that stayed and are left out. */
export const LEFT_OUT = '…';

/** Its first words; all of it where there is no space to end at. */
function head(text: string): string {
  const space = text.slice(0, BESIDE + 1).lastIndexOf(' ');
  return space > 0 ? text.slice(0, space) : text;
}

/** Its last words. */
function tail(text: string): string {
  const space = text.indexOf(' ', text.length - BESIDE - 1);
  return space >= 0 ? text.slice(space + 1) : text;
}

/**
 * What changed in a text, with some words of what stayed around it. `undefined` where that is
 * (nearly) all of it. Nothing that was removed or added is ever left out.
 */
export function excerptOf(stretches: readonly Stretch[]): Stretch[] | undefined {
  let saved = 0;
  const excerpt = stretches.map((stretch, index): Stretch => {
    const { kind, text } = stretch;
    if (kind !== 'same') return stretch;
    const [isFirst, isLast] = [index === 0, index === stretches.length - 1];
    const before = isFirst ? '' : head(text);
    const after = isLast ? '' : tail(text);
    const shown = isFirst
      ? `${LEFT_OUT} ${after}`
      : isLast
        ? `${before} ${LEFT_OUT}`
        : `${before} ${LEFT_OUT} ${after}`;
    if (shown.length + 20 > text.length) return stretch;
    saved += text.length - shown.length;
    return { kind, text: shown };
  });
  return saved > BESIDE ? excerpt : undefined;
}
