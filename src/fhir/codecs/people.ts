import { isRecord } from '../../json/json.js';
import type { Codec } from './codec.js';
import { partsSaidIn } from './parts-said.js';
import { stringCodec } from './primitive.js';

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/** A whole name in one line. */
export const humanNameCodec: Codec = {
  type: 'HumanName',
  said: (fhir, value) => partsSaidIn(fhir, value),
  to(value) {
    const text = stringCodec.to(value);
    return text === undefined ? undefined : { text };
  },
  from(fhir) {
    if (!isRecord(fhir)) return undefined;
    if (typeof fhir.text === 'string') return fhir.text;
    const { prefix, given, family, suffix } = fhir;
    return [prefix, given, family, suffix].flatMap(strings).join(' ') || undefined;
  },
};

/** Somebody's name where FHIR wants a reference to them. */
export const displayCodec: Codec = {
  type: 'Reference',
  to(value) {
    const text = stringCodec.to(value);
    return text === undefined ? undefined : { display: text };
  },
  from: (fhir) => (isRecord(fhir) ? stringCodec.from(fhir.display) : undefined),
};
