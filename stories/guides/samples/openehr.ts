import { validate, type Plan } from 'pcsp-elements/core';
import { fromOpenEhr, toOpenEhr } from 'pcsp-elements/openehr';

/** The plan as a composition that somebody answers for. */
export const compositionOf = (plan: Plan, composer: string): string =>
  JSON.stringify(toOpenEhr(plan, { composer, planLanguage: 'en' }));

/** What a composition holds, and all that somebody has to see before they rely on it. */
export function planOfComposition(json: string) {
  const { plan, issues: notTaken } = fromOpenEhr(JSON.parse(json));
  const { valid, value, issues } = validate('plan', plan);
  return { plan: value, valid, issues, notTaken };
}
