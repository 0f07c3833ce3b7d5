/** How a value of ours is written in one of FHIR's data types, and read from it. */
export interface Codec {
  /** FHIR's name of the type: the ending of `value[x]` */
  readonly type: string;
  /** where the parts of a coded text stand in it, as the table of the mapping says it */
  readonly parts?: Readonly<Record<string, string>>;
  /** what of the FHIR a value that was read says, where that is more than it would write */
  said?(fhir: unknown, value: unknown): unknown;
  /** `undefined` when the type cannot hold it. What comes back may say less than the value. */
  to(value: unknown): unknown;
  /** `undefined` when it is nothing that we could hold */
  from(fhir: unknown): unknown;
}
