import { codedText, string, text, textOrUrl } from '../../model/element.js';
import { snomedSystem } from '../../value-sets/snomed.js';
import type { ValueSet } from '../../value-sets/value-set.js';

/** A list of SNOMED CT that we do not hold: a terminology service may, and words stand without one. */
/* @__NO_SIDE_EFFECTS__ */
export const snomedList = (name: string, title: string): ValueSet => ({
  name,
  title: `SNOMED CT: ${title}`,
  system: snomedSystem,
  closed: false,
  url: `${snomedSystem}?fhir_vs`,
});

/** What PRSB says of a document or an image that is kept somewhere. */
export const documentReference = {
  documentTitle: text('R', 'Document title', { maxLength: 150 }),
  documentName: codedText('R', 'Document name', {
    codes: snomedList('document-name', 'names of documents'),
    undivided: true,
  }),
  documentationLocation: textOrUrl('R', 'Documentation location', { maxLength: 150 }),
  confidentiality: codedText('R', 'Confidentiality', { undivided: true }),
  class: text('R', 'Class', { maxLength: 150 }),
  documentMimeType: string('R', 'Document MIME type'),
} as const;
