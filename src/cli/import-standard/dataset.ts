import { isRecord, type Json } from '../../json/json.js';
import { UsageError } from '../usage.js';

/** An element as PRSB's machine-readable datasets say it. */
export interface DatasetElement {
  /** the standard's own name */
  readonly name: string;
  readonly isGroup: boolean;
  readonly mro: 'M' | 'R' | 'O' | '';
  readonly min: number;
  readonly repeats: boolean;
  /** the data type, such as `string` or `datetime`; `''` where none is said */
  readonly type: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly precision?: string;
  /** where its codes come from, or that it is free text: as plain words, without their addresses */
  readonly valueSet: string;
  readonly concepts: readonly DatasetElement[];
}

/** One standard of a file. */
export interface Dataset {
  readonly name: string;
  readonly version: string;
  readonly concepts: readonly DatasetElement[];
}

/** Reads what a file of PRSB's holds. Throws a `UsageError` where it is another file. */
export function readDatasets(json: unknown): Dataset[] {
  const datasets: unknown = isRecord(json) ? json.dataset : undefined;
  if (!Array.isArray(datasets) || !datasets.length)
    throw new UsageError('This is no dataset of PRSB’s: it has no list “dataset”.');
  return datasets.map((one: unknown) => {
    if (!isRecord(one) || !wordsIn(one.name) || !Array.isArray(one.concept))
      throw new UsageError('This is no dataset of PRSB’s: a name or a list “concept” is missing.');
    return {
      name: wordsIn(one.name),
      version: wordsIn(one.version),
      concepts: conceptsIn(one.concept),
    };
  });
}

const conceptsIn = (list: unknown): DatasetElement[] =>
  Array.isArray(list) ? list.filter(isRecord).map(conceptOf) : [];

function conceptOf(given: Json): DatasetElement {
  const name = wordsIn(given.name);
  if (!name) throw new UsageError('This is no dataset of PRSB’s: a concept has no name.');
  const domain = firstOf(given.valueDomain);
  const property = firstOf(domain.property);
  return {
    name,
    isGroup: given.type === 'group',
    mro: given.mro === 'M' || given.mro === 'R' || given.mro === 'O' ? given.mro : '',
    min: Number(given.minimumMultiplicity ?? 0) || 0,
    repeats: given.maximumMultiplicity === '*' || Number(given.maximumMultiplicity) > 1,
    type: wordsIn(domain.type),
    minLength: numberIn(property.minLength),
    maxLength: numberIn(property.maxLength),
    precision: wordsIn(property.timeStampPrecision) || undefined,
    valueSet: wordsIn(given.valueSets),
    concepts: conceptsIn(given.concept),
  };
}

const firstOf = (list: unknown): Json => (Array.isArray(list) && isRecord(list[0]) ? list[0] : {});

const numberIn = (value: unknown): number | undefined => {
  const number = Number(value ?? NaN);
  return Number.isInteger(number) && number >= 0 ? number : undefined;
};

/** A text without its markup, in one line. */
function wordsIn(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
