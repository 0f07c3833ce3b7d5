import type { SectionKey } from '../standard/plan-model.js';
import { matchesPattern } from './matches-pattern.js';
import { ourCode, type PlanKind } from './our-codes.js';
import { listOf } from './position.js';
import type { FhirResource } from './types.js';

/** The kinds of plan beside the main one, which is what any other care plan is. */
const sections: Readonly<Partial<Record<PlanKind, SectionKey>>> = {
  'contingency-plan': 'contingencyPlans',
  'additional-support-plan': 'additionalSupportPlans',
};

/**
 * The section that a care plan of ours is of, by the kind that it says it is: whoever searches a server
 * for care plans gets no Composition that lists them.
 */
export const sectionOfKind = ({ category }: FhirResource): SectionKey | undefined =>
  (Object.keys(sections) as PlanKind[])
    .filter((kind) =>
      listOf(category).some((one) => matchesPattern(one, ourCode('care-plan', kind))),
    )
    .map((kind) => sections[kind])[0];
