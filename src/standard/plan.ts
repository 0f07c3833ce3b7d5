import { group, type ValueOf } from './element.js';
import { aboutMe } from './sections/about-me.js';
import { additionalSupportPlans } from './sections/additional-support-plans.js';
import { careAndSupportPlan } from './sections/care-and-support-plan.js';
import { contingencyPlans } from './sections/contingency-plans.js';
import { formulations } from './sections/formulations.js';
import { gpPractices } from './sections/gp-practices.js';
import { personDemographics } from './sections/person-demographics.js';
import { personalContacts } from './sections/personal-contacts.js';
import { proceduresAndTherapies } from './sections/procedures-and-therapies.js';
import { professionalContacts } from './sections/professional-contacts.js';

/** The whole standard: the plan, whose children are the sections in the standard's order. */
export const plan = group('M', 'Personalised care and support plan', {
  personDemographics,
  gpPractices,
  aboutMe,
  professionalContacts,
  personalContacts,
  formulations,
  proceduresAndTherapies,
  careAndSupportPlan,
  contingencyPlans,
  additionalSupportPlans,
});

/** The JSON of a whole plan. */
export type Plan = ValueOf<typeof plan>;

export type SectionKey = keyof typeof plan.children;

/** The JSON of one section, or of the whole plan for `'plan'`. */
export type ValueOfKey<K extends SectionKey | 'plan'> = K extends SectionKey
  ? NonNullable<Plan[K]>
  : Plan;

/** The JSON of a section or a plan that is still being written: nothing at its top has to be there. */
export type DraftOfKey<K extends SectionKey | 'plan'> =
  ValueOfKey<K> extends readonly unknown[] ? ValueOfKey<K> : Partial<ValueOfKey<K>>;

/** The JSON of `aboutMe`. */
export type AboutMe = ValueOfKey<'aboutMe'>;

/** The JSON of one entry of `formulations`. */
export type Formulation = ValueOfKey<'formulations'>[number];

/** The JSON of one entry of `contingencyPlans`. */
export type ContingencyPlan = ValueOfKey<'contingencyPlans'>[number];

/** The JSON of one entry of `additionalSupportPlans`. */
export type AdditionalSupportPlan = ValueOfKey<'additionalSupportPlans'>[number];
