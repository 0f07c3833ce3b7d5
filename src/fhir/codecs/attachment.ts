import { isRecord } from '../../validation/empty.js';
import type { Codec } from './codec.js';
import { string } from './primitive.js';

const LINK = /^https?:\/\/\S+$/i;

/** Where a document is: its address, or in words. */
export const attachment: Codec = {
  type: 'Attachment',
  to(value) {
    const said = string.to(value);
    if (typeof said !== 'string') return undefined;
    return LINK.test(said) ? { url: said } : { title: said };
  },
  from: (fhir) => (isRecord(fhir) ? string.from(fhir.url ?? fhir.title) : undefined),
};
