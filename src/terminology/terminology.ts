import type { Concept, ValueSet } from '../standard/value-sets/value-set.js';

/** Finds codes. The host gives one to `pcsp-provider`; the lists that we hold come through one too. */
export interface TerminologyService {
  /**
   * Concepts of a value set whose words match what was typed, best first.
   * Rejects when the service cannot answer, or with the signal's reason when it was aborted.
   */
  search(set: ValueSet, text: string, signal: AbortSignal): Promise<readonly Concept[]>;
}
