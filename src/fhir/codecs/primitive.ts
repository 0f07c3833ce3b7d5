import type { Codec } from './codec.js';

// FHIR's own rules for its primitives. the model's checker has rules of its own
const STRING = /^(?:[\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff])+$/;
const CODE = /^[^\s]+(?:\s[^\s]+)*$/;
const URI = /^\S+$/;
const YEAR = '(?:[0-9](?:[0-9](?:[0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)';
const DAY = '(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?';
const TIME = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?';
const OFFSET = '(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))';
const DATE_TIME = new RegExp(
  `^${YEAR}(?:-${DAY})?$|^${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T${TIME}${OFFSET}$`,
);
const DATE = new RegExp(`^${YEAR}(?:-${DAY})?$`);

const text = (type: string, ...forms: RegExp[]): Codec => ({
  type,
  to: (value) =>
    typeof value === 'string' && forms.every((form) => form.test(value)) ? value : undefined,
  from: (fhir) => (typeof fhir === 'string' ? fhir : undefined),
});

export const stringCodec = text('String', STRING);
export const codeCodec = text('Code', STRING, CODE);
export const uriCodec = text('Uri', STRING, URI);
export const dateCodec = text('Date', DATE);
export const dateTimeCodec = text('DateTime', DATE_TIME);

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
