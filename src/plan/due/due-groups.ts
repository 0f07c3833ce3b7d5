import type { CaseloadDueEntry } from '../../due/caseload-due.js';

/** What is due of one person, the most pressing first. */
export interface DueOfPerson {
  /** the place of the plan among those given, as `id` of the entries */
  readonly id: string;
  readonly entries: readonly CaseloadDueEntry[];
}

/** What stands under one heading: a state, or a month. */
export interface DueGroup {
  readonly title: string;
  readonly people: readonly DueOfPerson[];
}

/**
 * Entries under the headings that they belong to, in each by whose they are: a person is there once,
 * where the first of theirs would be. Headings, people and entries keep the order of what is given.
 */
export function dueGroups(
  entries: readonly CaseloadDueEntry[],
  titleOf: (entry: CaseloadDueEntry) => string,
): DueGroup[] {
  return [...groupedBy(entries, titleOf)].map(([title, ofGroup]) => ({
    title,
    people: [...groupedBy(ofGroup, ({ id }) => id)].map(([id, ofPerson]) => ({
      id,
      entries: ofPerson,
    })),
  }));
}

/** The entries of groups in the order in which they are read. */
export const entriesOf = (groups: readonly DueGroup[]): CaseloadDueEntry[] =>
  groups.flatMap(({ people }) => people.flatMap(({ entries }) => entries));

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
