import { readinessReport, readReadiness, toCsv, readinessRows } from 'pcsp-elements/readiness';

/** The table to fill in, for a spreadsheet. */
export const emptyTable = (): string => toCsv(readinessRows());

/** What the rows of a filled-in table say: how many items count today, and rows to look at. */
export function standing(rows: readonly (readonly string[])[]) {
  const { entries, issues } = readReadiness(rows);
  const { counts } = readinessReport(entries);
  return { captured: counts.captured, toLookAt: issues };
}
