import { isRecord } from '../../json/json.js';
import type { Quantity } from '../../kinds/quantity.js';

/** A measurement as it was recorded. */
export interface Size extends Quantity {
  /** what was measured, in the words or the code of whoever did */
  readonly what: string;
}

/** What was measured at one visit. */
export interface MeasuredVisit {
  /** a FHIR dateTime, where one is recorded */
  readonly on?: string;
  readonly sizes: readonly Size[];
}

const listIn = (value: unknown, key: string): readonly unknown[] => {
  const list: unknown = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? (list as unknown[]) : [];
};

const textIn = (value: unknown, key: string): string | undefined => {
  const text: unknown = isRecord(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : undefined;
};

const nameOf = (coded: unknown): string =>
  textIn(coded, 'text') ??
  (isRecord(coded) ? (textIn(coded.coding, 'display') ?? textIn(coded.coding, 'code')) : '') ??
  '';

/** The visits at which something was measured, the earliest first; those without a date come last. */
export function measuredVisits(assessments: unknown): MeasuredVisit[] {
  const visits = Array.isArray(assessments) ? (assessments as unknown[]) : [];
  return visits
    .map((visit): MeasuredVisit => {
      const on = textIn(visit, 'assessedOn');
      const sizes = listIn(visit, 'woundLengthWidthAndDepth')
        .flatMap((size) => listIn(size, 'woundDimension'))
        .flatMap((dimension): Size[] => {
          const value: unknown = isRecord(dimension) ? dimension.dimensionValue : undefined;
          return isRecord(dimension) && isRecord(value)
            ? [{ ...(value as Quantity), what: nameOf(dimension.dimensionType) }]
            : [];
        });
      return { ...(on !== undefined && { on }), sizes };
    })
    .filter(({ sizes }) => sizes.length > 0)
    .sort((one, other) => timeOf(one) - timeOf(other));
}

const timeOf = ({ on = '' }: MeasuredVisit): number => {
  const time = Date.parse(on);
  return Number.isNaN(time) ? Infinity : time;
};

/** Points of one thing that was measured again and again. */
export interface SizeLine {
  readonly what: string;
  readonly points: readonly (readonly [time: number, value: number])[];
}

/** What can be drawn: measurements with a date, in the unit that most of them have. None is reckoned into another. */
export interface DrawnSizes {
  readonly unit: string;
  /** the dates of the first and the last that is drawn */
  readonly from: string;
  readonly to: string;
  readonly lines: readonly SizeLine[];
}

const unitOf = ({ unit }: Size): string => (typeof unit?.code === 'string' ? unit.code : '');

/** Whether one thing was measured twice at one visit: nobody knows which of them is measured at the next. */
export const hasSeveralWounds = (visits: readonly MeasuredVisit[]): boolean =>
  visits.some(({ sizes }) => new Set(sizes.map(({ what }) => what)).size < sizes.length);

/** `undefined` where there is too little to draw a line between, or a line could join two wounds. */
export function drawnSizes(visits: readonly MeasuredVisit[]): DrawnSizes | undefined {
  if (hasSeveralWounds(visits)) return undefined;
  const dated = visits.filter((visit) => timeOf(visit) !== Infinity);
  const counts = new Map<string, number>();
  for (const size of dated.flatMap(({ sizes }) => sizes))
    counts.set(unitOf(size), (counts.get(unitOf(size)) ?? 0) + 1);
  const [unit] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  if (!unit) return undefined;
  const lines = new Map<string, [number, number][]>();
  for (const visit of dated)
    for (const size of visit.sizes) {
      const number = Number(size.value);
      if (unitOf(size) !== unit || size.value === undefined || !Number.isFinite(number)) continue;
      lines.set(size.what, [...(lines.get(size.what) ?? []), [timeOf(visit), number]]);
    }
  const drawn = [...lines].map(([what, points]) => ({ what, points }));
  if (!drawn.some(({ points }) => points.length > 1)) return undefined;
  const times = new Set(drawn.flatMap(({ points }) => points.map(([time]) => time)));
  const dates = dated.filter((visit) => times.has(timeOf(visit))).map(({ on = '' }) => on);
  return { unit, from: dates[0]!, to: dates.at(-1)!, lines: drawn };
}
