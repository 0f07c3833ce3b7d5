import { aboutMeWords } from '../../sections/about-me/about-me.words.cy.js';
import { additionalSupportPlansWords } from '../../sections/additional-support-plan/additional-support-plan.words.cy.js';
import { careAndSupportPlanWords } from '../../sections/care-and-support-plan/care-and-support-plan.words.cy.js';
import { contingencyPlansWords } from '../../sections/contingency-plan/contingency-plan.words.cy.js';
import { formulationsWords } from '../../sections/formulation/formulation.words.cy.js';
import { gpPracticesWords } from '../../sections/gp-practice/gp-practice.words.cy.js';
import { personDemographicsWords } from '../../sections/person-demographics/person-demographics.words.cy.js';
import { personalContactsWords } from '../../sections/personal-contacts/personal-contacts.words.cy.js';
import { proceduresAndTherapiesWords } from '../../sections/procedures-and-therapies/procedures-and-therapies.words.cy.js';
import { professionalContactsWords } from '../../sections/professional-contacts/professional-contacts.words.cy.js';

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
