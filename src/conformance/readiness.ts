import { isDateText } from '../validation/date.js';
import type { SectionKey } from '../standard/plan-model.js';
import { sectionKeys } from '../standard/sections.js';
import { termOf } from '../standard/rows.js';
import { cellText } from './csv.js';
import { dataItemKeys, LINE, profileReport, type DeploymentProfile } from './profile.js';
import { allRows, isWithin } from './rows.js';

/** How far a deployment has come with an element. */
export const readinessStates = ['captured', 'freeText', 'elsewhere', 'absent'] as const;

/** Captured as the standard has it; as free text; in another system; or not at all. */
export type ReadinessState = (typeof readinessStates)[number];

/** What a supplier says of one data item of the standard. */
export interface ReadinessEntry {
  /** as in `standard.elements()` */
  readonly key: string;
  /** absent where nobody has assessed it yet */
  readonly state?: ReadinessState;
  /** who sees to it */
  readonly owner?: string;
  /** the day on which it is to be captured, `YYYY-MM-DD` */
  readonly date?: string;
  readonly note?: string;
}

/** A row that was not understood, and counts for nothing. */
export interface ReadinessIssue {
  readonly code: 'key' | 'state' | 'date' | 'twice' | 'header';
  /** which row, counted from 1 with the headings */
  readonly row: number;
  readonly said: string;
}

/** How many items are in each state. */
export type ReadinessCounts = Readonly<Record<ReadinessState | 'unassessed', number>>;

/** A part of the standard, and when the last of it is captured. */
export interface SectionReadiness {
  readonly section: SectionKey;
  readonly items: number;
  readonly counts: ReadinessCounts;
  /** the day of the last item; absent where an item has none, or where all are captured */
  readonly ready?: string;
  /** items that are not captured, and that have no day */
  readonly undated: number;
}

/** A day on which items are to be captured, and what there is from then on. */
export interface ReadinessStep {
  readonly date: string;
  /** how many are added */
  readonly added: number;
  readonly captured: number;
  /** of all data items, in a hundred, not rounded */
  readonly percent: number;
  /** Mandatory items that are still not captured */
  readonly mustHavesMissing: number;
}

/** How far a deployment has come with the standard, and when it gets where. */
export interface ReadinessReport {
  readonly items: number;
  readonly counts: ReadinessCounts;
  /** captured today, of all data items, in a hundred, not rounded */
  readonly percent: number;
  readonly line: number;
  /** keys of the Mandatory items that are not captured today */
  readonly mustHavesMissing: readonly string[];
  /** today the line is reached, and no Mandatory item is missing */
  readonly isReady: boolean;
  /** the first day on which it is so; absent where it is today, or where dates are missing */
  readonly readyOn?: string;
  readonly sections: readonly SectionReadiness[];
  /** what everything else waits for: first what has no day, then what has the last */
  readonly slowest?: SectionReadiness;
  readonly steps: readonly ReadinessStep[];
}

/** What is captured, as a profile: free text, and what another system has, is not. */
export const profileOfReadiness = (
  entries: readonly ReadinessEntry[],
  name = '',
): DeploymentProfile => ({
  ...(name && { name }),
  elements: entries.filter(({ state }) => state === 'captured').map(({ key }) => key),
});

/** How far a deployment has come, from what is said of each data item. What nobody says of is unassessed. */
export function readinessReport(entries: readonly ReadinessEntry[]): ReadinessReport {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const all = dataItemKeys().map((key): ReadinessEntry => byKey.get(key) ?? { key });
  const { percent, mustHavesMissing, reachesLine, hasMustHaves } = profileReport(
    profileOfReadiness(all),
  );
  const sections = sectionKeys.map((section) => sectionReadiness(section, all));
  const steps = stepsOf(all);
  const isReady = reachesLine && hasMustHaves;
  const readyOn = isReady
    ? undefined
    : steps.find((step) => step.percent >= LINE && step.mustHavesMissing === 0)?.date;
  const slowest = slowestOf(sections);
  return {
    items: all.length,
    counts: countsOf(all),
    percent,
    line: LINE,
    mustHavesMissing,
    isReady,
    ...(readyOn !== undefined && { readyOn }),
    sections,
    ...(slowest && { slowest }),
    steps,
  };
}

const countsOf = (entries: readonly ReadinessEntry[]): ReadinessCounts => {
  const counts = { captured: 0, freeText: 0, elsewhere: 0, absent: 0, unassessed: 0 };
  for (const { state = 'unassessed' } of entries) counts[state]++;
  return counts;
};

function sectionReadiness(section: SectionKey, all: readonly ReadinessEntry[]): SectionReadiness {
  const own = all.filter(({ key }) => isWithin(key, section));
  const waiting = own.filter(({ state }) => state !== 'captured');
  const undated = waiting.filter(({ date }) => date === undefined).length;
  const ready = waiting
    .map(({ date = '' }) => date)
    .sort()
    .at(-1);
  return {
    section,
    items: own.length,
    counts: countsOf(own),
    ...(ready && !undated && { ready }),
    undated,
  };
}

/** A convoy is as fast as its slowest ship. */
function slowestOf(sections: readonly SectionReadiness[]): SectionReadiness | undefined {
  const waiting = sections.filter(({ counts, items }) => counts.captured < items);
  const undated = waiting.filter((one) => one.undated > 0);
  const [slowest] = undated.length
    ? undated.toSorted((one, other) => other.undated - one.undated)
    : waiting.toSorted((one, other) => (other.ready ?? '').localeCompare(one.ready ?? ''));
  return slowest;
}

function stepsOf(all: readonly ReadinessEntry[]): ReadinessStep[] {
  const planned = all.filter(({ state, date }) => state !== 'captured' && date !== undefined);
  const dates = [...new Set(planned.map(({ date }) => date!))].sort();
  return dates.map((date) => {
    const then = all.map((entry) =>
      entry.date !== undefined && entry.date <= date
        ? { ...entry, state: 'captured' as const }
        : entry,
    );
    const { captured, percent, mustHavesMissing } = profileReport(profileOfReadiness(then));
    return {
      date,
      added: planned.filter((entry) => entry.date === date).length,
      captured,
      percent,
      mustHavesMissing: mustHavesMissing.length,
    };
  });
}

const HEADERS = ['key', 'term', 'mro', 'state', 'owner', 'date', 'note'] as const;

/** The rows of a spreadsheet: its headings, and each data item with what is said of it. */
export function readinessRows(entries: readonly ReadinessEntry[] = []): string[][] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const mros = new Map(allRows().map(({ key, mro }) => [key, mro]));
  return [
    [...HEADERS],
    ...dataItemKeys().map((key) => {
      const { state = '', owner = '', date = '', note = '' } = byKey.get(key) ?? {};
      return [key, termOf(key), mros.get(key) ?? '', state, owner, date, note];
    }),
  ];
}

const isDay = (text: string): boolean => isDateText.test(text);

/** What the rows of a spreadsheet say, as a parser of CSV gives them. Columns are found by their headings. */
export function readReadiness(rows: readonly (readonly string[])[]): {
  readonly entries: readonly ReadinessEntry[];
  readonly issues: readonly ReadinessIssue[];
} {
  const [head = [], ...body] = rows.map((row) => row.map(cellText));
  const issues: ReadinessIssue[] = ['key', 'state']
    .filter((name) => !head.includes(name))
    .map((said) => ({ code: 'header', row: 1, said }));
  const keys = new Set(dataItemKeys());
  const entries = new Map<string, ReadinessEntry>();
  for (const [index, cells] of body.entries()) {
    const said = (name: (typeof HEADERS)[number]) => (cells[head.indexOf(name)] ?? '').trim();
    const complain = (code: ReadinessIssue['code'], what: string) =>
      issues.push({ code, row: index + 2, said: what });
    const key = said('key');
    const state = readinessStates.find((one) => one === said('state'));
    const date = said('date');
    if (!key && cells.every((cell) => !cell.trim())) continue;
    if (!keys.has(key)) {
      complain('key', key);
      continue;
    }
    if (entries.has(key)) complain('twice', key);
    if (said('state') && !state) complain('state', said('state'));
    if (date && !isDay(date)) complain('date', date);
    const [owner, note] = [said('owner'), said('note')];
    entries.set(key, {
      key,
      ...(state && { state }),
      ...(owner && { owner }),
      ...(date && isDay(date) && { date }),
      ...(note && { note }),
    });
  }
  return { entries: [...entries.values()], issues };
}
