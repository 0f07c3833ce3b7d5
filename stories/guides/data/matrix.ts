// The standard element by element: what each is, which widget has it, and which test proves it.
import type { Mro } from '../../../src/model/element.js';
import { planModel, type SectionKey } from '../../../src/standard/plan-model.js';
import { termOf, type ElementRow } from '../../../src/standard/rows.js';
import { standard } from '../../../src/standard/standard.js';
import { sectionWidgets } from './widgets.js';

/** A test by its file and its title. */
export interface TestReference {
  /** from the root of the repository */
  readonly file: string;
  readonly title: string;
}

export interface MatrixRow {
  readonly section: SectionKey;
  /** the standard's own name */
  readonly term: string;
  /** how many elements of the same section it stands in */
  readonly depth: number;
  /** path of keys from the plan; `[]` marks the entries of a list */
  readonly key: string;
  readonly mro: Mro;
  readonly cardinality: string;
  readonly type: string;
  readonly valueSet: string;
  readonly tag: string;
  readonly test: TestReference;
}

const PRECISIONS: Readonly<Record<string, string>> = {
  YM: 'with year and month',
  'YMD!': 'day, month and year',
  YMDHM: 'to the minute',
};

const TYPES: Readonly<Record<string, string>> = {
  object: 'group',
  array: 'list',
  coding: 'code',
  codedText: 'code, words or both',
  boolean: 'yes or no',
  dateTime: 'date and time',
  'dateTime or duration': 'date or interval',
  url: 'web address',
  'text or url': 'text or web address',
};

const lengthOf = ({ minLength, maxLength }: ElementRow): string =>
  maxLength === undefined
    ? ''
    : `${minLength === undefined ? 'up to' : `${minLength} to`} ${maxLength} ${maxLength === 1 ? 'character' : 'characters'}`;

const typeOf = (row: ElementRow): string =>
  [
    TYPES[row.jsonType] ?? row.jsonType.replace('integer 1-', 'number from 1 to '),
    lengthOf(row),
    PRECISIONS[row.precision ?? ''] ?? '',
  ]
    .filter(Boolean)
    .join(', ');

const cardinalityOf = ({ min, max }: ElementRow): string =>
  max === 1 ? (min ? '1' : '0 or 1') : `${min} or more`;

const elements = standard.elements();

const depthOf = (key: string): number =>
  elements.filter((above) => key.startsWith(`${above.key}.`) || key.startsWith(`${above.key}[`))
    .length;

export const sectionOf = (key: string): SectionKey => /^\w+/.exec(key)![0] as SectionKey;

/** Every element of the standard, in its order. */
export const matrix: readonly MatrixRow[] = elements.map((row) => ({
  section: sectionOf(row.key),
  term: termOf(row.key),
  depth: depthOf(row.key),
  key: row.key,
  mro: row.mro,
  cardinality: cardinalityOf(row),
  type: typeOf(row),
  valueSet: row.valueSet ?? '',
  tag: sectionWidgets[sectionOf(row.key)].tag,
  test: { file: 'test/browser/every-element.test.ts', title: row.key },
}));

export interface MatrixFilter {
  readonly obligations: ReadonlySet<Mro>;
  /** `''`: all of them */
  readonly section: SectionKey | '';
}

/** The elements that a filter lets through. The one that the standard leaves blank goes with Optional. */
export const filtered = ({ obligations, section }: MatrixFilter): readonly MatrixRow[] =>
  matrix.filter(
    (row) => obligations.has(row.mro || 'O') && (section === '' || row.section === section),
  );

/** The sections with the standard's name of each. */
export const sections = Object.entries(planModel.children).map(([key, { term }]) => ({
  key: key as SectionKey,
  term,
}));
