import { isRecord } from '../json/json.js';
import { TerminologyError } from './terminology.js';

/** What `fetch` takes as headers, by a type that Node has too. */
type HeaderValues = Headers | Record<string, string> | [string, string][];

/** Headers of every request, or what gives them, such as a token that is renewed. */
export type RequestHeaders = HeaderValues | (() => HeaderValues | Promise<HeaderValues>);

export interface RequestOptions {
  /** the server's FHIR address, such as `https://ontology.example.org/fhir` */
  readonly url: string;
  readonly headers?: RequestHeaders;
  /** in the place of the global `fetch` */
  readonly fetch?: typeof fetch;
  /** how long an answer may take in all, in milliseconds: 10 seconds when left out */
  readonly timeout?: number;
  /** how often a request is made again that failed for the time being: twice when left out */
  readonly retries?: number;
}

/** A resource, or a part of one, as it came. */
export type Resource = Readonly<Record<string, unknown>>;

const TIMEOUT = 10_000;
const RETRIES = 2;
/** before the first retry, in milliseconds; doubled for each one after it */
const BACKOFF = 250;

const FHIR_JSON = 'application/fhir+json';

/** Answers of a server that takes no POST: not allowed, not such a body, not implemented. */
const TAKES_NO_POST: ReadonlySet<number> = new Set([405, 415, 501]);

/** A server takes nothing that is posted, or not here. */
class NotPosted extends TerminologyError {}

/** What a server that knows FHIR says of something that it does not have. */
export class NotFound extends TerminologyError {}

/** The types of the parameters of our operations. */
const TYPES = {
  url: 'valueUri',
  filter: 'valueString',
  count: 'valueInteger',
  offset: 'valueInteger',
  activeOnly: 'valueBoolean',
  system: 'valueUri',
  code: 'valueCode',
} as const;

/** An operation of a server, with what it is asked. */
export interface Operation {
  readonly name: string;
  readonly parameters: Readonly<
    Partial<Record<keyof typeof TYPES, string | number | boolean | undefined>>
  >;
}

const givenIn = ({ parameters }: Operation) =>
  Object.entries(parameters).filter(([, value]) => value !== undefined) as [
    keyof typeof TYPES,
    string | number | boolean,
  ][];

/** An operation as an address asks for it. Every part of a parameter is escaped, `%` too. */
export const addressOf = (base: string, operation: Operation): string =>
  `${plainAddressOf(base, operation)}?${givenIn(operation)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')}`;

const plainAddressOf = (base: string, { name }: Operation): string =>
  // eslint-disable-next-line regexp/no-super-linear-move -- the host wrote it
  `${base.replace(/\/+$/, '')}/${name}`;

const parametersOf = (operation: Operation): string =>
  JSON.stringify({
    resourceType: 'Parameters',
    parameter: givenIn(operation).map(([name, value]) => ({ name, [TYPES[name]]: value })),
  });

/** What is known of a server since it was first asked. */
export interface ServerHabits {
  /** it refused what was posted, and answered what an address asked for */
  onlyGets?: boolean;
}

/** Resolves after some milliseconds, or rejects with the signal's reason. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });

/** A failure that may pass, and how long the server asks to wait before the next try. */
class Passing extends TerminologyError {
  readonly wait?: number;

  constructor(message: string, options: ErrorOptions & { status?: number; wait?: number }) {
    super('unavailable', message, options);
    this.wait = options.wait;
  }
}

/**
 * Asks for a FHIR resource of a type. What is asked is posted: addresses are kept in the logs of all
 * that they pass. Only a server that takes nothing posted is asked by an address. Tries again, ever more slowly, while the server cannot be
 * reached, is overloaded or fails (5xx), within the time that an answer may take.
 */
export async function request(
  operation: Operation,
  type: string,
  { url, headers, fetch: given, timeout = TIMEOUT, retries = RETRIES }: RequestOptions,
  habits: ServerHabits,
  signal: AbortSignal,
): Promise<Resource> {
  const clock = new AbortController();
  const late = new TerminologyError('unavailable', `No answer within ${timeout} ms.`);
  const timer = setTimeout(() => clock.abort(late), timeout);
  const until = performance.now() + timeout;
  const both = AbortSignal.any([signal, clock.signal]);
  const once = async () => {
    const init = new Headers(typeof headers === 'function' ? await headers() : headers);
    const ask = (address: string, body?: string) =>
      tryOnce(address, type, given ?? fetch, init, body, both);
    if (!habits.onlyGets) {
      try {
        return await ask(plainAddressOf(url, operation), parametersOf(operation));
      } catch (error) {
        if (!(error instanceof NotPosted)) throw error;
      }
    }
    const answer = await ask(addressOf(url, operation));
    habits.onlyGets = true;
    return answer;
  };
  try {
    for (let tried = 0; ; tried++) {
      try {
        return await once();
      } catch (error) {
        both.throwIfAborted();
        if (!(error instanceof Passing) || tried >= retries) throw error;
        // some jitter, or everybody would come back at once
        const wait = error.wait ?? BACKOFF * 2 ** tried * (0.75 + Math.random() / 2);
        if (performance.now() + wait > until) throw error;
        await pause(wait, both);
      }
    }
  } finally {
    clearTimeout(timer);
  }
}

async function tryOnce(
  address: string,
  type: string,
  get: typeof fetch,
  given: Headers,
  posted: string | undefined,
  signal: AbortSignal,
): Promise<Resource> {
  const headers = new Headers(given);
  if (!headers.has('accept')) headers.set('accept', FHIR_JSON);
  if (posted !== undefined) headers.set('content-type', FHIR_JSON);
  let response: Response;
  let body: unknown;
  try {
    const init = posted === undefined ? {} : { method: 'POST', body: posted };
    response = await get(address, { headers, signal, ...init });
    body = await response.json().catch((error: unknown) => {
      if (!(error instanceof SyntaxError)) throw error;
    });
  } catch (cause) {
    throw new Passing('The terminology server cannot be reached.', { cause });
  }
  const { status } = response;
  const resource = isRecord(body) ? body : {};
  if (response.ok) {
    if (resource.resourceType === type) return resource;
    throw new TerminologyError('unavailable', `The answer is no ${type}.`, { status });
  }
  const says = resource.resourceType === 'OperationOutcome';
  // without an OperationOutcome, nothing of FHIR is behind a POST to this address
  if (posted !== undefined && (TAKES_NO_POST.has(status) || (status === 404 && !says)))
    throw new NotPosted('refused', `The terminology server answered ${status} to a POST.`, {
      status,
    });
  throw failure(response, resource);
}

function failure({ status, headers }: Response, resource: Resource): TerminologyError {
  const says = resource.resourceType === 'OperationOutcome';
  // without an OperationOutcome it is the address that is wrong
  if (status === 404 && says) return new NotFound('refused', 'There is no such thing.', { status });
  const message = `The terminology server answered ${status}.`;
  // 501: it does not know the operation, and will not next time
  if (status === 429 || (status >= 500 && status !== 501))
    return new Passing(message, { status, wait: waitOf(headers.get('retry-after')) });
  return new TerminologyError(status === 501 ? 'unavailable' : 'refused', message, { status });
}

/** Retry-After in milliseconds: it is in seconds, or a date. */
function waitOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
