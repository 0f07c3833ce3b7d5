import { isRecord, type Json } from '../json/json.js';
import { planModel } from '../standard/plan-model.js';
import { agreedAlong, agreementOf } from '../validation/agreed-content.js';
import { displayCodec } from './codecs/people.js';

/**
 * The person, or whoever speaks for them, where they agreed to the plan. They attest the whole document:
 * nobody does where something in it that is agreed as a whole was not agreed.
 */
export function attesters(plan: Json): Json[] | undefined {
  const { careAndSupportPlan } = plan;
  const agreement = isRecord(careAndSupportPlan) ? careAndSupportPlan.agreement : undefined;
  const all = [...agreedAlong(planModel, plan)];
  if (!isRecord(agreement) || !all.every((one) => agreementOf(one)?.agreed === true))
    return undefined;
  const party = displayCodec.to(agreement.fullName);
  return [{ mode: 'personal', ...(party !== undefined && { party }) }];
}
