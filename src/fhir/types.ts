import type { Path } from '../json/path.js';
import type { Plan } from '../standard/plan-model.js';

/** Any FHIR resource, as JSON. */
export interface FhirResource {
  resourceType: string;
  id?: string;
  [element: string]: unknown;
}

export interface FhirBundleEntry {
  /** `urn:uuid:` and the resource's id */
  fullUrl: string;
  resource: FhirResource;
}

/** Any FHIR R4 bundle, as far as it has to be known: the types of `fhir/r4` go in and out of it. */
export interface FhirBundle {
  resourceType: 'Bundle';
  type:
    | 'document'
    | 'message'
    | 'transaction'
    | 'transaction-response'
    | 'batch'
    | 'batch-response'
    | 'history'
    | 'searchset'
    | 'collection';
  identifier?: { system?: string; value?: string };
  timestamp?: string;
  entry?: { fullUrl?: string; resource?: { resourceType: string; id?: string } }[];
}

/** A FHIR R4 document: the Composition is the first entry, the Patient the second. */
export interface FhirDocument extends FhirBundle {
  type: 'document';
  identifier: { system: string; value: string };
  /** date and time with an offset */
  timestamp: string;
  entry: FhirBundleEntry[];
}

export interface FhirExportOptions {
  /**
   * When the document was made: a Date, or a FHIR dateTime. Without it, the latest date on which the
   * plan says that something in it was written; and where it says none, the start of 1970.
   */
  date?: Date | string;
  /**
   * The narrative says sex beside gender. By itself it says gender only, where both are recorded:
   * the two together can disclose that somebody's gender was reassigned. The Patient holds both.
   */
  showSexAndGender?: boolean;
}

export type FhirIssueCode =
  /** the input is no Bundle, or no JSON */
  | 'not-a-bundle'
  /** a plan has no element for it, so it is not in the plan that was read */
  | 'not-mapped'
  /** refers to a resource that is not in the bundle */
  | 'missing-reference'
  /** is nested deeper than anything in FHIR, and is not in the plan that came out */
  | 'too-deep'
  /** about another person than the first Patient, so left out */
  | 'other-patient'
  /** marked as entered in error, so left out */
  | 'entered-in-error';

/** Something of a bundle that is not in the plan. */
export interface FhirIssue {
  code: FhirIssueCode;
  /** into the bundle, such as `['entry', 2, 'resource', 'period']` */
  path: Path;
  /** for developers and logs, in English */
  message: string;
}

/** What a bundle held. The plan is not validated yet, and may be incomplete. */
export interface FhirImport {
  plan: Partial<Plan>;
  issues: FhirIssue[];
}
