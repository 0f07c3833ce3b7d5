import { PcspAboutMe } from '../../sections/about-me/about-me.element.js';
import { PcspAdditionalSupportPlan } from '../../sections/additional-support-plan/additional-support-plan.element.js';
import { PcspCareAndSupportPlan } from '../../sections/care-and-support-plan/care-and-support-plan.element.js';
import { PcspContingencyPlan } from '../../sections/contingency-plan/contingency-plan.element.js';
import { PcspFormulation } from '../../sections/formulation/formulation.element.js';
import { PcspGpPractice } from '../../sections/gp-practice/gp-practice.element.js';
import { PcspPersonDemographics } from '../../sections/person-demographics/person-demographics.element.js';
import { PcspPersonalContacts } from '../../sections/personal-contacts/personal-contacts.element.js';
import { PcspProceduresAndTherapies } from '../../sections/procedures-and-therapies/procedures-and-therapies.element.js';
import { PcspProfessionalContacts } from '../../sections/professional-contacts/professional-contacts.element.js';
import { suppliedViews, type SectionClass } from '../../sections/shared/supplied-views.js';
import type { AnySectionKey, SectionKey } from '../../standard/plan-model.js';

/** The class of the widget of each section of the standard. */
export const sectionClasses: Readonly<Record<SectionKey, SectionClass>> = {
  personDemographics: PcspPersonDemographics,
  gpPractices: PcspGpPractice,
  aboutMe: PcspAboutMe,
  professionalContacts: PcspProfessionalContacts,
  personalContacts: PcspPersonalContacts,
  formulations: PcspFormulation,
  proceduresAndTherapies: PcspProceduresAndTherapies,
  careAndSupportPlan: PcspCareAndSupportPlan,
  contingencyPlans: PcspContingencyPlan,
  additionalSupportPlans: PcspAdditionalSupportPlan,
};

/** The class of a section's widget; `undefined` of one that nobody registered. */
export const sectionClassOf = (key: AnySectionKey): SectionClass | undefined =>
  Object.hasOwn(sectionClasses, key) ? sectionClasses[key as SectionKey] : suppliedViews.get(key);
