import { conceptsOf, type ValueSet } from '../value-sets/value-set.js';

/** Codes of UCUM, and how each is written. */
const UNITS = {
  mm: 'mm',
  cm: 'cm',
  mm2: 'mm²',
  cm2: 'cm²',
  mL: 'ml',
  g: 'g',
  kg: 'kg',
  'mm[Hg]': 'mmHg',
  Cel: '°C',
  '%': '%',
  min: 'minutes',
  h: 'hours',
  d: 'days',
  '{score}': 'points',
  '{item}': 'items',
} as const;

/** A unit that a quantity may be offered with, by its code of UCUM. */
export type UnitOfMeasure = keyof typeof UNITS;

const UCUM = 'http://unitsofmeasure.org';

const concepts = conceptsOf(UCUM, Object.entries(UNITS));

/** The units that are offered, in the order that they were named in. Others that came are kept. */
export const unitSet = (units: readonly UnitOfMeasure[]): ValueSet => ({
  name: 'ucum-units',
  title: 'Units of measure',
  system: UCUM,
  closed: false,
  concepts: units.flatMap((unit) => concepts.filter(({ code }) => code === unit)),
});
