import { readFileSync } from 'node:fs';

/** The rows of a CSV file with a header line and quoted fields, as objects by column. */
export function readCsv(file: URL): Record<string, string>[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const [header = [], ...rows] = lines.map(fields);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

const fields = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
