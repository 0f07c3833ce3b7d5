import type { Path } from '../json/path.js';
import type { Locale } from '../i18n/locale.js';
import type { Plan } from '../standard/plan-model.js';

/** A composition in openEHR's simplified format FLAT: a value under the key of each place. */
export type OpenEhrFlat = Record<string, string | number | boolean>;

export interface OpenEhrExportOptions {
  /** BCP 47 tag of the language in which the plan is written: `ctx/language`; `en` when left out. */
  planLanguage?: string;
  /** ISO 3166 code of the country: `ctx/territory`; `GB` when left out. */
  territory?: string;
  /**
   * Who answers for the composition: `ctx/composer_name`. A server needs it, and no plan says it: left
   * out, it is yours to add.
   */
  composer?: string;
  /**
   * When the composition was made: `ctx/time`, and by when something is archived; the server's own
   * clock, and now, when left out.
   */
  date?: Date | string;
  /**
   * Sex leaves beside gender. Where both are recorded and this is not set, the sex is **left out** and
   * marked as masked: the two together can disclose that somebody's gender was reassigned. A plan
   * that comes back then has no sex.
   */
  showSexAndGender?: boolean;
}

export interface OpenEhrImportOptions {
  /** When the import happens: what came as archived without a day was archived then. Now, when left out. */
  now?: Date;
  /**
   * A language file, such as `pcsp-elements/locales/cy` exports: the language of the messages; en-GB
   * when left out.
   */
  locale?: Locale;
}

/**
 * `error`: what came in may not mean what the composition means. `warning`: something that matters to
 * somebody's care was left out, or came in otherwise. `info`: anything else.
 */
export type OpenEhrIssueSeverity = 'error' | 'warning' | 'info';

export type OpenEhrIssueCode =
  /** the input is no FLAT JSON: no object of keys and values */
  | 'not-flat'
  /** no key of it is of this template */
  | 'other-template'
  /** the key has more steps than any place of a template */
  | 'too-deep'
  /** the key cannot be one of FLAT JSON */
  | 'not-a-key'
  /** the value is an object or a list, which no place can have */
  | 'not-a-value'
  /** another key says something at the same place already: this one was left out */
  | 'repeated'
  /** the template has no such place, so it is not in the plan that was read */
  | 'not-mapped'
  /** an index of a list is missing: the entries came in without the gap */
  | 'gap'
  /** stands among what was archived and says no day, so it was archived on that of the import */
  | 'archived'
  /** the state of an action is not the one that its status says; came in as it is */
  | 'state'
  /** about somebody else than the person, so left out */
  | 'other-person'
  /** is there and is not to be seen */
  | 'masked'
  /** is said not to be known, or not to apply */
  | 'no-value'
  /** what was kept beside it is of an older value, and was left out */
  | 'changed';

/** Something of a composition that is not in the plan, or came in otherwise. */
export interface OpenEhrIssue {
  code: OpenEhrIssueCode;
  severity: OpenEhrIssueSeverity;
  /** the key of FLAT JSON, alone in a list; empty for the whole */
  path: Path;
  /** what was left out, in short */
  value?: string;
  /** says nothing of what was recorded but the key, and the name of a state */
  message: string;
}

/** What a composition held. The plan is not validated yet, and may be incomplete. */
export interface OpenEhrImport {
  plan: Partial<Plan>;
  /** the language that the composition says it is in */
  planLanguage?: string;
  issues: OpenEhrIssue[];
}
