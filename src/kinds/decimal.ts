import { defined, type Kind } from '../model/element.js';
import { numberWordsCy } from './number.words.cy.js';
import { numberWords } from './number.words.en-GB.js';

/** A number with its decimal places as somebody typed them: `0.90` says more than 0.9. */
export type Decimal = string;

/** Digits, and others behind a full stop. No longer than every system can count with. */
const DECIMAL = /^-?\d{1,9}(?:\.\d{1,6})?$/;

const isDecimal = (value: unknown): value is Decimal =>
  typeof value === 'string' && DECIMAL.test(value);

/** A number of FHIR as we would have typed it, as long as JavaScript writes it without a power of ten. */
const fromNumber = (value: unknown): unknown =>
  typeof value === 'number' && isDecimal(String(value)) ? String(value) : undefined;

export const decimalKind: Kind<Decimal> = {
  name: 'decimal',
  rules: [
    { code: 'type', passes: (value) => typeof value === 'string' },
    { code: 'decimal/number', passes: (value) => typeof value !== 'string' || isDecimal(value) },
  ],
  read: fromNumber,
  jsonSchema: () => ({ type: 'string', pattern: DECIMAL.source }),
  fhir: {
    type: 'Decimal',
    to: (value) => (isDecimal(value) ? Number(value) : undefined),
    from: fromNumber,
    item: () => ({ type: 'decimal' }),
  },
  inWords: (value) => value,
  sample: () => '0.90',
  words: { 'en-GB': numberWords, cy: numberWordsCy },
};

/** An element that is a number with decimal places, recorded as text exactly as it was typed. */
export const decimal = defined(decimalKind);
