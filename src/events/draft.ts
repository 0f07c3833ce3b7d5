import type { DeepReadonly } from '../json/deep-readonly.js';
import type { DraftOfKey, SectionKey, WidgetKey } from '../standard/plan-model.js';
import type { StandardVersion } from '../standard/standard-version.js';
import type { KeptHistory } from '../store/kept-history.js';

/** Whose plan a draft is of: what the host says, and what the plan says that it was made from. */
export interface DraftPerson {
  /** in the host’s own terms */
  readonly id?: string;
  readonly nhsNumber?: string;
  readonly name?: string;
  /** as it is recorded */
  readonly born?: string;
}

/**
 * What somebody has written and not saved, with what it was made from and every edit, as plain JSON.
 * It is an envelope too: `openEnvelope` of `pcsp-elements/core` reads its value.
 */
export interface Draft<K extends WidgetKey = SectionKey | 'plan'> {
  /** the version of this shape */
  readonly draft: 1;
  readonly standard: StandardVersion;
  /** the section’s key in the plan, or `plan` */
  readonly section: K;
  readonly person: DraftPerson;
  /** the name of whoever was signed in, where the provider says it */
  readonly author?: string;
  /** when it was made, as a FHIR dateTime */
  readonly keptOn: string;
  /** what is written so far; `undefined` when nothing is */
  readonly value?: DeepReadonly<DraftOfKey<K>>;
  /** what was loaded or saved last, that it was made from */
  readonly saved?: DeepReadonly<DraftOfKey<K>>;
  /** for `restoreDraft` alone */
  readonly history: KeptHistory;
}

/** Says whose plan a widget holds, where its value does not say it. */
export interface DraftOptions {
  /** what you know the person by, such as the number of their record */
  readonly person?: string;
}

/**
 * Why a draft was not restored. `unreadable`: it is no draft, or was changed since it was made.
 * `standard`: of another version of the standard. `section`: of another section. `person`: of another
 * person’s plan, or nobody says whose. `changed`: the value was saved since by somebody. `edited`: the
 * user has edited what was loaded since.
 */
export type DraftProblem = 'unreadable' | 'standard' | 'section' | 'person' | 'changed' | 'edited';

/** What became of a draft that was given to `restoreDraft`. */
export type RestoredDraft =
  | { readonly restored: true }
  | {
      readonly restored: false;
      readonly problem: DraftProblem;
      /** the same in words, in the language of the widget */
      readonly message: string;
    };
