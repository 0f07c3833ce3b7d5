import { group, type ValueOf } from '../model/element.js';
import { aboutMe } from '../sections/about-me/about-me.model.js';
import { additionalSupportPlans } from '../sections/additional-support-plan/additional-support-plan.model.js';
import { careAndSupportPlan } from '../sections/care-and-support-plan/care-and-support-plan.model.js';
import { contingencyPlans } from '../sections/contingency-plan/contingency-plan.model.js';
import { formulations } from '../sections/formulation/formulation.model.js';
import { gpPractices } from '../sections/gp-practice/gp-practice.model.js';
import { personDemographics } from '../sections/person-demographics/person-demographics.model.js';
import { personalContacts } from '../sections/personal-contacts/personal-contacts.model.js';
import { proceduresAndTherapies } from '../sections/procedures-and-therapies/procedures-and-therapies.model.js';
import { professionalContacts } from '../sections/professional-contacts/professional-contacts.model.js';

/** The whole standard: the plan, whose children are the sections in the standard's order. */
export const planModel = group('M', 'Personalised care and support plan', {
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
export type Plan = ValueOf<typeof planModel>;

export type SectionKey = keyof typeof planModel.children;

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
