/** What a spreadsheet takes for a formula; an apostrophe before it makes it text. */
const FORMULA = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/** A row of CSV in which no cell is a formula. */
export const csvRow = (cells: readonly (string | number)[]): string =>
  `${cells
    .map((cell) => String(cell).replace(FORMULA, "'$&"))
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')}\r\n`;

/** Rows of cells as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe. */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map(csvRow).join('');

/** What a cell said before `toCsv` wrote it. */
export const cellText = (cell: string): string =>
  FORMULA.test(cell) ? cell.replace(/^'/, '') : cell;
