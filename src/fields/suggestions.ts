import type { Concept, ValueSet } from '../value-sets/value-set.js';
import { isSameWords } from '../terminology/rank.js';
import type { TerminologyService } from '../terminology/terminology.js';

/** A service that says nothing for so long, in milliseconds, is one that cannot be reached. */
const PATIENCE = 15_000;

/** Rejects when a promise has not settled in time. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer.')), PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** What is usable of an answer: each code once, by its own name where it has no other. */
function conceptsIn(answer: unknown): readonly Concept[] {
  if (!Array.isArray(answer)) throw new TypeError('A search gives a list of concepts.');
  const found = new Map<string, Concept>();
  for (const one of answer as (Partial<Record<keyof Concept, unknown>> | null)[]) {
    const { system, code, display } = one ?? {};
    if (typeof system !== 'string' || typeof code !== 'string') continue;
    const key = `${system}|${code}`;
    const name = typeof display === 'string' && display ? display : code;
    if (!found.has(key)) found.set(key, { system, code, display: name });
  }
  if (answer.length && !found.size) throw new TypeError('The answer has no concept in it.');
  return [...found.values()];
}

/** What a service suggests for some words, whatever it is that answers. Rejects where nothing does. */
export const suggestionsFor = async (
  service: TerminologyService,
  codes: ValueSet,
  text: string,
  signal: AbortSignal,
): Promise<readonly Concept[]> =>
  conceptsIn(
    await inTime(Promise.resolve().then(() => service.search(codes, text, signal) as unknown)),
  );

// one letter is a code in many lists, and no word
const isCode = (code: string, text: string): boolean =>
  text.length > 2 && code.toLowerCase() === text.toLowerCase();

/** The one concept that is called what was typed, or that people call so; `undefined` without one. */
export async function conceptCalled(
  service: TerminologyService,
  codes: ValueSet,
  text: string,
  nameOf: (concept: Concept) => string,
): Promise<Concept | undefined> {
  const [found, synonyms] = await Promise.all([
    suggestionsFor(service, codes, text, new AbortController().signal),
    codes.synonyms?.(),
  ]);
  const called = (named: (concept: Concept) => boolean) => {
    const [first, ...more] = found.filter(named);
    return more.length ? undefined : first;
  };
  return (
    called((concept) => isSameWords(nameOf(concept), text) || isCode(concept.code, text)) ??
    called(({ code }) => synonyms?.[code]?.some((words) => isSameWords(words, text)) ?? false)
  );
}
