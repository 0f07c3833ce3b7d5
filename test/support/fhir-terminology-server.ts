// A terminology server on loopback that speaks FHIR, and does what a test tells it to: slow, wrong,
// refusing, or down.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server answers the searches for some words, or everything. */
export interface Behaviour {
  /** milliseconds before it answers */
  readonly delay?: number;
  /** answers with this status */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** answers with this text in the place of FHIR */
  readonly body?: string;
  /** ends the connection without an answer */
  readonly drop?: boolean;
  /** for so many requests; for all when left out */
  readonly times?: number;
}

/** A request that came in. */
export interface Asked {
  readonly method: string;
  /** all that stands in an address, and so in logs */
  readonly address: string;
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** the client went away before the answer */
  aborted: boolean;
}

interface Member {
  readonly code: string;
  readonly display: string;
  readonly inactive?: boolean;
  readonly abstract?: boolean;
}

const SYSTEM = 'http://snomed.info/sct';
const IMPLICIT = `${SYSTEM}?fhir_vs=ecl/`;

/** What the server holds: members by expression constraint. */
const MEMBERS: Readonly<Record<string, readonly Member[]>> = {
  '^ 1127581000000103': [
    { code: '35489007', display: 'Depressive disorder' },
    { code: '197480006', display: 'Anxiety disorder' },
    { code: '13746004', display: 'Bipolar disorder' },
    { code: '52702003', display: 'Chronic fatigue syndrome', inactive: true },
    ...Array.from({ length: 45 }, (_, index) => ({
      code: `9000${String(index).padStart(3, '0')}`,
      display: `Phobia ${index + 1}`,
    })),
  ],
  '< 404684003': [
    { code: '138875005', display: 'Findings of pain', abstract: true },
    { code: '22253000', display: 'Pain' },
  ],
};

const outcome = (code: string) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code }],
});

type Answer = readonly [status: number, resource: object];

export class FhirTerminologyServer {
  readonly asked: Asked[] = [];
  /** the most concepts in a page, whatever was asked for */
  pageSize = 1000;
  /** what it answers to a POST, where it takes none */
  refusesPost?: number;
  /** whether expansions say how many there are */
  totals = true;
  #behaviours: { text: string | undefined; behaviour: Behaviour; times: number }[] = [];
  #server: Server;
  #port = 0;

  constructor() {
    this.#server = this.#make();
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/fhir`;
  }

  async start(): Promise<this> {
    this.#server = this.#make();
    await new Promise<void>((done) => this.#server.listen(this.#port, '127.0.0.1', done));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  /** Takes the server down. `start` brings it back at the same address. */
  async stop(): Promise<void> {
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await closed;
  }

  /** How to answer from now on: everything, or the searches for some words. */
  behave(behaviour: Behaviour, text?: string): void {
    this.#behaviours.unshift({ text, behaviour, times: behaviour.times ?? Infinity });
  }

  /** The words that were searched for, in order. */
  get searches(): string[] {
    return this.asked
      .filter(({ operation }) => operation === 'ValueSet/$expand')
      .map(({ parameters }) => parameters.filter ?? '');
  }

  #make(): Server {
    return createServer((request, response) => {
      void this.#serve(request, response);
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*, authorization');
    response.setHeader('access-control-expose-headers', 'retry-after');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '', this.url);
    const posted = request.method === 'POST' ? await readParameters(request) : {};
    const asked: Asked = {
      method: request.method ?? '',
      address: request.url ?? '',
      operation: decodeURIComponent(pathname.replace(/^\/fhir\//, '')),
      parameters: { ...Object.fromEntries(searchParams), ...posted },
      headers: request.headers as Asked['headers'],
      aborted: false,
    };
    this.asked.push(asked);
    response.on('close', () => (asked.aborted ||= !response.writableFinished));
    if (request.method === 'POST' && this.refusesPost) {
      response.writeHead(this.refusesPost).end('<!doctype html>');
      return;
    }
    const { delay, status, headers, body, drop } = this.#behaviourFor(asked);
    if (delay) await new Promise((done) => setTimeout(done, delay));
    if (drop) {
      request.socket.destroy();
      return;
    }
    const [usual, resource] = status ? [status, outcome('exception')] : this.#answer(asked);
    response
      .writeHead(usual, { 'content-type': 'application/fhir+json', ...headers })
      .end(body ?? JSON.stringify(resource));
  }

  #behaviourFor({ parameters }: Asked): Behaviour {
    const found = this.#behaviours.find(
      ({ text, times }) => times > 0 && (text === undefined || text === parameters.filter),
    );
    if (found) found.times--;
    return found?.behaviour ?? {};
  }

  #answer({ operation, parameters }: Asked): Answer {
    const operations: Readonly<Record<string, () => Answer>> = {
      'ValueSet/$expand': () => this.#expand(parameters),
      'CodeSystem/$lookup': () => lookup(parameters),
      'ValueSet/$validate-code': () => validate(parameters),
    };
    return operations[operation]?.() ?? [404, { error: 'no such page' }];
  }

  #expand({ url = '', filter = '', count, offset }: Asked['parameters']): Answer {
    const members = membersOf(url);
    if ('wrong' in members) return members.wrong;
    const typed = filter.toLowerCase().split(/\s+/);
    const found = members.filter(({ display }) =>
      typed.every((word) => display.toLowerCase().includes(word)),
    );
    const from = Number(offset ?? 0);
    const size = Math.min(Number(count ?? Infinity), this.pageSize);
    const contains = found.slice(from, from + size).map((one) => ({ system: SYSTEM, ...one }));
    const total = this.totals ? { total: found.length } : {};
    return [200, { resourceType: 'ValueSet', expansion: { ...total, offset: from, contains } }];
  }
}

/** The parameters of a posted resource, as an address would have them. */
async function readParameters(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { resourceType, parameter } = JSON.parse(Buffer.concat(chunks).toString()) as {
    resourceType: string;
    parameter: Record<string, unknown>[];
  };
  if (resourceType !== 'Parameters' || !request.headers['content-type']?.includes('fhir+json'))
    return {};
  return Object.fromEntries(
    parameter.map(({ name, ...values }) => [String(name), String(Object.values(values)[0])]),
  );
}

/** The members of an implicit value set, or what is wrong with its URL. */
function membersOf(url: string): readonly Member[] | { readonly wrong: Answer } {
  // a URL holds no such characters: what is inside one has to be escaped once more
  if (/[\s<>^]/.test(url)) return { wrong: [400, outcome('invalid')] };
  const ecl = url.startsWith(IMPLICIT) ? decodeURIComponent(url.slice(IMPLICIT.length)) : '';
  return MEMBERS[ecl] ?? { wrong: [404, outcome('not-found')] };
}

function lookup({ system, code }: Asked['parameters']): Answer {
  const member = Object.values(MEMBERS)
    .flat()
    .find((one) => one.code === code);
  if (system !== SYSTEM || !member) return [404, outcome('not-found')];
  return [
    200,
    {
      resourceType: 'Parameters',
      parameter: [
        { name: 'name', valueString: 'SNOMED CT' },
        { name: 'display', valueString: member.display },
      ],
    },
  ];
}

function validate({ url = '', system, code }: Asked['parameters']): Answer {
  const members = membersOf(url);
  if ('wrong' in members) return members.wrong;
  const known = system === SYSTEM;
  const result = known && members.some((one) => one.code === code);
  return [
    200,
    {
      resourceType: 'Parameters',
      parameter: [
        { name: 'result', valueBoolean: result },
        ...(known ? [] : [{ name: 'x-caused-by-unknown-system', valueCanonical: system }]),
      ],
    },
  ];
}
