import type { Path } from '../json/path.js';
import type { Locale } from '../i18n/locale.js';
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

/** What a server is to do with a resource. */
export interface FhirTransactionEntry {
  /** `urn:uuid:` and an id, by which the others refer to it; not of what is deleted */
  fullUrl?: string;
  resource?: FhirResource;
  /** `ifMatch`: the version that it was made from; a server that has another refuses all of it */
  request: { method: 'PUT' | 'DELETE'; url: string; ifMatch?: string };
}

/** A FHIR R4 transaction that makes or updates each resource of a plan. */
export interface FhirTransaction extends FhirBundle {
  type: 'transaction';
  identifier: { system: string; value: string };
  /** date and time with an offset */
  timestamp: string;
  entry: FhirTransactionEntry[];
}

export interface FhirExportOptions {
  /**
   * A document, or a transaction: conditional updates that a FHIR server takes as they are. Sent
   * again, it updates what the server has. A document when left out.
   */
  type?: 'document' | 'transaction';
  /**
   * When the document was made: a Date, or a FHIR dateTime. Without it, the latest date on which the
   * plan says that something in it was written; and where it says none, the start of 1970.
   *
   * It is also the time by which entries are archived; without it, that is now. A day, a month or a
   * year is all of it: `Composition.date` says it so, and `Bundle.timestamp` its beginning.
   */
  date?: Date | string;
  /**
   * Sex leaves beside gender. Where both are recorded and this is not set, the sex is **left out**, of
   * the data as of the narrative, and is marked as masked: the two together can disclose that
   * somebody's gender was reassigned. A plan that comes back then has no sex.
   */
  showSexAndGender?: boolean;
  /** The version of the plan, in whatever way the host counts; derived from the plan when left out. */
  version?: string;
  /** The organisation that keeps the plan: its ODS code, its name, or both. */
  custodian?: { odsCode?: string; name?: string };
  /**
   * How confidential the document is, in HL7's codes from `U` to `V`. `R`, restricted, when left
   * out: a plan may say what harms somebody in the wrong hands. `N` is normal.
   */
  confidentiality?: 'U' | 'L' | 'M' | 'N' | 'R' | 'V';
  /**
   * What your system calls the person, and always will: the id of their record. Ids are then made of
   * it, so that whoever is given an NHS number later, or another one, stays the same Patient.
   */
  personId?: string;
  /**
   * The server’s own record of the person, such as `Patient/123`, where the server is the master of
   * it: a transaction refers to it, and sends neither it nor the GP practices, which are a part of it.
   * Ids are made of it where there is no `personId`.
   */
  patient?: string;
  /**
   * The bundle that was made of the plan before: this one says that it replaces it. A transaction
   * deletes what stood in it and no longer stands in the plan, but for people and organisations.
   *
   * Or what a server has of the plan, as it gave it: with ids and `meta.versionId`. A transaction then
   * updates each resource by its id, with `ifMatch`, so that a server refuses it (412) where somebody
   * changed anything of the plan meanwhile.
   */
  replaces?: FhirBundle;
  /**
   * BCP 47 tag of the language in which the plan is written, such as `cy`, where it is known: each
   * resource with its words then says so, and so does each of them in the narrative, whose own words
   * are English. No resource says a language when it is left out.
   */
  planLanguage?: string;
  /** The plan as the person was given it to read: a page of HTML, which goes along as it is. */
  patientCopy?: string;
}

export interface FhirImportOptions {
  /** When the import happens: what has ended before is no more. Now, when left out. */
  now?: Date;
  /**
   * A language file, such as `pcsp-elements/locales/cy` exports: the language of the messages; en-GB
   * when left out.
   */
  locale?: Locale;
}

/**
 * `error`: what came in may not mean what the bundle means. `warning`: something that matters to
 * somebody's care was left out, or came in otherwise. `info`: anything else.
 */
export type FhirIssueSeverity = 'error' | 'warning' | 'info';

export type FhirIssueCode =
  /** the input is no Bundle, or no JSON */
  | 'not-a-bundle'
  /** a plan has no element for it, so it is not in the plan that was read */
  | 'not-mapped'
  /** a plan has no element for it; its words are in the `importNote` of the entry */
  | 'in-note'
  /** refers to a resource that is not in the bundle */
  | 'missing-reference'
  /** is nested deeper than anything in FHIR, and is not in the plan that came out */
  | 'too-deep'
  /** about another person than the first Patient, so left out */
  | 'other-patient'
  /** names whom it is about by a name alone, which is not the Patient's; came in as it is */
  | 'person-unclear'
  /** an older copy of a resource that the bundle holds more than once, so left out */
  | 'repeated'
  /** a copy of a resource that the bundle holds more than once, of which nothing differs; left out */
  | 'repeated-alike'
  /** the bundle is one page of several, and the others are not here */
  | 'more-pages'
  /** marked as entered in error, so left out */
  | 'entered-in-error'
  /** is not so, or not any more, or not yet, by what its status or period says; so left out */
  | 'not-current'
  /** is over, and came in as archived */
  | 'archived'
  /** is meant otherwise than its words alone say, so that they begin with how */
  | 'said-in-words'
  /** words of a narrative that are struck out or hidden, so left out */
  | 'struck-out'
  /** came in as it is, though something says that it may not be so */
  | 'doubtful'
  /** does not say whether it is in force, or was done; came in as it is, and may not be so */
  | 'status-missing'
  /** something changes its meaning in a way that nobody here knows, so left out */
  | 'not-understood'
  /** says who may see it, which a plan does not */
  | 'security-label';

/** Something of a bundle that is not in the plan. */
export interface FhirIssue {
  code: FhirIssueCode;
  severity: FhirIssueSeverity;
  /** into the bundle, such as `['entry', 2, 'resource', 'period']` */
  path: Path;
  /** what it is about, in short: what was left out, or is said otherwise in the plan */
  value?: string;
  /** says nothing of what was recorded, but for statuses, dates and labels */
  message: string;
}

/** What a bundle held. The plan is not validated yet, and may be incomplete. */
export interface FhirImport {
  plan: Partial<Plan>;
  /**
   * BCP 47 tag of the language in which the plan is written, where all resources with words of it say
   * the same one. Where they do not, or some say none, the issues have what they say.
   */
  planLanguage?: string;
  issues: FhirIssue[];
}
