import { elements, termOf } from '../standard/rows.js';
import { planMapping } from './plan-mapping.js';

/** One element of the standard and its location in FHIR. */
export interface FhirMappingRow {
  /** path of keys, as in `standard.elements()` */
  readonly key: string;
  /** the standard's own name */
  readonly term: string;
  /**
   * the resource that holds it and the path there: `[…]` says which entry of a list, and
   * `extension[…]` which extension. For what is a resource: `→` from what leads to it
   */
  readonly location: string;
}

/** From the last resource on; where that is all, from the one before. */
function shortOf(place: string): string {
  const [before, last = ''] = place.replaceAll('[0]', '').split(' → ').slice(-2);
  return /[.[]/.test(last) ? last : `${before} → ${last}`;
}

/** Where each element of the standard lives in FHIR, in the standard's order. */
export function fhirMapping(): FhirMappingRow[] {
  const locations = new Map<string, string>();
  for (const { key, location: location } of planMapping.rows('', 'Composition'))
    locations.set(key, location);
  return elements().flatMap(({ key }) => {
    const location = locations.get(key);
    return location === undefined ? [] : [{ key, term: termOf(key), location: shortOf(location) }];
  });
}
