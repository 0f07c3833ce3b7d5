import { defined, type Kind } from '../model/element.js';
import { numberWordsCy } from './number.words.cy.js';
import { numberWords } from './number.words.en-GB.js';

/** As many as a FHIR integer can hold. */
const MOST = 2 ** 31 - 1;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST;

/** Digits as the number that they are. */
export const countOf = (typed: string): number | undefined => {
  const number = /^\d{1,10}$/.test(typed) ? Number(typed) : undefined;
  return isCount(number) ? number : undefined;
};

// what somebody types and is no number yet is kept as they typed it
const isOrMayBecome = (value: unknown): boolean =>
  typeof value === 'number' || typeof value === 'string';

export const countKind: Kind<number> = {
  name: 'count',
  rules: [
    { code: 'type', passes: isOrMayBecome },
    { code: 'count/number', passes: (value) => !isOrMayBecome(value) || isCount(value) },
  ],
  read: (value) => (typeof value === 'string' ? countOf(value) : undefined),
  jsonSchema: () => ({ type: 'integer', minimum: 0, maximum: MOST }),
  fhir: {
    type: 'Integer',
    to: (value) => (isCount(value) ? value : undefined),
    from: (fhir) => (typeof fhir === 'number' ? fhir : undefined),
    item: () => ({
      type: 'integer',
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 }],
    }),
  },
  inWords: (value) => String(value),
  sample: () => 2,
  words: { 'en-GB': numberWords, cy: numberWordsCy },
};

/** An element that is how many there are of something: a whole number, or none. */
export const count = defined(countKind);
