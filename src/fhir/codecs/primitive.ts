import { isSendable } from '../../text/sendable-characters.js';
import { isDateTimeText as realDateTime } from '../../validation/date.js';
import type { Codec } from './codec.js';

// FHIR's own rules for its primitives. the model's checker has rules of its own
const CODE = /^[^\s]+(?:\s[^\s]+)*$/;
const URI = /^\S+$/;

const text = (type: string, ...rules: ((value: string) => boolean)[]): Codec => ({
  type,
  to: (value) =>
    typeof value === 'string' && value !== '' && rules.every((passes) => passes(value))
      ? value
      : undefined,
  // what is empty says nothing: FHIR has no empty strings, but some systems do
  from: (fhir) => (typeof fhir === 'string' && fhir !== '' ? fhir : undefined),
});

// a day that its month has not is in no typed element, as nobody else could read it
const isDateTime = (value: string): boolean => realDateTime.test(value);

export const stringCodec = text('String', isSendable);
export const codeCodec = text('Code', isSendable, (value) => CODE.test(value));
export const uriCodec = text('Uri', isSendable, (value) => URI.test(value));
export const dateCodec = text('Date', isDateTime, (value) => !value.includes('T'));
export const dateTimeCodec = text('DateTime', isDateTime);

export const booleanCodec: Codec = {
  type: 'Boolean',
  to: (value) => (typeof value === 'boolean' ? value : undefined),
  from: (fhir) => (typeof fhir === 'boolean' ? fhir : undefined),
};

const isInteger = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31;

export const integerCodec: Codec = {
  type: 'Integer',
  to: (value) => (isInteger(value) ? value : undefined),
  from: (fhir) => (typeof fhir === 'number' ? fhir : undefined),
};

export const positiveIntCodec: Codec = {
  ...integerCodec,
  type: 'PositiveInt',
  to: (value) => (isInteger(value) && value > 0 ? value : undefined),
};
