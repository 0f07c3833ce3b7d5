export * from './core.js';
export type {
  Audience,
  Marks,
  Author,
  KnownPerson,
  PeopleDirectory,
  Settings,
} from './context/settings-context.js';
export type {
  EarlierPlan,
  Listed,
  Phrase,
  StartPlace,
  Template,
} from './context/starting-points.js';
export type {
  Draft,
  DraftOptions,
  DraftPerson,
  DraftProblem,
  RestoredDraft,
} from './events/draft.js';
export type {
  PcspChange,
  PcspDetail,
  PcspDraftDetail,
  PcspEventMap,
  PcspSubmitDetail,
} from './events/events.js';
export type { PcspOpenDetail, PcspOpenEventMap } from './events/open-event.js';
export type { PcspRemarksDetail, PcspRemarksEventMap } from './events/remarks-event.js';
export { PcspConformance } from './plan/conformance/conformance.element.js';
export { PcspCrisisPage } from './plan/crisis-page/crisis-page.element.js';
export { PcspDue } from './plan/due/due.element.js';
export { PcspEasyRead } from './plan/easy-read/easy-read.element.js';
export type { Picture, PictureOf, PicturePlace } from './plan/easy-read/pictures.js';
export { PcspGoalProgress } from './plan/goal-progress/goal-progress.element.js';
export { PcspGuide } from './plan/guide/guide.element.js';
export type { GuideEventMap } from './plan/guide/guide-events.js';
export type { GuidePlace } from './plan/guide/guide-place.js';
export type { ImportEventMap } from './plan/import-text/import-events.js';
export { PcspImportText } from './plan/import-text/import-text.element.js';
export { PcspPlanChanges } from './plan/plan-changes/plan-changes.element.js';
export { PcspPlanSummary } from './plan/plan-summary/plan-summary.element.js';
export { PcspPlan } from './plan/plan.element.js';
export { PcspProfileEditor } from './plan/profile-editor/profile-editor.element.js';
export type { PcspProfileDetail, ProfileEventMap } from './plan/profile-editor/profile-events.js';
export { PcspProvider } from './plan/provider.element.js';
export { ViewElement, type ShownPlan } from './plan/view-element.js';
export { PcspAboutMe } from './sections/about-me/about-me.element.js';
export { PcspAdditionalSupportPlan } from './sections/additional-support-plan/additional-support-plan.element.js';
export { PcspCareAndSupportPlan } from './sections/care-and-support-plan/care-and-support-plan.element.js';
export { PcspContingencyPlan } from './sections/contingency-plan/contingency-plan.element.js';
export { PcspFormulation } from './sections/formulation/formulation.element.js';
export { PcspGpPractice } from './sections/gp-practice/gp-practice.element.js';
export { PcspPersonDemographics } from './sections/person-demographics/person-demographics.element.js';
export { PcspPersonalContacts } from './sections/personal-contacts/personal-contacts.element.js';
export { PcspProceduresAndTherapies } from './sections/procedures-and-therapies/procedures-and-therapies.element.js';
export { PcspProfessionalContacts } from './sections/professional-contacts/professional-contacts.element.js';
export { SectionElement } from './sections/shared/section-element.js';
export { WidgetElement } from './widget/widget-element.js';
