import type { Path } from '../../json/path.js';
import type { Plan } from '../../standard/plan-model.js';
import type { Locale } from '../../i18n/locale.js';
import type { FhirIssueCode, FhirIssueSeverity } from '../types.js';

/** A FHIR extension, as far as we write them. */
export interface Extension {
  url: string;
  [value: `value${string}`]: unknown;
  extension?: Extension[];
}

/** FHIR's Coding, of which every part may be missing. */
export interface AnswerCoding {
  system?: string;
  code?: string;
  display?: string;
}

export type ItemType =
  | 'group'
  | 'display'
  | 'boolean'
  | 'integer'
  | 'decimal'
  | 'quantity'
  | 'attachment'
  | 'date'
  | 'dateTime'
  | 'string'
  | 'text'
  | 'choice'
  | 'open-choice';

/** An item of a FHIR R4 Questionnaire. */
export interface QuestionnaireItem {
  extension?: Extension[];
  linkId: string;
  text: string;
  type: ItemType;
  required?: true;
  repeats?: true;
  readOnly?: true;
  maxLength?: number;
  answerValueSet?: string;
  answerOption?: { valueCoding: AnswerCoding }[];
  item?: QuestionnaireItem[];
}

/** A list of codes, held inside a Questionnaire. */
export interface ContainedValueSet {
  resourceType: 'ValueSet';
  id: string;
  status: 'active';
  title: string;
  expansion: { timestamp: string; contains: AnswerCoding[] };
}

/** A FHIR R4 Questionnaire. */
export interface Questionnaire {
  resourceType: 'Questionnaire';
  language: string;
  contained: ContainedValueSet[];
  extension?: Extension[];
  url: string;
  version: string;
  name: string;
  title: string;
  status: 'active';
  subjectType: ['Patient'];
  item: QuestionnaireItem[];
}

/** One answer: one of the `value…` elements, and in the flat variant the place it belongs to. */
export interface ResponseAnswer {
  extension?: Extension[];
  valueBoolean?: boolean;
  valueInteger?: number;
  valueDate?: string;
  valueDateTime?: string;
  valueString?: string;
  valueCoding?: AnswerCoding;
}

/** An item of a FHIR R4 QuestionnaireResponse: a group's items, or a question's answers. */
export interface ResponseItem {
  linkId: string;
  text: string;
  item?: ResponseItem[];
  answer?: ResponseAnswer[];
}

/** A FHIR R4 QuestionnaireResponse. Whose it is, and when it was written, the host adds. */
export interface QuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  language: string;
  questionnaire: string;
  status: 'completed';
  item?: ResponseItem[];
}

export interface ResponseOptions {
  /** no items inside items, for viewers that show answers in one list */
  readonly flat?: boolean;
  /** a language file, such as `pcsp-elements/locales/cy` exports; en-GB when left out */
  readonly locale?: Locale;
}

export interface QuestionnaireOptions extends ResponseOptions {
  /**
   * address of a FHIR terminology service that the renderer may ask, without credentials. Elements
   * whose codes we hold no list of search it; without it, they take words
   */
  readonly terminologyServer?: string;
}

export type ResponseIssueCode =
  /** the input is no QuestionnaireResponse */
  | 'not-a-response'
  /** an item that the Questionnaire does not have, or not in this place */
  | 'unknown-item'
  /** an answer, or another part of an item, that the element cannot take */
  | 'not-taken'
  /** a flat answer that does not say which entry of a list it belongs to */
  | 'no-place'
  /** an answer stands where data was kept that the Questionnaire could not show: the answer wins */
  | 'replaced'
  /** what changes what a response means, or says whose it is: as of a bundle */
  | Extract<
      FhirIssueCode,
      | 'not-understood'
      | 'entered-in-error'
      | 'not-current'
      | 'doubtful'
      | 'status-missing'
      | 'other-patient'
      | 'person-unclear'
      | 'security-label'
      | 'not-mapped'
    >;

/** Something of a response that is not in the plan. */
export interface ResponseIssue {
  code: ResponseIssueCode;
  /** into the response, such as `['item', 0, 'item', 2, 'answer', 0]` */
  path: Path;
  /** what matters as it does of a bundle; a warning where it is left out */
  severity?: FhirIssueSeverity;
  /** what it is about, in short */
  value?: string;
  /** for developers and logs, in English */
  message: string;
}

/** What a response held. The plan is not validated yet, and may be incomplete. */
export interface ResponseImport {
  plan: Partial<Plan>;
  issues: ResponseIssue[];
}
