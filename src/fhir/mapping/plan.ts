import type { plan as planGroup } from '../../standard/plan.js';
import { group } from '../homes/group.js';
import type { HomesFor } from '../homes/home.js';
import { aboutMe } from './about-me.js';
import { careAndSupportPlan } from './care-plan.js';
import { formulations, proceduresAndTherapies } from './clinical.js';
import { personalContacts, professionalContacts } from './contacts.js';
import { additionalSupportPlans, contingencyPlans } from './other-plans.js';
import { gpPractices, personDemographics } from './person.js';

const homes: HomesFor<typeof planGroup> = {
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

/** Where a plan lives in FHIR, from the Composition of a document. */
export const planHome = group([], homes);
