import type { Reader } from './reader.js';
import type { FhirResource } from './types.js';

/** The Composition of a bundle, or one that lists what another system's bundle holds. */
export function adopt(reader: Reader): FhirResource {
  return reader.ofType('Composition')[0] ?? { resourceType: 'Composition' };
}
