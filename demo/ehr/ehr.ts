// What stands in for an EHR in the demonstration: its FHIR server, at /fhir, which keeps what it is
// sent on disk, and at /ehr what opens an app.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getStatus, isOperationOutcome, OperationOutcomeError } from '@medplum/core';
import { FhirRouter, makeSimpleRequest, type HttpMethod } from '@medplum/fhir-router';
import { Authorisation, type Answer } from './authorisation.js';
import { DiskRepository } from './repository.js';
import { seed } from './seed.js';

type Outcome = ConstructorParameters<typeof OperationOutcomeError>[0];

interface Responses {
  readonly resourceType: string;
  readonly entry?: readonly { response?: { status?: string; outcome?: Outcome } }[];
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Throws what the first of them says that was not done. */
function failIfAnyFailed({ entry = [] }: Responses): void {
  for (const { response } of entry)
    if (response?.outcome && Number(response.status) >= 400)
      throw new OperationOutcomeError(response.outcome);
}

export class Ehr {
  readonly #repository: DiskRepository;
  readonly #router = new FhirRouter();
  readonly #authorisation = new Authorisation();

  private constructor(repository: DiskRepository) {
    this.#repository = repository;
  }

  /** What the folder holds, or at first the sample. */
  static async open(folder: string): Promise<Ehr> {
    const ehr = new Ehr(await DiskRepository.open(folder));
    await seed((method, path, body) => ehr.#carryOut(method, path, body));
    return ehr;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const origin = `http://${request.headers.host}`;
    const url = new URL(request.url ?? '/', origin);
    const body = await textOf(request);
    const { status, json, location } = url.pathname.startsWith('/ehr/')
      ? await this.#open(url, body, origin)
      : await this.#ask(request, url, body, origin);
    response.statusCode = status;
    response.setHeader('cache-control', 'no-store');
    if (location !== undefined) response.setHeader('location', location);
    if (json !== undefined) response.setHeader('content-type', 'application/fhir+json');
    response.end(json === undefined ? undefined : JSON.stringify(json));
  }

  async #open(url: URL, body: string, origin: string): Promise<Answer> {
    switch (url.pathname) {
      case '/ehr/patients':
        return this.#carryOut('GET', 'Patient?_sort=birthdate');
      case '/ehr/launch':
        return this.#authorisation.launch(url.searchParams.get('patient') ?? '', origin);
      case '/ehr/authorize':
        return this.#authorisation.authorize(url.searchParams, origin);
      case '/ehr/token':
        return this.#authorisation.token(new URLSearchParams(body));
      default:
        return { status: 404, json: {} };
    }
  }

  async #ask(request: IncomingMessage, url: URL, body: string, origin: string): Promise<Answer> {
    const path = url.pathname.replace(/^\/fhir\/?/, '');
    if (path === '.well-known/smart-configuration')
      return { status: 200, json: this.#authorisation.configuration(origin) };
    if (!this.#authorisation.allows(request.headers.authorization))
      return { status: 401, json: { resourceType: 'OperationOutcome', issue: [] } };
    const json: unknown = body ? JSON.parse(body) : undefined;
    return this.#carryOut(request.method as HttpMethod, path + url.search, json);
  }

  /** What a transaction holds is done whole, or not at all. */
  async #carryOut(method: HttpMethod, path: string, body?: unknown): Promise<Answer> {
    const isTransaction = (body as { type?: unknown } | undefined)?.type === 'transaction';
    try {
      return await this.#repository.alone(async () => {
        const asked = makeSimpleRequest(method, `/${path}`, body);
        const [outcome, resource] = await this.#router.handleRequest(asked, this.#repository);
        if (isTransaction && resource) failIfAnyFailed(resource as Responses);
        return { status: getStatus(outcome), json: resource ?? outcome };
      });
    } catch (error) {
      if (!(error instanceof OperationOutcomeError)) throw error;
      const { outcome } = error;
      return { status: isOperationOutcome(outcome) ? getStatus(outcome) : 500, json: outcome };
    }
  }
}
