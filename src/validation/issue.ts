import type { Path } from '../json/path.js';
import type { KindIssueCode } from '../model/element.js';

export type IssueCode =
  | KindIssueCode
  | 'required'
  | 'type'
  | 'too-long'
  | 'too-short'
  | 'too-few'
  | 'date'
  | 'date-precision'
  | 'date-order'
  | 'duration'
  | 'clock-change'
  | 'future'
  | 'reason-missing'
  | 'reason-at-odds'
  | 'range'
  | 'nhs-number'
  | 'postcode'
  | 'telephone'
  | 'email'
  | 'url'
  | 'practice-code'
  | 'code'
  | 'snomed-code'
  | 'uncoded'
  | 'characters'
  | 'duplicate'
  | 'duplicate-agreement'
  | 'duplicate-id'
  | 'unknown'
  | 'too-deep'
  | WidgetIssueCode;

/** What only a widget can tell: where words stand that somebody started from. */
export type WidgetIssueCode = 'starting-words';

export type Severity = 'error' | 'warning' | 'info';

/** What a message needs to know: limits, and how far the value is from them. */
export type IssueParams = Readonly<Record<string, string | number>>;

/** Something about a value, before it is put into words. */
export interface Finding {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly path: Path;
  readonly params: IssueParams;
}

export const finding = (
  code: IssueCode,
  path: Path = [],
  params: IssueParams = {},
  severity: Severity = 'error',
): Finding => ({ code, severity, path, params });

/** A finding with its message in the reader's language. */
export interface Issue extends Finding {
  readonly message: string;
  /** whose element it is about, where a supplier added that: the namespace, such as `example-trust` */
  readonly namespace?: string;
}
