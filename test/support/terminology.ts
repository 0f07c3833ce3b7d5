// A terminology service whose answers come when a test says so.
import type { Concept, ValueSet } from '../../src/value-sets/value-set.js';
import type { TerminologyService } from '../../src/terminology/terminology.js';
import { until } from './widget.js';

const system = 'http://snomed.info/sct';

export const depression: Concept = { system, code: '35489007', display: 'Depressive disorder' };
export const anxiety: Concept = { system, code: '197480006', display: 'Anxiety disorder' };

interface Search {
  readonly set: ValueSet;
  readonly text: string;
  readonly signal: AbortSignal;
  answer(concepts: readonly Concept[]): void;
  fail(): void;
}

export class SlowService implements TerminologyService {
  readonly searches: Search[] = [];

  search(set: ValueSet, text: string, signal: AbortSignal): Promise<readonly Concept[]> {
    return new Promise((answer, reject) => {
      const fail = () => reject(new Error('The service is down.'));
      this.searches.push({ set, text, signal, answer, fail });
    });
  }

  /** The search for some words, once somebody made it. */
  async searchFor(text: string): Promise<Search> {
    await until(() => this.searches.some((one) => one.text === text), `a search for ${text}`);
    return this.searches.find((one) => one.text === text)!;
  }
}

/** Answers at once. */
export const quickService = (...concepts: Concept[]): TerminologyService => ({
  search: (_set, text) =>
    Promise.resolve(
      concepts.filter(({ display }) => display.toLowerCase().includes(text.toLowerCase())),
    ),
});
