import { aboutMeWords } from '../../sections/about-me/about-me.words.en-GB.js';
import { additionalSupportPlansWords } from '../../sections/additional-support-plan/additional-support-plan.words.en-GB.js';
import { careAndSupportPlanWords } from '../../sections/care-and-support-plan/care-and-support-plan.words.en-GB.js';
import { contingencyPlansWords } from '../../sections/contingency-plan/contingency-plan.words.en-GB.js';
import { formulationsWords } from '../../sections/formulation/formulation.words.en-GB.js';
import { gpPracticesWords } from '../../sections/gp-practice/gp-practice.words.en-GB.js';
import { personDemographicsWords } from '../../sections/person-demographics/person-demographics.words.en-GB.js';
import { personalContactsWords } from '../../sections/personal-contacts/personal-contacts.words.en-GB.js';
import { proceduresAndTherapiesWords } from '../../sections/procedures-and-therapies/procedures-and-therapies.words.en-GB.js';
import { professionalContactsWords } from '../../sections/professional-contacts/professional-contacts.words.en-GB.js';

/** The words of every section, by its key in the plan. */
export const sectionsWords = {
  personDemographics: personDemographicsWords,
  gpPractices: gpPracticesWords,
  aboutMe: aboutMeWords,
  professionalContacts: professionalContactsWords,
  personalContacts: personalContactsWords,
  formulations: formulationsWords,
  proceduresAndTherapies: proceduresAndTherapiesWords,
  careAndSupportPlan: careAndSupportPlanWords,
  contingencyPlans: contingencyPlansWords,
  additionalSupportPlans: additionalSupportPlansWords,
};
