export { toFhirBundle } from './fhir/export.js';
export { fromFhirBundle } from './fhir/import.js';
export type {
  FhirBundle,
  FhirBundleEntry,
  FhirExportOptions,
  FhirImport,
  FhirIssue,
  FhirIssueCode,
  FhirResource,
} from './fhir/types.js';
