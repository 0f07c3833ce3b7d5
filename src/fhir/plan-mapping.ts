import type { planModel as planGroup } from '../standard/plan-model.js';
import { groupMapping } from './mappings/group.js';
import type { MappingsFor } from './mappings/mapping.js';
import { aboutMeMapping } from '../sections/about-me/about-me.fhir.js';
import { careAndSupportPlanMapping } from '../sections/care-and-support-plan/care-and-support-plan.fhir.js';
import {
  formulationsMapping,
  proceduresAndTherapiesMapping,
} from '../sections/formulation/formulation.fhir.js';
import {
  personalContactsMapping,
  professionalContactsMapping,
} from '../sections/professional-contacts/professional-contacts.fhir.js';
import {
  additionalSupportPlansMapping,
  contingencyPlansMapping,
} from '../sections/contingency-plan/contingency-plan.fhir.js';
import {
  gpPracticesMapping,
  personDemographicsMapping,
} from '../sections/person-demographics/person-demographics.fhir.js';

const homes: MappingsFor<typeof planGroup> = {
  personDemographics: personDemographicsMapping,
  gpPractices: gpPracticesMapping,
  aboutMe: aboutMeMapping,
  professionalContacts: professionalContactsMapping,
  personalContacts: personalContactsMapping,
  formulations: formulationsMapping,
  proceduresAndTherapies: proceduresAndTherapiesMapping,
  careAndSupportPlan: careAndSupportPlanMapping,
  contingencyPlans: contingencyPlansMapping,
  additionalSupportPlans: additionalSupportPlansMapping,
};

/** Where a plan lives in FHIR, from the Composition of a document. */
export const planMapping = groupMapping([], homes);
