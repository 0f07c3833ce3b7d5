import { isObjectOrList, isRecord, type Json } from '../json/json.js';
import type { Path } from '../json/path.js';
import type { BundleReader } from './bundle-reader.js';
import { shortWords } from './modifiers/fhir-words.js';
import type { FhirResource } from './types.js';

/**
 * Takes out every reference to a resource that was left out: what it is called there would come in
 * without what it is. What else a reference says is told.
 */
export function dropReferencesToLeftOut(reader: BundleReader): void {
  for (const resource of reader.all()) dropIn(resource, [], resource, reader);
}

function dropIn(holder: object, path: Path, resource: FhirResource, reader: BundleReader): void {
  for (const [key, value] of Object.entries(holder)) {
    if (!isObjectOrList(value)) continue;
    const here = [...path, Array.isArray(holder) ? Number(key) : key];
    const found = isRecord(value) ? reader.resolve(value, { resource }) : undefined;
    if (!found || !reader.exclusionOf(found)) {
      dropIn(value, here, resource, reader);
      continue;
    }
    (holder as Json)[key] = null;
    const { reference: _, type: _type, display: _display, ...others } = value as Json;
    if (Object.keys(others).length === 0) continue;
    reader.findings.add({
      code: 'not-mapped',
      path: [...reader.pathOf(resource), ...here],
      what: [resource.resourceType, ...here].join('.'),
      value: shortWords(others),
      isTechnical: true,
    });
  }
}
