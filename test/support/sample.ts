// `npm test` runs a sample of what has very many like cases, the same each time; CI, a release, and
// whoever asks for a suite or a file run each of them.
export const sampled = process.env.SAMPLE === 'yes';

/**
 * A sample is the first of every seven. No loop has seven kinds of tests, or a multiple, for each thing
 * that it goes over, so that each kind meets some of the things.
 */
const EVERY = 7;

/** A test of which there are many like it. */
export function oneOfMany<Test extends (...named: never[]) => unknown>(test: Test): Test {
  let asked = 0;
  const sometimes = (...named: never[]) =>
    sampled && asked++ % EVERY ? undefined : test(...named);
  return sometimes as Test;
}

/** The cases of one test. */
export const someOf = <Case>(cases: readonly Case[]): readonly Case[] =>
  sampled ? cases.filter((_, index) => index % EVERY === 0) : cases;

/** How often a property is tried. */
export const times = (runs: number): number => Math.ceil(sampled ? runs / EVERY : runs);
