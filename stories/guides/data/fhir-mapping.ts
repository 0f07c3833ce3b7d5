// Where each element of the standard lives in FHIR, and how to read that: for the guide and for
// docs/fhir-mapping.md.
import { fhirMapping, type FhirMappingRow } from '../../../src/fhir.js';
import { sections, sectionOf } from './matrix.js';
import type { SectionKey } from '../../../src/standard/plan-model.js';

/** What the paths mean, with code between backticks. */
export const mappingNotes: readonly string[] = [
  "A key is the path in a plan's JSON; `[]` marks the entries of a list.",
  '`[…]` after a list of FHIR says which of its entries, by its use, system, code or address.',
  '`→` leads to a resource by a reference, or to the Provenance whose target it is.',
  '`extension[…]` without an address of HL7 or UK Core is ours: `urn:pcsp-elements:fhir:extension:…`.',
  "`id` of an entry is the resource's identifier of system `urn:pcsp-elements:fhir:entry-id`, or the extension `entry-id` where the entry is no resource. `archivedOn` and `agreement.reasonNotAgreed`, which are ours too, are extensions `archived-on` and `reason-not-agreed`, and the status of what stands in something archived says so through `archived-with`; an action’s `whenInWords` is the text of its timing.",
  'Sex leaves beside gender only where the host gives `showSexAndGender`. What a mention of somebody says otherwise than their role is in the extension `as-named` of the reference.',
  'A marital status comes in as the standard’s code where HL7’s means the same: divorced, legally separated, married, never married, widowed. A domestic partner is no civil partner, and “unmarried” does not say never married or divorced: they and all others are words in the import note, as the list is closed.',
  'What a plan holds that the standard does not know, or that its home cannot hold exactly, is JSON in the extension `data` of the nearest element, with its path from there.',
];

export interface MappedSection {
  readonly key: SectionKey;
  /** the standard's name of the section */
  readonly term: string;
  readonly rows: readonly FhirMappingRow[];
}

/** Every element with its home, section by section. */
export function mappedSections(): readonly MappedSection[] {
  const rows = fhirMapping();
  return sections.map((section) => ({
    ...section,
    rows: rows.filter(({ key }) => sectionOf(key) === section.key),
  }));
}
