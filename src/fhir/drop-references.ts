import { isObjectOrList, isRecord, type Json } from '../json/json.js';
import type { BundleReader } from './bundle-reader.js';
import type { FhirResource } from './types.js';

/**
 * Takes out every reference to a resource that was left out: what it is called there would come in
 * without what it is.
 */
export function dropReferencesToLeftOut(reader: BundleReader): void {
  for (const resource of reader.all()) dropIn(resource, resource, reader);
}

function dropIn(holder: object, resource: FhirResource, reader: BundleReader): void {
  for (const [key, value] of Object.entries(holder)) {
    if (!isObjectOrList(value)) continue;
    const found = isRecord(value) ? reader.resolve(value, { resource }) : undefined;
    if (found && reader.exclusionOf(found)) (holder as Json)[key] = null;
    else dropIn(value, resource, reader);
  }
}
