import {
  findConcept,
  type Concept,
  type Synonyms,
  type ValueSet,
} from '../value-sets/value-set.js';
import { NO_MATCH, rank } from './rank.js';
import type { Code, TerminologyService } from './terminology.js';

/** The service of the lists that we hold, which answers everything. */
export type EmbeddedService = Required<TerminologyService>;

const NO_SYNONYMS: Synonyms = {};

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
export const holdsAllConcepts = (set: ValueSet): boolean =>
  set.load !== undefined || !!set.concepts?.length;

/** The concept of a code, in a list that is offered or only accepted. */
async function held(set: ValueSet, code: Code, signal: AbortSignal): Promise<Concept | undefined> {
  const concepts = await conceptsIn(set);
  signal.throwIfAborted();
  return findConcept({ ...set, concepts }, code);
}

/** The lists that we hold, searched by what their concepts are called. */
export const embeddedAs = (nameOf: (concept: Concept) => string): EmbeddedService => ({
  knows: holdsAllConcepts,

  async search(set, text, signal) {
    const [concepts, synonyms] = await Promise.all([
      conceptsIn(set),
      set.synonyms?.() ?? NO_SYNONYMS,
    ]);
    signal.throwIfAborted();
    const rankOf = (concept: Concept) =>
      Math.min(
        ...[nameOf(concept), ...(synonyms[concept.code] ?? []), concept.code].map(
          (words, index) =>
            // what it is called comes before what else it is called
            rank(words, text) + (index ? 0.5 : 0),
        ),
      );
    return concepts
      .map((concept) => ({ concept, rank: rankOf(concept) }))
      .filter((one) => one.rank < NO_MATCH)
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST)
      .map(({ concept }) => concept);
  },

  lookup: held,

  async validate(set, code, signal) {
    if (await held(set, code, signal)) return true;
    // an open list is not whole: what it lacks may be in the set all the same
    return set.closed ? false : undefined;
  },
});

/** The lists that we hold. */
export const embedded: EmbeddedService = embeddedAs(({ display }) => display);
