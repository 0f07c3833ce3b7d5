// The guidance of every widget: one that has none does not compile.
import type {} from '../../../src/register.js';
import type {} from '../../../src/register/supported-self-care.js';
import type {} from '../../../src/register/treatment-plan.js';
import type {} from '../../../src/register/wound-assessment.js';
import type {} from '../../../src/register/import-text.js';
import type {} from '../../../src/register/profile-editor.js';
import type { Guidance } from './guidance.js';
import { aboutMe } from './about-me.js';
import { additionalSupportPlan } from './additional-support-plan.js';
import { careAndSupportPlan } from './care-and-support-plan.js';
import { conformance } from './conformance.js';
import { contingencyPlan } from './contingency-plan.js';
import { crisisPage } from './crisis-page.js';
import { due } from './due.js';
import { easyRead } from './easy-read.js';
import { formulation } from './formulation.js';
import { goalProgress } from './goal-progress.js';
import { gpPractice } from './gp-practice.js';
import { guide } from './guide.js';
import { importText } from './import-text.js';
import { personDemographics } from './person-demographics.js';
import { personalContacts } from './personal-contacts.js';
import { planChanges } from './plan-changes.js';
import { planSummary } from './plan-summary.js';
import { plan } from './plan.js';
import { proceduresAndTherapies } from './procedures-and-therapies.js';
import { professionalContacts } from './professional-contacts.js';
import { profileEditor } from './profile-editor.js';
import { provider } from './provider.js';
import { supportedSelfCare } from './supported-self-care.js';
import { treatmentPlan } from './treatment-plan.js';
import { woundAssessment } from './wound-assessment.js';

/** The tag of a widget of the library. */
export type WidgetTag = keyof HTMLElementTagNameMap & `pcsp-${string}`;

export const guidance: Readonly<Record<WidgetTag, Guidance>> = {
  'pcsp-about-me': aboutMe,
  'pcsp-additional-support-plan': additionalSupportPlan,
  'pcsp-care-and-support-plan': careAndSupportPlan,
  'pcsp-conformance': conformance,
  'pcsp-contingency-plan': contingencyPlan,
  'pcsp-crisis-page': crisisPage,
  'pcsp-due': due,
  'pcsp-easy-read': easyRead,
  'pcsp-formulation': formulation,
  'pcsp-goal-progress': goalProgress,
  'pcsp-gp-practice': gpPractice,
  'pcsp-guide': guide,
  'pcsp-import-text': importText,
  'pcsp-person-demographics': personDemographics,
  'pcsp-personal-contacts': personalContacts,
  'pcsp-plan-changes': planChanges,
  'pcsp-plan-summary': planSummary,
  'pcsp-plan': plan,
  'pcsp-procedures-and-therapies': proceduresAndTherapies,
  'pcsp-professional-contacts': professionalContacts,
  'pcsp-profile-editor': profileEditor,
  'pcsp-provider': provider,
  'pcsp-supported-self-care': supportedSelfCare,
  'pcsp-treatment-plan': treatmentPlan,
  'pcsp-wound-assessment': woundAssessment,
};
