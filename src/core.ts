export { everyWidget, profileReport } from './conformance/profile.js';
export type {
  Coverage,
  DeploymentProfile,
  ProfileIssue,
  ProfileReport,
  SectionCoverage,
} from './conformance/profile.js';
export type { CodingState } from './conformance/coding-state.js';
export { conformanceReport } from './conformance/report.js';
export type {
  Conformance,
  ConformanceOptions,
  ConformanceReport,
  ElementConformance,
  MandatoryCount,
  RecordedCount,
  SectionConformance,
} from './conformance/report.js';
export type { SuppliedElements } from './conformance/supplied.js';
export type { MissingElement, UnusableValue } from './conformance/survey.js';
export type { Languages, Locale, LocaleSource } from './i18n/locale.js';
export type { WordTree } from './i18n/words.js';
export { standard } from './standard/standard.js';
export type {
  AboutMe,
  AdditionalSupportPlan,
  ContingencyPlan,
  DraftOfKey,
  Formulation,
  Plan,
  SectionKey,
  ValueOfKey,
} from './standard/plan-model.js';
export type { Coding, CodedText, Mro } from './model/element.js';
export type { ElementRow } from './standard/rows.js';
export type { DeepReadonly } from './json/deep-readonly.js';
export type { Path } from './json/path.js';
export { valueSets } from './value-sets/index.js';
export type { Concept, ValueSet } from './value-sets/value-set.js';
export { emptyPlan, validate, type ValidateOptions, type Validation } from './core/validate.js';
export {
  openEnvelope,
  toEnvelope,
  type Envelope,
  type EnvelopeProblem,
  type OpenedEnvelope,
} from './core/envelope.js';
export {
  migrate,
  type Migrated,
  type MigrationOptions,
  type MigrationNote,
} from './core/migrate.js';
export type {
  KeyPath,
  MigrationNoteCode,
  ModelChange,
  RecodedConcept,
} from './migration/model-change.js';
export {
  modelVersions,
  registerModelVersion,
  type ModelVersion,
} from './migration/model-versions.js';
export type { StandardVersion } from './standard/standard-version.js';
export { schemas, zodSchema } from './validation/schemas.js';
export { jsonSchema } from './core/described-json-schema.js';
export type { JsonSchema } from './validation/json-schema.js';
export type { Issue, IssueCode, IssueParams, Severity } from './validation/issue.js';
export { checkCodes, type CheckCodesOptions } from './core/check-codes.js';
export { embedded } from './terminology/embedded.js';
export { fhirTerminology, type FhirTerminologyOptions } from './terminology/fhir-client.js';
export {
  TerminologyError,
  type Code,
  type TerminologyService,
  type Unanswered,
} from './terminology/terminology.js';
export { Store, type Change, type Listener } from './store/store.js';
export type { Snapshot } from './store/snapshot.js';
export { findDuplicates, joinDuplicates, type Duplicate } from './versions/join-duplicates.js';
export {
  diffPlans,
  type ChangeKind,
  type PlanChange,
  type VersionsOptions,
} from './versions/diff.js';
export {
  mergePlans,
  resolve,
  type MergeChoice as Choice,
  type Conflict,
  type JoinedEntry,
  type Merge,
} from './versions/merge.js';
export {
  dueDates,
  type DueDate,
  type DueDates,
  type DueOptions,
  type KnownDueDate,
} from './due/due-dates.js';
export {
  caseloadDue,
  type CaseloadDueEntry,
  type CaseloadPlan,
  type DueEntry,
  type DueState,
} from './due/caseload-due.js';
export { goalHistories, type GoalHistory, type GoalPoint } from './versions/goal-histories.js';
export { version } from './core/version.js';
export {
  emptyRemarks,
  readRemarks,
  type ReadRemarks,
  type RemarksProblem,
} from './remarks/read-remarks.js';
export type {
  Remark,
  RemarkAbout,
  RemarkBy,
  RemarkKind,
  Remarks,
  RemarksPerson,
  SignOff,
} from './remarks/remarks.js';
