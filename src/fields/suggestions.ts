import type { Concept, ValueSet } from '../value-sets/value-set.js';
import { isSameWords } from '../terminology/rank.js';
import type { TerminologyService } from '../terminology/terminology.js';
import { holdsAllConcepts } from '../terminology/embedded.js';
import { isHosted, langOfName, nameOf } from './coded.js';
import type { Form } from './form.js';

/** What is suggested for some words, and what may follow from who takes longer to answer. */
export interface Suggestions<T> {
  /** with all that was suggested before */
  readonly options: readonly T[];
  readonly more?: Promise<Suggestions<T>>;
}

/** Where a text box has its suggestions from. */
export interface Suggesting<T> {
  /** rejects where nobody answers */
  search(text: string, signal: AbortSignal): Promise<Suggestions<T>>;
  /** the one suggestion that is meant by whoever types its name, where a name means only one */
  called?(text: string): Promise<T | undefined>;
  nameOf(option: T): string;
  /** what language a name is in, where that is known not to be the one that is shown */
  langOf?(option: T): string | undefined;
}

/** A service that says nothing for so long, in milliseconds, is one that cannot be reached. */
const PATIENCE = 15_000;

/** Rejects when there is no answer in time. The question is called off then, or when `signal` is aborted. */
export function inTime<T>(
  ask: (signal: AbortSignal) => T | PromiseLike<T>,
  signal: AbortSignal,
): Promise<T> {
  const question = new AbortController();
  const callOff = () => question.abort(signal.reason);
  if (signal.aborted) callOff();
  signal.addEventListener('abort', callOff, { once: true });
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      const late = new Error('No answer.');
      reject(late);
      question.abort(late);
    }, PATIENCE);
    Promise.resolve()
      .then(() => ask(question.signal))
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  }).finally(() => signal.removeEventListener('abort', callOff));
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
const suggestionsFor = async (
  service: TerminologyService,
  codes: ValueSet,
  text: string,
  signal: AbortSignal,
): Promise<readonly Concept[]> =>
  conceptsIn(await inTime<unknown>((question) => service.search(codes, text, question), signal));

// one letter is a code in many lists, and no word
const isCode = (code: string, text: string): boolean =>
  text.length > 2 && code.toLowerCase() === text.toLowerCase();

/** The one concept that is called what was typed, or that people call so; `undefined` without one. */
async function conceptCalled(
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

/** The codes of a value set, as a service finds them. */
export function codeSuggestions(
  form: Form,
  service: TerminologyService,
  codes: ValueSet,
): Suggesting<Concept> {
  const { words } = form;
  const named = (concept: Concept) => nameOf(words, concept, codes);
  // what a host's service answers is in a language that nobody knows
  const isOurs = holdsAllConcepts(codes) && !isHosted(form, codes);
  return {
    search: async (text, signal) => ({
      options: await suggestionsFor(service, codes, text, signal),
    }),
    called: (text) => conceptCalled(service, codes, text, named),
    nameOf: named,
    langOf: (concept) =>
      isOurs ? langOfName(words, concept, { ...codes, concepts: [concept] }) : undefined,
  };
}
