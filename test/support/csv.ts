import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

/** The rows of a CSV file with a header line, as objects by column. */
export const readCsv = (file: URL): Record<string, string>[] =>
  parse<Record<string, string>>(readFileSync(file), { bom: true, columns: true });
