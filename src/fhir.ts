export { toFhirBundle } from './fhir/export.js';
export { fromFhirBundle } from './fhir/import.js';
export { fhirMapping, type FhirMappingRow } from './fhir/mapping-table.js';
export type {
  FhirBundle,
  FhirDocument,
  FhirBundleEntry,
  FhirExportOptions,
  FhirImport,
  FhirImportOptions,
  FhirIssue,
  FhirIssueCode,
  FhirIssueSeverity,
  FhirResource,
  FhirTransaction,
  FhirTransactionEntry,
} from './fhir/types.js';
export { fromQuestionnaireResponse } from './fhir/questionnaire/import.js';
export { toQuestionnaire } from './fhir/questionnaire/questionnaire.js';
export { toQuestionnaireResponse } from './fhir/questionnaire/response.js';
export type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireOptions,
  QuestionnaireResponse,
  ResponseImport,
  ResponseIssue,
  ResponseIssueCode,
  ResponseItem,
  ResponseOptions,
} from './fhir/questionnaire/types.js';
