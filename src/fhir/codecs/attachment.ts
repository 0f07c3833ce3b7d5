import { isRecord } from '../../json/json.js';
import type { Codec } from './codec.js';
import { stringCodec } from './primitive.js';

const LINK = /^https?:\/\/\S+$/i;

/** Where a document is: its address, or in words. */
export const attachmentCodec: Codec = {
  type: 'Attachment',
  to(value) {
    const said = stringCodec.to(value);
    if (typeof said !== 'string') return undefined;
    return LINK.test(said) ? { url: said } : { title: said };
  },
  from: (fhir) => (isRecord(fhir) ? stringCodec.from(fhir.url ?? fhir.title) : undefined),
};
