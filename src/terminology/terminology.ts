import type { Concept, ValueSet } from '../value-sets/value-set.js';

/** A code and the system that it belongs to. */
export type Code = Pick<Concept, 'system' | 'code'>;

/** Finds codes. The host gives one to `pcsp-provider`; the lists that we hold come through one too. */
export interface TerminologyService {
  /**
   * Whether it can be asked about a value set. Without this, it is asked about those with a `url`; one
   * that can search for organisations says so of `ods-organisation`, which has none.
   */
  knows?(set: ValueSet): boolean;

  /**
   * Concepts of a value set whose words match what was typed, best first.
   * Rejects when the service cannot answer, or with the signal's reason when it was aborted.
   */
  search(set: ValueSet, text: string, signal: AbortSignal): Promise<readonly Concept[]>;

  /**
   * What a code of a value set is called, or `undefined` where there is no such code or no telling.
   * Rejects as `search` does.
   */
  lookup?(set: ValueSet, code: Code, signal: AbortSignal): Promise<Concept | undefined>;

  /**
   * Whether a code is in a value set, or `undefined` where there is no telling. Rejects as `search`
   * does.
   */
  validate?(set: ValueSet, code: Code, signal: AbortSignal): Promise<boolean | undefined>;
}

/**
 * Why a service gave no answer. `unavailable`: it may answer another time. `refused`: it was reached
 * and will not answer this, such as a search without a permission.
 */
export type Unanswered = 'unavailable' | 'refused';

/** What a service rejects with where it knows why. Any other error counts as `unavailable`. */
export class TerminologyError extends Error {
  override readonly name = 'TerminologyError';
  readonly reason: Unanswered;
  /** of HTTP, where there was an answer */
  readonly status?: number;

  constructor(reason: Unanswered, message: string, options?: ErrorOptions & { status?: number }) {
    super(message, options);
    this.reason = reason;
    this.status = options?.status;
  }
}
