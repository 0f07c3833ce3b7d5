import { mergePlans, resolve, type Choice, type Conflict, type Plan } from 'pcsp-elements/core';

/** Asks somebody whose words stand. */
type Ask = (conflict: Conflict) => Promise<Choice>;

/** What to save when somebody else saved first: `base` is the version that I started from. */
export async function mergedPlan(base: Plan, mine: Plan, theirs: Plan, ask: Ask): Promise<Plan> {
  const merge = mergePlans(base, mine, theirs);
  const choices: Choice[] = [];
  for (const conflict of merge.conflicts) choices.push(await ask(conflict));
  return resolve(merge, choices);
}
