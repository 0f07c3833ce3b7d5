import { isRecord, type Json } from '../json/json.js';
import { coding, defined, type Coding, type Kind, type KindWords } from '../model/element.js';
import { decimal, decimalKind, type Decimal } from './decimal.js';
import { quantityWordsCy } from './quantity.words.cy.js';
import { quantityWords } from './quantity.words.en-GB.js';
import { unitSet, type UnitOfMeasure } from './units.js';

/** A number and what it counts, as they were recorded: neither is ever reckoned into another. */
export interface Quantity {
  value?: Decimal;
  unit?: Coding;
}

/** What is said of an element that is a quantity. */
export interface QuantityFacts {
  /** the units that are offered. Whatever was recorded with another one keeps it. */
  readonly units: readonly UnitOfMeasure[];
}

/** A number as it was typed, where a number of FHIR says less, as 3.5 does of `3.50`. */
const TYPED = 'urn:pcsp-elements:typed';

/** As long as it still is the number beside it: whoever changed that did not change this. */
function typedIn({ extension, value }: Json): unknown {
  const all: unknown[] = Array.isArray(extension) ? extension : [];
  const typed = all.filter(isRecord).find(({ url }) => url === TYPED)?.valueString;
  return decimalKind.fhir?.to(typed) === value ? typed : undefined;
}

/** How a unit is written: in the language of the reader, where it is one of ours. */
export const unitInWords = ({ code = '', display }: Partial<Coding>, words: KindWords): string =>
  words.lookUp(`codes.ucum-units.${code}`) || display || code;

export const quantityKind: Kind<Quantity, QuantityFacts> = {
  name: 'quantity',
  parts: ({ units }) => ({
    value: decimal('R', 'Value'),
    unit: coding('R', 'Unit', { codes: unitSet(units) }),
  }),
  rules: [
    { code: 'quantity/value', at: 'value' },
    { code: 'quantity/unit', at: 'unit' },
  ],
  jsonSchema: () => ({ required: ['value', 'unit'] }),
  fhir: {
    type: 'Quantity',
    to(value) {
      if (!isRecord(value) || !isRecord(value.unit)) return undefined;
      const number = decimalKind.fhir?.to(value.value);
      const { system, code, display } = value.unit;
      const isCoded = typeof system === 'string' && typeof code === 'string';
      if (number === undefined || !isCoded || typeof display === 'object') return undefined;
      const isWhole = decimalKind.fhir?.from(number) === value.value;
      return {
        ...(!isWhole && { extension: [{ url: TYPED, valueString: value.value }] }),
        value: number,
        ...(display !== undefined && { unit: display }),
        system,
        code,
      };
    },
    from(fhir) {
      if (!isRecord(fhir)) return undefined;
      const number = typedIn(fhir) ?? decimalKind.fhir?.from(fhir.value);
      const { system, code, unit: display, comparator = '' } = fhir;
      if (typeof number !== 'string' || typeof code !== 'string') return undefined;
      // what is less or more than a number is not that number: it is shown as it came, and marked
      const value = typeof comparator === 'string' ? comparator + number : number;
      return { value, unit: { system, code, ...(display !== undefined && { display }) } };
    },
    item: ({ units }) => ({
      type: 'quantity',
      extension: unitSet(units).concepts!.map((valueCoding) => ({
        url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption',
        valueCoding,
      })),
    }),
  },
  inWords: ({ value = '', unit = {} as Coding }, words) =>
    [value, unitInWords(unit, words)].filter(Boolean).join(' '),
  sample: ({ units }) => ({ value: '2.5', unit: { ...unitSet(units).concepts![0]! } }),
  words: { 'en-GB': quantityWords, cy: quantityWordsCy },
};

/** An element that is a number with a unit: `quantity('O', 'Length', { units: ['cm', 'mm'] })`. */
export const quantity = defined(quantityKind);
