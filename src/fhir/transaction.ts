import { isRecord } from '../json/json.js';
import { listOf } from './position.js';
import { NHS_NUMBER, RESOURCE_ID } from './systems.js';
import type { FhirBundle, FhirBundleEntry, FhirResource, FhirTransactionEntry } from './types.js';

/** A search for the one resource that a server has of what we write. */
function searchFor(resource: FhirResource): string | undefined {
  const { identifier, meta, resourceType } = resource;
  const own = [...listOf(identifier), identifier]
    .filter(isRecord)
    .find(({ system }) => system === NHS_NUMBER || system === RESOURCE_ID);
  if (own) return `${resourceType}?identifier=${token(own.system, own.value)}`;
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

/**
 * Updates what a server has of a plan, and makes what it has not. What stood in the bundle that was
 * sent before and is no longer there, it deletes.
 */
export function transactionEntries(
  entries: readonly FhirBundleEntry[],
  replaces: FhirBundle | undefined,
): FhirTransactionEntry[] {
  const put = entries.map(({ fullUrl, resource }): FhirTransactionEntry => {
    // a server gives its own ids
    const { id: _, ...content } = resource;
    return {
      fullUrl,
      resource: content,
      request: { method: 'PUT', url: searchFor(resource) ?? '' },
    };
  });
  const kept = new Set(put.map(({ request }) => request.url));
  const gone = resourcesOf(replaces)
    .filter(({ resourceType }) => !NEVER_DELETED.has(resourceType))
    .map(searchFor)
    .filter((url) => url !== undefined && !kept.has(url));
  return [...put, ...gone.map((url) => ({ request: { method: 'DELETE' as const, url: url! } }))];
}

const resourcesOf = (bundle: FhirBundle | undefined): FhirResource[] =>
  listOf(bundle?.entry).flatMap((entry) =>
    isRecord(entry) && isRecord(entry.resource) ? [entry.resource as FhirResource] : [],
  );
