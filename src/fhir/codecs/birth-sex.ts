import { isRecord } from '../../json/json.js';
import type { Codec } from './codec.js';
import { codingInConceptCodec } from './coded.js';

/** UK Core binds the element to these, and to no others. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender': ['F', 'M', 'UN'],
  'http://terminology.hl7.org/CodeSystem/v3-NullFlavor': ['UNK'],
};

const isBirthSex = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.system === 'string' &&
  Object.hasOwn(CODES, value.system) &&
  CODES[value.system]!.includes(value.code as string);

/** A sex at birth: only one that was recorded as such. */
export const birthSexCodec: Codec = {
  ...codingInConceptCodec,
  to: (value) => (isBirthSex(value) ? codingInConceptCodec.to(value) : undefined),
};
