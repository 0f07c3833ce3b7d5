export { toOpenEhr } from './openehr/export.js';
export { fromOpenEhr } from './openehr/import.js';
export { openEhrMapping, type OpenEhrMappingRow } from './openehr/mapping-table.js';
export { openEhrWebTemplate, type OpenEhrWebTemplateOptions } from './openehr/web-template.js';
export type {
  OpenEhrExportOptions,
  OpenEhrFlat,
  OpenEhrImport,
  OpenEhrImportOptions,
  OpenEhrIssue,
  OpenEhrIssueCode,
  OpenEhrIssueSeverity,
} from './openehr/types.js';
export type {
  OpenEhrInput,
  OpenEhrNode,
  OpenEhrWebTemplate,
} from './openehr/web-template-types.js';
