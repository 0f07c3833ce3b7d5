import { aboutMe } from './about-me.js';
import { additionalSupportPlans } from './additional-support-plans.js';
import { careAndSupportPlan } from './care-and-support-plan.js';
import { contingencyPlans } from './contingency-plans.js';
import { formulations } from './formulations.js';
import { gpPractices } from './gp-practices.js';
import { personDemographics } from './person-demographics.js';
import { personalContacts } from './personal-contacts.js';
import { proceduresAndTherapies } from './procedures-and-therapies.js';
import { professionalContacts } from './professional-contacts.js';

/** The words of every section, by its key in the plan. */
export const sections = {
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
};
