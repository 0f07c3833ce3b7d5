import { isRecord, type Json } from '../json/json.js';
import { sameJson } from '../json/same-json.js';
import type { BundleEntry, Exclusion } from './bundle-reader.js';
import { listOf } from './position.js';
import { plainAddress } from './resource-addresses.js';
import type { FhirResource } from './types.js';

const DELETED: Exclusion = {
  code: 'not-current',
  what: 'Bundle.entry.request.method',
  said: 'DELETE',
};

/**
 * The resources of which a bundle holds a newer copy, or says that they were deleted, as histories do:
 * each with why it is left out.
 */
export function outdatedIn(
  bundle: Json,
  entries: readonly BundleEntry[],
): Map<FhirResource, Exclusion> {
  const outdated = new Map<FhirResource, Exclusion>();
  const counting = new Map<string, FhirResource>();
  const resources = new Map(entries.map((entry) => [entry.path[1], entry]));
  const deleted = new Set<unknown>();
  for (const [index, one] of listOf(bundle.entry).entries()) {
    const entry = resources.get(index);
    const isDeletion = isRecord(one) && isRecord(one.request) && one.request.method === 'DELETE';
    // the newest comes first: what comes later was there before it was deleted
    if (isDeletion && isRecord(one)) for (const name of namesOf(one, entry)) deleted.add(name);
    if (!entry) {
      for (const gone of isDeletion && isRecord(one) ? deletedBy(one) : [])
        outdated.set(gone, DELETED);
      continue;
    }
    const { resource } = entry;
    if (namesOf(one as Json, entry).some((name) => deleted.has(name))) {
      outdated.set(resource, DELETED);
      continue;
    }
    const key = keyOf(entry);
    const before = key === undefined ? undefined : counting.get(key);
    if (key === undefined) continue;
    const older = before && (isNewer(resource, before) ? before : resource);
    if (older) {
      const code = sameJson(resource, before) ? 'repeated-alike' : 'repeated';
      outdated.set(older, { code, what: older.resourceType });
    }
    if (older !== resource) counting.set(key, resource);
  }
  return outdated;
}

const withoutVersion = (address: unknown): string | undefined =>
  typeof address === 'string' && address !== '' ? plainAddress(address) : undefined;

const addressOf = ({ resourceType, id }: FhirResource): string | undefined =>
  typeof id === 'string' ? `${resourceType}/${id}` : undefined;

/** What is one resource in two entries. Two servers may have the same ids. */
const keyOf = ({ resource, fullUrl }: BundleEntry): string | undefined => {
  const address = addressOf(resource);
  const url = withoutVersion(fullUrl);
  return address === undefined && url === undefined
    ? undefined
    : JSON.stringify([resource.resourceType, address, url]);
};

/** What an entry may be deleted by. */
function namesOf({ fullUrl, request }: Json, entry: BundleEntry | undefined): string[] {
  const url = isRecord(request) ? request.url : undefined;
  const own = entry && addressOf(entry.resource);
  return [withoutVersion(fullUrl), withoutVersion(url), own].filter((name) => name !== undefined);
}

const metaOf = ({ meta }: FhirResource): Json => (isRecord(meta) ? meta : {});

/** What was deleted and is not in the bundle, as others may refer to it. */
function deletedBy({ request }: Json): FhirResource[] {
  const url = isRecord(request) ? withoutVersion(request.url) : undefined;
  const [resourceType, id] = url?.split('/').slice(-2) ?? [];
  return resourceType && id ? [{ resourceType, id }] : [];
}

/** As far as both say when they were written, or which version they are. */
function isNewer(one: FhirResource, other: FhirResource): boolean {
  for (const key of ['lastUpdated', 'versionId']) {
    const [a, b] = [one, other].map((resource) => {
      const said = metaOf(resource)[key];
      return typeof said === 'string'
        ? key === 'versionId'
          ? Number(said)
          : Date.parse(said)
        : NaN;
    }) as [number, number];
    if (a !== b && !Number.isNaN(a) && !Number.isNaN(b)) return a > b;
  }
  return false;
}
