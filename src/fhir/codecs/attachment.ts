import { isRecord } from '../../json/json.js';
import { isWebAddress } from '../../validation/formats.js';
import type { Codec } from './codec.js';
import { stringCodec } from './primitive.js';

/** Where a document is: its address, or in words. */
export const attachmentCodec: Codec = {
  type: 'Attachment',
  to(value) {
    const said = stringCodec.to(value);
    if (typeof said !== 'string') return undefined;
    return isWebAddress.test(said) ? { url: said } : { title: said };
  },
  from: (fhir) => (isRecord(fhir) ? stringCodec.from(fhir.url ?? fhir.title) : undefined),
};
