import { bytesOf, type Bytes } from './bytes.js';

/** The entries whose bytes are recorded, and how many KiB each is to have at most. */
export const GOALS: Readonly<Record<string, number>> = {
  'src/register/crisis-page.ts': 30,
  'src/register/plan-summary.ts': 37,
  'src/register/due.ts': 37,
  'src/register/goal-progress.ts': 37,
  'src/register/plan-changes.ts': 37,
  'src/register/about-me.ts': 37,
  'src/register/formulation.ts': 37,
  'src/register/contingency-plan.ts': 40,
  'src/register/care-and-support-plan.ts': 37,
  'src/register/plan.ts': 65,
  'src/register.ts': 78,
};

/** What was accepted: the bytes of each entry, and in the same order what each module takes of it. */
export interface Budget {
  readonly entries: Readonly<Record<string, number>>;
  readonly modules: Readonly<Record<string, readonly number[]>>;
}

/** What the entries are now. */
export async function budgetNow(): Promise<Budget> {
  const entries = Object.keys(GOALS);
  const found: Bytes[] = [];
  for (const entry of entries) found.push(await bytesOf(entry));
  const sizes = found.flatMap((one) => Object.entries(one.modules));
  const modules = [...new Set(sizes.filter(([, size]) => size).map(([path]) => path))].sort();
  return {
    entries: Object.fromEntries(entries.map((entry, at) => [entry, found[at]!.needed])),
    modules: Object.fromEntries(
      modules.map((path) => [path, found.map((one) => one.modules[path] ?? 0)]),
    ),
  };
}

/** How much an entry may grow without anybody accepting it. */
const TOLERANCE = 1.01;

/** Each entry that grew, and the modules in it that grew most. */
export const grown = (before: Budget, now: Budget): string[] =>
  Object.keys(now.entries).flatMap((entry, at) => {
    const [was = 0, is = 0] = [before.entries[entry], now.entries[entry]];
    if (is <= was * TOLERANCE) return [];
    const modules = Object.entries(now.modules)
      .map(([path, sizes]) => ({ path, by: sizes[at]! - (before.modules[path]?.[at] ?? 0) }))
      .filter(({ by }) => by > 0)
      .sort((one, other) => other.by - one.by)
      .slice(0, 5)
      .map(({ path, by }) => `${path} by ${by}`);
    return [`${entry} grew from ${was} to ${is} bytes: ${modules.join(', ')}`];
  });
