import { isRecord, type Json } from '../json/json.js';
import { listOf } from './position.js';
import type { FhirResource } from './types.js';

/** UUIDs are the same in either case. */
const plainAddress = (address: string): string => {
  const plain = address.split('/_history/', 1)[0] ?? address;
  return /^urn:uuid:/i.test(plain) ? plain.toLowerCase() : plain;
};

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
