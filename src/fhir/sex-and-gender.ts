import type { Json } from '../json/json.js';
import { listOf } from './position.js';
import { DATA_ABSENT, extensionUrl, SEX } from './systems.js';
import type { FhirResource } from './types.js';

/** Says of a person that their sex is not told, which is not the same as not known. */
export function markMasked(patient: FhirResource): void {
  const extension: Json[] = [{ url: DATA_ABSENT, valueCode: 'masked' }];
  patient.extension = [...listOf(patient.extension), { url: extensionUrl(SEX), extension }];
}
