import { isRecord, type Json } from '../json/json.js';

/** The person, or whoever speaks for them, where they agreed. */
export function attesters({ careAndSupportPlan }: Json): Json[] | undefined {
  const agreement = isRecord(careAndSupportPlan) ? careAndSupportPlan.agreement : undefined;
  if (!isRecord(agreement) || agreement.agreed !== true) return undefined;
  const { fullName } = agreement;
  return [
    { mode: 'personal', ...(typeof fullName === 'string' && { party: { display: fullName } }) },
  ];
}
