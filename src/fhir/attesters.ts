import { isRecord, type Json } from '../json/json.js';
import { displayCodec } from './codecs/people.js';

/** The person, or whoever speaks for them, where they agreed. */
export function attesters({ careAndSupportPlan }: Json): Json[] | undefined {
  const agreement = isRecord(careAndSupportPlan) ? careAndSupportPlan.agreement : undefined;
  if (!isRecord(agreement) || agreement.agreed !== true) return undefined;
  const party = displayCodec.to(agreement.fullName);
  return [{ mode: 'personal', ...(party !== undefined && { party }) }];
}
