/** The standard that a value follows, and its version. */
export interface StandardVersion {
  readonly name: string;
  readonly version: string;
}

/** The one that this library knows. */
export const STANDARD = Object.freeze({ name: 'PRSB PCSP', version: '2.0' } as const);
