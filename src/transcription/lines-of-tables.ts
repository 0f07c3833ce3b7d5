import { knownHeading } from './known-heading.js';
import type { HtmlLine } from './lines-of-html.js';

/**
 * Of a table that has its headings in a column, each row is a heading and what belongs to it. Where they
 * are in a row, what belongs together stands beside each other, which lines do not tell: it is left to a
 * person as it is.
 */
export function withTables(lines: readonly HtmlLine[]): HtmlLine[] {
  const rows = new Map<string, HtmlLine[]>();
  for (const line of lines) {
    const { table, row } = line.place ?? {};
    if (table === undefined) continue;
    const key = `${table}/${row}`;
    const inRow = rows.get(key);
    if (inRow) inRow.push(line);
    else rows.set(key, [line]);
  }
  const across = new Set<number>();
  const down = new Set<number>();
  for (const row of rows.values()) {
    const cellsWithHeadings = new Set(
      row.filter(({ text }) => knownHeading(text)).map(({ place }) => place?.cell),
    );
    const { table } = row[0]!.place!;
    if (cellsWithHeadings.size > 1) across.add(table);
    else if (cellsWithHeadings.has(1) && row.some(({ place }) => place!.cell > 1)) down.add(table);
  }
  return lines.map((line) => {
    const { place, mark } = line;
    if (!place || mark === 'picture' || mark === 'crossedOut') return line;
    if (across.has(place.table)) return { ...line, mark: 'table' };
    if (!down.has(place.table)) return line;
    const row = rows.get(`${place.table}/${place.row}`) ?? [];
    const isFirst = row[0] === line && place.cell === 1;
    if (isFirst && row.some((other) => other.place!.cell > 1)) return { ...line, mark: 'heading' };
    // what stands beside a heading is what it is about
    return mark === 'heading' ? (({ mark: _, ...rest }) => rest)(line) : line;
  });
}
