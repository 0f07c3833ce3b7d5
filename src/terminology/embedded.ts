import type { Concept, ValueSet } from '../standard/value-sets/value-set.js';
import type { TerminologyService } from './terminology.js';

/** The most suggestions that one search gives. */
const MOST = 20;

const loaded = new WeakMap<ValueSet, Promise<readonly Concept[]>>();

/** Every concept that we hold of a value set. A long list is fetched once, when it is first asked for. */
function conceptsIn(set: ValueSet): Promise<readonly Concept[]> {
  let concepts = loaded.get(set);
  if (!concepts) {
    concepts = set.load?.() ?? Promise.resolve(set.concepts ?? []);
    // a list that could not be fetched is asked for again
    concepts.catch(() => loaded.delete(set));
    loaded.set(set, concepts);
  }
  return concepts;
}

/** Whether we hold codes of a value set. */
export const holds = (set: ValueSet): boolean => set.load !== undefined || !!set.concepts?.length;

/** How well words match what was typed: the start, the start of a word, anywhere, or not at all. */
function rank(display: string, typed: string): number {
  const at = display.toLowerCase().indexOf(typed);
  if (at < 0) return 3;
  if (at === 0) return 0;
  return /\W/.test(display.charAt(at - 1)) ? 1 : 2;
}

/** Searches the lists that we hold, by what their concepts are called. */
export const embeddedAs = (nameOf: (concept: Concept) => string): TerminologyService => ({
  async search(set, text, signal) {
    const concepts = await conceptsIn(set);
    signal.throwIfAborted();
    const typed = text.trim().toLowerCase();
    return concepts
      .map((concept) => ({ concept, rank: rank(nameOf(concept), typed) }))
      .filter((one) => one.rank < 3)
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST)
      .map(({ concept }) => concept);
  },
});

/** Searches the lists that we hold. */
export const embedded: TerminologyService = embeddedAs(({ display }) => display);
