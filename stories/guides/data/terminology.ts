// What `fhirTerminology` may be told, and what its users are told.
import type { FhirTerminologyOptions } from '../../../src/terminology/fhir-client.js';
import english from '../../../src/locales/en-GB.js';

interface Option {
  readonly what: string;
  readonly otherwise: string;
}

/** Every option, with what holds when it is left out. */
export const fhirOptions: Readonly<Record<keyof FhirTerminologyOptions, Option>> = {
  url: {
    what: 'the FHIR address of the server, or of a proxy of your own',
    otherwise: 'has to be there',
  },
  headers: {
    what: 'what goes along with each request; a function is called anew each time, for tokens that are renewed',
    otherwise: 'none but `accept`',
  },
  timeout: {
    what: 'how long an answer may take with all its retries, in milliseconds',
    otherwise: '10,000',
  },
  retries: {
    what: 'how often a request is made again that failed for the time being: no connection, 429, or 5xx but for 501',
    otherwise: '2, after 250 and 500 ms, or after as long as `Retry-After` asks for',
  },
  count: { what: 'the most suggestions that a search gives', otherwise: '20' },
  cacheSize: {
    what: 'how many answers are kept for an hour; 0 keeps none. Failures are never kept',
    otherwise: '500',
  },
  fetch: { what: 'takes the place of the global `fetch`', otherwise: 'the global one' },
};

const { search } = english.words;

type SearchState = Exclude<keyof typeof search, 'chosen' | `found_${string}`>;

const when: Readonly<Record<SearchState, string>> = {
  loading: 'The server has not answered yet. The user types on.',
  none: 'It answered, and had nothing.',
  offline: 'The browser has no network.',
  refused: 'It answered with a 4xx: a right is missing, or it does not accept the search.',
  failed: 'It cannot be reached, is too slow, fails (5xx), or its answer is no FHIR.',
};

export interface SearchStateRow {
  readonly state: string;
  readonly when: string;
  /** what the user reads */
  readonly words: string;
}

/** What stands below a combobox while there is nothing to choose from. */
export const searchStates: readonly SearchStateRow[] = Object.entries(when).map(
  ([state, said]) => ({ state, when: said, words: search[state as SearchState] }),
);
