import type { SectionKey } from '../standard/plan-model.js';
import type { Path } from '../json/path.js';
import { isRecord } from '../json/json.js';
import { sectionKeys } from '../standard/sections.js';
import { allRows, isWithin } from './rows.js';

/**
 * What a deployment captures of the standard: plain JSON that a supplier writes.
 *
 * Keys are those of `standard.elements()`, with or without their brackets: `contingencyPlans` is
 * `contingencyPlans[]`. A key stands for everything below it.
 */
export interface DeploymentProfile {
  readonly name?: string;
  /** what is captured */
  readonly elements: readonly string[];
  /** what is not, of what `elements` names: takes away whatever the order */
  readonly except?: readonly string[];
}

/** Something in a profile that was not understood, and counts for nothing. */
export interface ProfileIssue {
  /** `unknown`: no element, or no property of a profile, goes by that name. `type`: a wrong shape. */
  readonly code: 'unknown' | 'type';
  /** where it is in the profile: `['elements', 3]` */
  readonly path: Path;
  /** the key that nothing goes by, for `unknown` */
  readonly key?: string;
}

/** How much of the standard's data items, or of one section's, a deployment captures. */
export interface Coverage {
  /** how many data items there are: elements without elements below them */
  readonly items: number;
  /** how many of them are captured */
  readonly captured: number;
  /** captured in a hundred, from 0 to 100, not rounded */
  readonly percent: number;
  /** how many Mandatory items there are; a coded text is one, captured with its code or its words */
  readonly mustHaves: number;
  /** keys of the Mandatory items that are not captured, in the standard's order */
  readonly mustHavesMissing: readonly string[];
}

export interface SectionCoverage extends Coverage {
  readonly section: SectionKey;
  /** keys of the data items that are not captured, in the standard's order */
  readonly notCaptured: readonly string[];
}

export interface ProfileReport extends Coverage {
  /** the profile's own; `''` where it has none */
  readonly name: string;
  /** the least percentage of data items that PRSB's Standards Partnership Scheme asks for */
  readonly line: number;
  readonly reachesLine: boolean;
  /** no Mandatory item is left out */
  readonly hasMustHaves: boolean;
  /** all of them, in the standard's order */
  readonly sections: readonly SectionCoverage[];
  readonly issues: readonly ProfileIssue[];
}

/** in a hundred of the data items */
export const LINE = 40;

/** The profile of a deployment that uses every widget of this library. */
export const everyWidget: DeploymentProfile = { name: 'pcsp-elements', elements: [...sectionKeys] };

/**
 * What a deployment captures of the standard, from its profile: a section at a time, and in all.
 *
 * A data item is a row of `standard.elements()` with no row below it: what holds data of its own,
 * and not the groups and sections that hold the items together. The code and the words of a coded
 * text are two items where the standard lists them as two.
 *
 * A Mandatory item is a Mandatory row that is no group. Each of them counts, in parts of the
 * standard that the deployment leaves out, too. A Mandatory group is no item: all of them hold one.
 *
 * Takes any value at all and never throws: what is not understood is listed in `issues`.
 */
export function profileReport(profile: DeploymentProfile): ProfileReport {
  const { name, captured, issues } = read(profile);
  const all = coverage(dataItemKeys(), mustHaves(), captured);
  return {
    name,
    ...all,
    line: LINE,
    reachesLine: all.percent >= LINE,
    hasMustHaves: all.mustHavesMissing.length === 0,
    sections: sectionKeys.map((section) => {
      const inSection = (key: string) => isWithin(key, section);
      const own = dataItemKeys().filter(inSection);
      return {
        section,
        ...coverage(own, mustHaves().filter(inSection), captured),
        notCaptured: own.filter((key) => !captured.has(key)),
      };
    }),
    issues,
  };
}

function coverage(
  items: readonly string[],
  mustHaves: readonly string[],
  captured: ReadonlySet<string>,
): Coverage {
  const count = items.filter((key) => captured.has(key)).length;
  return {
    items: items.length,
    captured: count,
    percent: (count * 100) / items.length,
    mustHaves: mustHaves.length,
    mustHavesMissing: mustHaves.filter(
      (key) => !items.some((item) => isWithin(item, key) && captured.has(item)),
    ),
  };
}

/** The keys of all data items: elements without elements below them. */
export function dataItemKeys(): string[] {
  const rows = allRows();
  // what stands below a row comes right after it
  return rows
    .filter(({ key }, index) => !isWithin(rows[index + 1]?.key ?? '', key))
    .map(({ key }) => key);
}

const GROUPS: readonly string[] = ['object', 'array'];

/** The keys of all Mandatory items. */
const mustHaves = (): string[] =>
  allRows()
    .filter(({ mro, jsonType }) => mro === 'M' && !GROUPS.includes(jsonType))
    .map(({ key }) => key);

interface Understood {
  readonly name: string;
  /** the keys of the data items that are captured */
  readonly captured: ReadonlySet<string>;
  readonly issues: readonly ProfileIssue[];
}

function read(profile: unknown): Understood {
  if (!isRecord(profile)) {
    return { name: '', captured: new Set(), issues: [{ code: 'type', path: [] }] };
  }
  const { name = '', elements, except = [], ...others } = profile;
  const issues: ProfileIssue[] = [];
  if (typeof name !== 'string') issues.push({ code: 'type', path: ['name'] });
  const included = keysIn('elements', elements, issues);
  const excluded = keysIn('except', except, issues);
  for (const key of Object.keys(others)) issues.push({ code: 'unknown', path: [key], key });
  const among = (keys: readonly string[], item: string) => keys.some((key) => isWithin(item, key));
  const captured = dataItemKeys().filter((item) => among(included, item) && !among(excluded, item));
  return { name: typeof name === 'string' ? name : '', captured: new Set(captured), issues };
}

/** The keys of the elements that a list of a profile names. What it names in vain is put down. */
function keysIn(property: string, list: unknown, issues: ProfileIssue[]): string[] {
  if (!Array.isArray(list)) {
    issues.push({ code: 'type', path: [property] });
    return [];
  }
  const keys = keysByName();
  return Array.from<unknown>(list).flatMap((name, index) => {
    const key = typeof name === 'string' ? keys.get(name) : undefined;
    if (key !== undefined) return [key];
    const path = [property, index];
    issues.push(
      typeof name === 'string' ? { code: 'unknown', path, key: name } : { code: 'type', path },
    );
    return [];
  });
}

/** The key of each element by the names that it goes by: its key, with and without brackets. */
const keysByName = (): ReadonlyMap<string, string> =>
  new Map(
    allRows().flatMap(({ key }) => [key, key.replaceAll('[]', '')].map((name) => [name, key])),
  );
