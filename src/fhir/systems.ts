import type { ExtensionName } from './extension-definitions.js';

/** Where our own extensions, code systems and identifiers are named. A name, not an address. */
export const OURS = 'urn:pcsp-elements:fhir';

export const extensionUrl = (name: ExtensionName): string => `${OURS}:extension:${name}`;
export const codeSystem = (name: string): string => `${OURS}:codes:${name}`;

/** The business identifier that holds the id of an entry of a plan. */
export const ENTRY_ID = `${OURS}:entry-id`;

/** The business identifier of each resource that we write: the same in every export of a plan. */
export const RESOURCE_ID = `${OURS}:resource`;

/** Data that FHIR has no place for: a path in the plan's JSON, and the JSON there. */
export const RAW = extensionUrl('data');

/** Our extension with the sex of a person. */
export const SEX = 'sex';

export const SNOMED = 'http://snomed.info/sct';
export const NHS_NUMBER = 'https://fhir.nhs.uk/Id/nhs-number';
export const ODS = 'https://fhir.nhs.uk/Id/ods-organization-code';
export const UK_HEADINGS = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-RecordStandardHeadings';
export const DATA_ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

export const ukCore = (name: string): string =>
  `https://fhir.hl7.org.uk/StructureDefinition/UKCore-${name}`;
export const ukExtension = (name: string): string =>
  `https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-${name}`;
export const hl7Extension = (name: string): string =>
  `http://hl7.org/fhir/StructureDefinition/${name}`;
