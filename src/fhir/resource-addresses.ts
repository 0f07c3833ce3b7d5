import { isRecord, type Json } from '../json/json.js';
import { listOf } from './position.js';
import type { FhirResource } from './types.js';

/** Without a version, or a place within; UUIDs are the same in either case. */
export const plainAddress = (address: string): string => {
  const trimmed = address.trim();
  if (/^urn:/i.test(trimmed)) return /^urn:uuid:/i.test(trimmed) ? trimmed.toLowerCase() : trimmed;
  const [plain = ''] = trimmed.replace(/^\//, '').split(/\/_history\/|[?#|]/, 1);
  return plain;
};

/** The identifier that a conditional reference looks for: `Goal?identifier=system|value`. */
function identifierSought(address: string): { type: string; identifier: Json } | undefined {
  const [, type, query] = /^([A-Z][A-Za-z]*)\?(.*)$/.exec(address.trim()) ?? [];
  const token = query === undefined ? null : new URLSearchParams(query).get('identifier');
  if (type === undefined || token === null) return undefined;
  const [system, value] = token.includes('|') ? token.split(/\|(.*)/, 2) : [undefined, token];
  return { type, identifier: { ...(system && { system }), value } };
}

/** The server, and the rest, of an address on one. */
const onServer = (
  address: string,
): { readonly base: string; readonly rest: string } | undefined => {
  const [, base, rest] = /^(https?:\/\/.*)\/([A-Z][A-Za-z]*\/[\w.-]+)$/.exec(address) ?? [];
  return base === undefined || rest === undefined ? undefined : { base, rest };
};

const identifierKey = (type: unknown, { system, value }: Json): string =>
  JSON.stringify([type, system, value]);

/** Finds the resources of a bundle by what references say. */
export class ResourceAddresses {
  readonly #byAddress = new Map<string, FhirResource>();
  readonly #bases = new Map<FhirResource, string>();
  /** `undefined`: of several */
  readonly #byIdentifier = new Map<string, FhirResource | undefined>();

  /** Of two entries with one address, the first counts. */
  constructor(entries: readonly { readonly resource: FhirResource; readonly fullUrl?: string }[]) {
    for (const { resource, fullUrl } of entries) {
      const { resourceType, id } = resource;
      const own = fullUrl === undefined ? undefined : plainAddress(fullUrl);
      const server = own === undefined ? undefined : onServer(own);
      if (server) this.#bases.set(resource, server.base);
      const relative = typeof id === 'string' ? `${resourceType}/${id}` : server?.rest;
      for (const address of [own, relative])
        if (address && !this.#byAddress.has(address)) this.#byAddress.set(address, resource);
      this.#addIdentifiers(resource);
    }
  }

  /** What an address leads to, from a resource: what is relative is on the same server as that. */
  byAddress(address: string, from?: FhirResource): FhirResource | undefined {
    const sought = identifierSought(address);
    if (sought) return this.byIdentifier(sought);
    const plain = plainAddress(address);
    const exact = this.#byAddress.get(plain);
    const server = onServer(plain);
    if (!server) {
      const base = from && this.#bases.get(from);
      return (base === undefined ? undefined : this.#byAddress.get(`${base}/${plain}`)) ?? exact;
    }
    if (exact) return exact;
    // what is known to be on another server is another resource, whatever its id
    const found = this.#byAddress.get(server.rest);
    return found && this.#bases.has(found) ? undefined : found;
  }

  /** The one resource that is known by an identifier. */
  byIdentifier({ identifier, type, resourceType }: Json): FhirResource | undefined {
    if (resourceType !== undefined || !isRecord(identifier)) return undefined;
    if (typeof identifier.value !== 'string') return undefined;
    return this.#byIdentifier.get(identifierKey(type, identifier));
  }

  #addIdentifiers(resource: FhirResource): void {
    const { resourceType, identifier } = resource;
    // whose an identifier of a person is, is not for a reference to say
    if (resourceType === 'Patient') return;
    for (const one of [identifier, ...listOf(identifier)].filter(isRecord))
      for (const type of [resourceType, undefined]) {
        const key = identifierKey(type, one);
        const known = this.#byIdentifier.has(key) && this.#byIdentifier.get(key) !== resource;
        this.#byIdentifier.set(key, known ? undefined : resource);
      }
  }
}
