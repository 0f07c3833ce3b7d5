import { isRecord } from '../json/json.js';
import { listOf } from './position.js';
import { RESOURCE_ID } from './systems.js';
import type { FhirBundle, FhirBundleEntry, FhirResource, FhirTransactionEntry } from './types.js';
import { tellsPerson } from './whose-resource.js';

/** A search for the one resource that a server has of what we write. */
function searchFor(resource: FhirResource): string | undefined {
  const { identifier, meta, resourceType } = resource;
  const own = [...listOf(identifier), identifier]
    .filter(isRecord)
    .filter((one) => one.system === RESOURCE_ID || tellsPerson(one));
  // by either: a server with two that are one refuses, where it would have made a third
  const tokens = own.map(({ system, value }) => token(system, value)).join();
  if (tokens) return `${resourceType}?identifier=${tokens}`;
  const tag = listOf(isRecord(meta) ? meta.tag : undefined)
    .filter(isRecord)
    .find(({ system }) => system === RESOURCE_ID);
  return tag && `${resourceType}?_tag=${token(tag.system, tag.code)}`;
}

const token = (system: unknown, value: unknown): string =>
  encodeURIComponent(`${String(system)}|${String(value)}`);

/** Others may need them: a plan that no longer names them says nothing about that. */
const NEVER_DELETED: ReadonlySet<string> = new Set([
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Organization',
]);

/** A resource as a server has it, by the search that finds it. */
type ServerResources = ReadonlyMap<string | undefined, FhirResource>;

/** What is to be done with a resource: with the one that the server is known to have, or has by now. */
function requestFor(
  method: 'PUT' | 'DELETE',
  search: string | undefined,
  held: ServerResources,
): FhirTransactionEntry['request'] {
  const known = held.get(search);
  const versionId = isRecord(known?.meta) ? known.meta.versionId : undefined;
  return known?.id !== undefined && typeof versionId === 'string'
    ? { method, url: `${known.resourceType}/${known.id}`, ifMatch: `W/"${versionId}"` }
    : { method, url: search ?? '' };
}

/**
 * Updates what a server has of a plan, and makes what it has not. What stood in the bundle that was
 * sent before, or that the server gave, and is no longer there, it deletes.
 */
export function transactionEntries(
  entries: readonly FhirBundleEntry[],
  replaces: FhirBundle | undefined,
): FhirTransactionEntry[] {
  const before = resourcesOf(replaces).map((resource) => [searchFor(resource), resource] as const);
  const held: ServerResources = new Map(before);
  const kept = new Set(entries.map(({ resource }) => searchFor(resource)));
  const put = entries.map(({ fullUrl, resource }): FhirTransactionEntry => {
    const search = searchFor(resource);
    const request = requestFor('PUT', search, held);
    // a server gives its own ids
    const { id: _, resourceType, ...content } = resource;
    const known = request.ifMatch === undefined ? {} : { id: held.get(search)?.id };
    return { fullUrl, resource: { resourceType, ...known, ...content }, request };
  });
  const gone = before.filter(
    ([search, { resourceType }]) =>
      search !== undefined && !kept.has(search) && !NEVER_DELETED.has(resourceType),
  );
  return [...put, ...gone.map(([search]) => ({ request: requestFor('DELETE', search, held) }))];
}

const resourcesOf = (bundle: FhirBundle | undefined): FhirResource[] =>
  listOf(bundle?.entry).flatMap((entry) =>
    isRecord(entry) && isRecord(entry.resource) ? [entry.resource as FhirResource] : [],
  );
