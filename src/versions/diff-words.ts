/** A stretch of words that two texts have in common, or that only one of them has. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The table of what two texts have in common grows with both: past this they are shown whole. */
const MOST_CELLS = 1_000_000;

/** With less of the shorter text than this in common, marks on words would only confuse. */
const ENOUGH = 0.25;

/**
 * Which words were removed from a text and which were added. `undefined` where the texts are too
 * long for that, or too different.
 */
export function diffWords(before: string, after: string): Stretch[] | undefined {
  const [olds, news] = [tokensOf(before), tokensOf(after)];
  const start = sameFrom(olds, news);
  const end = sameFrom(olds.slice(start).reverse(), news.slice(start).reverse());
  const middle = [olds, news].map((tokens) => tokens.slice(start, tokens.length - end));
  const [removed = [], added = []] = middle;
  if (removed.length * added.length > MOST_CELLS) return undefined;
  const stretches = joined([
    ...olds.slice(0, start).map(same),
    ...stepsBetween(removed, added),
    ...olds.slice(olds.length - end).map(same),
  ]);
  const kept = stretches.filter(({ kind }) => kind === 'same').map(({ text }) => text);
  const shorter = Math.min(inkOf(before), inkOf(after));
  return inkOf(kept.join('')) < shorter * ENOUGH ? undefined : stretches;
}

const same = (text: string): Stretch => ({ kind: 'same', text });

/**
 * The marks that end, part and enclose words. What stands inside a word or a number is its own
 * (`7.5`, `don’t`), and so is every other sign: `-5`, `<5` and `.5` are not 5, `5'` is not `5"`, and
 * what is asked is not said.
 */
const MARKS: ReadonlySet<string> = new Set('.,;:!…"“”‘’\'()[]{}«»');

/** A number that begins with its point, and the feet, inches or minutes of one. */
const OF_NUMBER = { before: /^[.,]\d/, after: /^\d['"’”]/ };

/** Words, each mark around them, and the space between them. */
const tokensOf = (text: string): string[] =>
  (text.match(/\s+|\S+/g) ?? []).flatMap((found) => (found.trim() ? withMarksApart(found) : found));

function withMarksApart(written: string): string[] {
  const signs = Array.from(written);
  const isWord = (sign: string) => !MARKS.has(sign);
  const [start, end] = [signs.findIndex(isWord), signs.findLastIndex(isWord) + 1];
  if (end === 0) return signs;
  const isPart = (pattern: RegExp, at: number) => pattern.test(signs.slice(at, at + 2).join(''));
  const from = start > 0 && isPart(OF_NUMBER.before, start - 1) ? start - 1 : start;
  const to = isPart(OF_NUMBER.after, end - 1) ? end + 1 : end;
  return [...signs.slice(0, from), signs.slice(from, to).join(''), ...signs.slice(to)];
}

const isSpace = (token: string): boolean => token.trim() === '';

/** What of two texts differs: their words, or only the marks around them, or only the space. */
export type TextDifference = 'words' | 'marks' | 'space';

/** What of two texts differs, at the most. */
export function textDifference(before: string, after: string): TextDifference {
  const [olds, news] = [tokensOf(before), tokensOf(after)];
  const same = (isKept: (token: string) => boolean) => {
    const [was, is] = [olds.filter(isKept), news.filter(isKept)];
    return was.length === is.length && was.every((token, index) => token === is[index]);
  };
  if (!same((token) => !isSpace(token) && !MARKS.has(token))) return 'words';
  return same((token) => !isSpace(token)) ? 'space' : 'marks';
}

const inkOf = (text: string): number => text.replace(/\s/g, '').length;

function sameFrom(olds: readonly string[], news: readonly string[]): number {
  const differs = olds.findIndex((token, index) => token !== news[index]);
  return differs < 0 ? olds.length : differs;
}

/** From one list of tokens to another by way of their longest common subsequence. */
function stepsBetween(olds: readonly string[], news: readonly string[]): Stretch[] {
  const width = news.length + 1;
  /** how much is in common from each token of the one and each of the other on */
  const common = new Uint32Array((olds.length + 1) * width);
  const at = (old: number, one: number) => common[old * width + one] ?? 0;
  for (let old = olds.length - 1; old >= 0; old--) {
    for (let one = news.length - 1; one >= 0; one--) {
      common[old * width + one] =
        olds[old] === news[one]
          ? at(old + 1, one + 1) + 1
          : Math.max(at(old + 1, one), at(old, one + 1));
    }
  }
  const steps: Stretch[] = [];
  let [old, one] = [0, 0];
  while (old < olds.length || one < news.length) {
    const [was = '', is = ''] = [olds[old], news[one]];
    if (old < olds.length && was === is) {
      steps.push(same(was));
      old++;
      one++;
    } else if (one === news.length || (old < olds.length && at(old + 1, one) >= at(old, one + 1))) {
      steps.push({ kind: 'removed', text: was });
      old++;
    } else {
      steps.push({ kind: 'added', text: is });
      one++;
    }
  }
  return steps;
}

/**
 * One stretch for each run of tokens: what was removed, then what took its place. A space between
 * two changed words changes with them.
 */
function joined(steps: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  let run = { same: '', removed: '', added: '' };
  let gap = '';
  const flush = (after: string) => {
    for (const kind of ['same', 'removed', 'added'] as const)
      if (run[kind]) stretches.push({ kind, text: run[kind] });
    run = { same: after, removed: '', added: '' };
    gap = '';
  };
  for (const { kind, text } of steps) {
    const changed = run.removed || run.added;
    if (kind !== 'same') {
      run.removed += gap;
      run.added += gap;
      run[kind] += text;
      gap = '';
    } else if (changed && /^[^\S\n]+$/.test(text)) gap += text;
    else if (changed) flush(gap + text);
    else run.same += text;
  }
  flush(gap);
  flush('');
  return stretches;
}
