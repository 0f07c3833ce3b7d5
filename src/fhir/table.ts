import { elements, termOf } from '../standard/rows.js';
import { planHome } from './mapping/plan.js';

/** One element of the standard and its home in FHIR. */
export interface FhirMappingRow {
  /** path of keys, as in `standard.elements()` */
  readonly key: string;
  /** the standard's own name */
  readonly term: string;
  /**
   * the resource that holds it and the way there: `[…]` says which entry of a list, and
   * `extension[…]` which extension. For what is a resource: `→` from what leads to it
   */
  readonly home: string;
}

/** From the last resource on; where that is all, from the one before. */
function shortOf(place: string): string {
  const [before, last = ''] = place.replaceAll('[0]', '').split(' → ').slice(-2);
  return /[.[]/.test(last) ? last : `${before} → ${last}`;
}

/** Where each element of the standard lives in FHIR, in the standard's order. */
export function fhirMapping(): FhirMappingRow[] {
  const homes = new Map<string, string>();
  for (const { key, home } of planHome.rows('', 'Composition')) homes.set(key, home);
  return elements().flatMap(({ key }) => {
    const home = homes.get(key);
    return home === undefined ? [] : [{ key, term: termOf(key), home: shortOf(home) }];
  });
}
