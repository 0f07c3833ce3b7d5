import type { Path } from '../json/path.js';
import type { StandardVersion } from '../standard/standard-version.js';

/** What somebody can say of a part of a plan. */
export const REMARK_KINDS = ['comment', 'suggestion', 'matters', 'done', 'disagree'] as const;

export type RemarkKind = (typeof REMARK_KINDS)[number];

/** Who said something, and when, as a FHIR dateTime. */
export interface RemarkBy {
  readonly by: string;
  readonly on: string;
}

/** What a remark is about. */
export interface RemarkAbout {
  /** the section's key in the plan */
  readonly section: string;
  /** from the section, as it stood when it was said; empty for the section as a whole */
  readonly path: Path;
  /** of the entry, where it has one */
  readonly id?: string;
  /** all that stood there, in its own words */
  readonly words: string;
}

/** One thing that somebody said of a part of a plan. */
export interface Remark extends RemarkBy {
  readonly id: string;
  readonly kind: RemarkKind;
  readonly about: RemarkAbout;
  /** always there for a comment and a suggestion */
  readonly text?: string;
  /** whoever said it took it back */
  readonly withdrawn?: RemarkBy;
  readonly answer?: RemarkBy & { readonly text: string };
}

/** That somebody put their name to a section or a plan, with what it said then. */
export interface SignOff extends RemarkBy {
  readonly id: string;
  /** the section's key, or `plan` */
  readonly section: string;
  /** the JSON that was signed */
  readonly content: unknown;
}

/** Whose plan it is that was remarked on, as far as the plan says it. */
export interface RemarksPerson {
  readonly nhsNumber?: string;
  readonly name?: string;
  readonly born?: string;
}

/** All that was said of one person's plan, and who signed it: data of ours, which a host keeps beside the plan. */
export interface Remarks {
  /** the version of this shape */
  readonly remarks: 1;
  readonly standard: StandardVersion;
  readonly person: RemarksPerson;
  readonly items: readonly Remark[];
  readonly signOffs: readonly SignOff[];
}
