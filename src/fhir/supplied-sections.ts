import type { Mapping } from './mappings/mapping.js';

/** What a heading of a document is called, and its code. */
export interface HeadingCode {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** How a supplier's section is written in FHIR. */
export interface SuppliedFhir {
  /** of its section in the Composition */
  readonly code: HeadingCode;
  /** where its values are, from the Composition on; extensions in its section when left out */
  readonly mapping?: Mapping;
}

const supplied: Record<string, SuppliedFhir> = {};

/** Says how a supplier's section is written, by its key in a plan. */
export function supplyFhir(key: string, fhir: SuppliedFhir): void {
  supplied[key] = fhir;
}

/** How suppliers' sections are written, by their keys. */
export const suppliedFhir: Readonly<Record<string, SuppliedFhir>> = supplied;
