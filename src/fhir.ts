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

// what the mapping of a section of one's own is made of
export { codingCodec, conceptCodec } from './fhir/codecs/coded.js';
export {
  booleanCodec,
  dateCodec,
  dateTimeCodec,
  integerCodec,
  stringCodec,
  uriCodec,
} from './fhir/codecs/primitive.js';
export { timingCodec } from './fhir/codecs/timing.js';
export type { Codec } from './fhir/codecs/codec.js';
export { groupMapping, type GroupOptions } from './fhir/mappings/group.js';
export { leafMapping } from './fhir/mappings/leaf.js';
export { listMapping } from './fhir/mappings/list.js';
export type { Mapping, Mappings } from './fhir/mappings/mapping.js';
export {
  entryMatching,
  everyEntry,
  pathTo,
  toResource,
  type PathSegment,
  type ResourcePath,
} from './fhir/resource-path.js';
export { sectionUnder } from './fhir/section-codes.js';
export type { HeadingCode, SuppliedFhir } from './fhir/supplied-sections.js';
