import { openEnvelope, toEnvelope, type Envelope } from '../core/envelope.js';
import { validate } from '../core/validate.js';
import type { DeepReadonly } from '../json/deep-readonly.js';
import type { Json } from '../json/json.js';
import type { DraftOfKey, Plan } from '../standard/plan-model.js';
import type { Issue } from '../validation/issue.js';
import { MessagingError } from './messages.js';

/** A plan as it came from the other window. */
export interface ReceivedPlan {
  /** what you know the person by */
  readonly person: string;
  /** as it came, however wrong it is; `undefined` where nothing is recorded */
  readonly value: DeepReadonly<DraftOfKey<'plan'>> | undefined;
  /** no issue is an error */
  readonly valid: boolean;
  readonly issues: readonly Issue[];
  /** BCP 47 tag of the language that the words are in, where it is known */
  readonly planLanguage?: string;
}

/** A plan for the other window, which says whose it is and what it follows. */
export const planPayload = (
  person: string,
  value: DeepReadonly<DraftOfKey<'plan'>> | DeepReadonly<Plan> | undefined,
  planLanguage: string | undefined,
): Json => ({ person, plan: { ...toEnvelope('plan', value, { planLanguage }) } });

/** What a message says of a plan. What is not valid comes in, and its issues say so. */
export function planIn({ person, plan }: Json): ReceivedPlan {
  if (typeof person !== 'string' || !person) throw new MessagingError('malformed');
  const { value, standard, section, problem, planLanguage } = openEnvelope(plan);
  if (problem) throw new MessagingError('standard');
  // whoever sends one without says nothing of what it follows
  if (!standard || section !== 'plan') throw new MessagingError('malformed');
  const { valid, issues } = validate('plan', value);
  return {
    person,
    value: value as Envelope<'plan'>['value'],
    valid,
    issues,
    ...(planLanguage !== undefined && { planLanguage }),
  };
}
