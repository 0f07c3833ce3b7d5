// `npm test` runs a sample of what has very many like cases, the same each time; CI, a release, and
// whoever asks for a suite or a file run each of them.
const sampled = process.env.SAMPLE === 'yes';

/** A test of which there are many like it: where a sample is run, the first of every so many. */
export function oneIn<Test extends (...named: never[]) => unknown>(
  count: number,
  test: Test,
): Test {
  let asked = 0;
  const sometimes = (...named: never[]) =>
    sampled && asked++ % count ? undefined : test(...named);
  return sometimes as Test;
}

/** Of the cases of one test: where a sample is run, the first of every so many. */
export const someOf = <Case>(cases: readonly Case[], oneInSoMany: number): readonly Case[] =>
  sampled ? cases.filter((_, index) => index % oneInSoMany === 0) : cases;

/** How often a property is tried: where a sample is run, a fifth as often. */
export const times = (runs: number): number => Math.ceil(sampled ? runs / 5 : runs);
