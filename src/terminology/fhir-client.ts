import type { Concept } from '../value-sets/value-set.js';
import { Answers } from './answers.js';
import {
  addressOf,
  NotFound,
  request,
  type Operation,
  type RequestOptions,
  type Resource,
  type ServerHabits,
} from './fhir-request.js';
import type { TerminologyService } from './terminology.js';

export interface FhirTerminologyOptions extends RequestOptions {
  /** the most suggestions that a search gives: 20 when left out */
  readonly count?: number;
  /** how many answers are kept for an hour, to be given again: 500 when left out; 0 keeps none */
  readonly cacheSize?: number;
}

const COUNT = 20;
const CACHE_SIZE = 500;
const MAX_AGE = 3_600_000;
/** a server that gives a few concepts at a time is asked no more often than this for one search */
const PAGES = 5;

/**
 * A FHIR R4 terminology server as a service: `$expand`, `$lookup` and `$validate-code`. What is
 * asked is posted, so that nothing that was typed is in an address; a server that takes no POST
 * (404, 405, 415, 501) is asked by GET from then on.
 *
 * Equal questions are asked once; the answers are kept, the most used of them, for an hour. What is
 * aborted is called off. A server that cannot be reached, is overloaded or fails is asked again
 * within the `timeout`, after as long as its Retry-After asks for. Rejects with a `TerminologyError`:
 * `refused` for a 4xx, `unavailable` for all else.
 */
export function fhirTerminology(options: FhirTerminologyOptions): Required<TerminologyService> {
  const { url: base, count = COUNT, cacheSize = CACHE_SIZE } = options;
  const answers = new Answers(cacheSize, MAX_AGE);
  const habits: ServerHabits = {};
  const ask = (operation: Operation, type: string, signal: AbortSignal) =>
    request(operation, type, options, habits, signal);

  const expand = (url: string, filter: string, signal: AbortSignal) =>
    expansion(count, signal, (offset) =>
      ask(
        {
          name: 'ValueSet/$expand',
          parameters: {
            url,
            filter: filter || undefined,
            count,
            offset: offset || undefined,
            activeOnly: true,
          },
        },
        'ValueSet',
        signal,
      ),
    );

  const parameters = (operation: Operation, signal: AbortSignal) =>
    answers.get(addressOf(base, operation), signal, async (signal) => {
      try {
        return valuesOf(await ask(operation, 'Parameters', signal));
      } catch (error) {
        if (error instanceof NotFound) return undefined;
        throw error;
      }
    });

  return {
    knows: ({ url }) => url !== undefined,

    async search({ url }, text, signal) {
      const filter = text.trim();
      if (url === undefined) return [];
      return answers.get(`${url} ${filter.toLowerCase()}`, signal, (signal) =>
        expand(url, filter, signal),
      );
    },

    async lookup(_set, { system, code }, signal) {
      const found = await parameters(
        { name: 'CodeSystem/$lookup', parameters: { system, code } },
        signal,
      );
      const display = found?.get('display');
      return typeof display === 'string' ? { system, code, display } : undefined;
    },

    async validate({ url }, { system, code }, signal) {
      if (url === undefined) return undefined;
      const found = await parameters(
        { name: 'ValueSet/$validate-code', parameters: { url, system, code } },
        signal,
      );
      const result = found?.get('result');
      if (typeof result !== 'boolean' || UNKNOWN_SYSTEM.some((name) => found?.has(name)))
        return undefined;
      return result;
    },
  };
}

/** with these, `false` only says that the server does not hold the code's system */
const UNKNOWN_SYSTEM = ['x-unknown-system', 'x-caused-by-unknown-system'];

/** Reads an expansion page by page until there are enough concepts, or no more. */
async function expansion(
  count: number,
  signal: AbortSignal,
  page: (offset: number) => Promise<Resource>,
): Promise<readonly Concept[]> {
  const found = new Map<string, Concept>();
  for (let offset = 0, pages = 0; pages < PAGES; pages++) {
    const next = await page(offset).catch((error: unknown) => {
      // half an answer is better than none
      signal.throwIfAborted();
      if (!offset) throw error;
    });
    const { contains = [], total } = (next?.expansion ?? {}) as {
      contains?: unknown;
      total?: unknown;
    };
    if (!Array.isArray(contains)) break;
    const before = found.size;
    for (const concept of conceptsIn(contains))
      found.set(`${concept.system}|${concept.code}`, concept);
    offset += contains.length;
    const all = typeof total === 'number' ? offset >= total : contains.length < count;
    // a server that does not page gives the same again
    if (all || found.size >= count || (pages && found.size === before)) break;
  }
  return [...found.values()].slice(0, count);
}

interface Contained extends Partial<Record<keyof Concept, unknown>> {
  readonly abstract?: unknown;
  readonly inactive?: unknown;
  readonly contains?: unknown;
}

/** The concepts of an expansion that can be chosen, however they are nested. */
function* conceptsIn(contains: unknown): Generator<Concept> {
  if (!Array.isArray(contains)) return;
  for (const one of contains as (Contained | null)[]) {
    const { system, code, display, abstract, inactive, contains } = one ?? {};
    if (typeof system === 'string' && typeof code === 'string' && !abstract && !inactive)
      yield { system, code, display: typeof display === 'string' ? display : code };
    yield* conceptsIn(contains);
  }
}

/** The values of a Parameters resource by their names. */
function valuesOf({ parameter }: Resource): ReadonlyMap<unknown, unknown> {
  const list = Array.isArray(parameter) ? (parameter as (Resource | null)[]) : [];
  return new Map(
    list.map((one) => [
      one?.name,
      Object.entries(one ?? {}).find(([key]) => key.startsWith('value'))?.[1],
    ]),
  );
}
