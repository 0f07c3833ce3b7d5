import { valueAt } from '../json/path.js';
import { sameJson } from '../json/same-json.js';

/** What a plan says of who the person is; `undefined` where it cannot be read. */
function whoIsIt(plan: unknown): unknown {
  try {
    return valueAt(plan, ['personDemographics']) ?? {};
  } catch {
    return undefined;
  }
}

/** Whether one plan says of somebody else who they are than another. */
export function isOfAnother(given: unknown, known: unknown): boolean {
  const who = whoIsIt(given);
  return who === undefined || !sameJson(who, whoIsIt(known));
}
