import { parse as parseCsv } from 'csv-parse/sync';
import {
  readinessInWords,
  readinessPage,
  readinessPicture,
} from '../../assessment/readiness-html.js';
import { toCsv } from '../../conformance/csv.js';
import { dataItemKeys, profileReport, type DeploymentProfile } from '../../conformance/profile.js';
import {
  readinessReport,
  readinessRows,
  readReadiness,
  type ReadinessEntry,
  type ReadinessReport,
} from '../../conformance/readiness.js';
import type { Words } from '../../i18n/words.js';
import { readDocument } from '../input/document.js';
import { asJson, told } from '../jobs/job.js';
import { languageHelp, languageOf, wordsOfLanguage } from '../language.js';
import { printable } from '../printable.js';
import { readJson } from '../read-json.js';
import { oneOf, parse, UsageError } from '../usage.js';
import type { Command } from './command.js';

const formats = ['text', 'json', 'csv', 'html', 'svg'] as const;

const help = `pcsp readiness [options] [FILE]

How far a deployment has come with the standard, and when it gets there. Without a FILE it writes
a table as CSV, with a row for each data item: to be filled in with a spreadsheet. The column
state says captured, freeText, elsewhere or absent; owner who sees to it; date, such as
2027-03-31, when it is to be captured; note anything. With FILE, that table filled in, or - for
standard input, it tells what is captured, which section is ready last, and when the line of 40%
and all must-haves are reached.

  --format NAME      text, json, html (one page), svg (the roadmap), or csv (the table again,
                     with what counts for nothing left out)
  --json             the same as --format json
  --profile FILE     without FILE: what the deployment captures is filled in from its profile
  --quiet, -q        only what is wrong with the table
${languageHelp}
  -h, --help         this text

No cell that is written is a formula: one that would be begins with an apostrophe, which is taken
away when it is read.

Exit code: 0 ready, or the empty table; 1 not ready, or a row is not understood; 2 wrong usage,
or something could not be read or written.`;

const writers: Readonly<
  Record<
    (typeof formats)[number],
    (words: Words, report: ReadinessReport, entries: readonly ReadinessEntry[]) => string
  >
> = {
  text: (words, report) =>
    readinessInWords(words, report)
      .map((line) => `${printable(line)}\n`)
      .join(''),
  json: (_, report) => asJson(report, true),
  csv: (_words, _report, entries) => toCsv(readinessRows(entries)),
  html: readinessPage,
  svg: readinessPicture,
};

export const readinessCommand: Command = {
  summary: 'how far a deployment has come with the standard',
  help,
  async run(args, { out, stderr }) {
    const { values, positionals } = parse(args, {
      format: { type: 'string' },
      json: { type: 'boolean', default: false },
      profile: { type: 'string' },
      quiet: { type: 'boolean', short: 'q', default: false },
      lang: { type: 'string' },
    });
    const [file, ...others] = positionals;
    if (others.length) throw new UsageError('Name one table at a time.');
    if (file === undefined) {
      const profile = values.profile && (await readJson(values.profile, stderr));
      await out.write(toCsv(readinessRows(profile ? captured(profile as DeploymentProfile) : [])));
      return 0;
    }
    if (values.profile !== undefined) throw new UsageError('Say --profile without a table.');
    const format = oneOf('--format', formats, values.json ? 'json' : values.format);
    const words = await wordsOfLanguage(await languageOf(values.lang));
    const { text } = await readDocument(file);
    const { entries, issues } = readReadiness(rowsOf(file, text));
    for (const { code, row, said } of issues) {
      const message = words.text(`assessment.readiness.issue.${code}`, { said });
      await stderr.write(told({ source: file, line: row }, [], `error ${code}: ${message}`));
    }
    const report = readinessReport(entries);
    if (!values.quiet) await out.write(writers[format](words, report, entries));
    return issues.length || !report.isReady ? 1 : 0;
  },
};

function captured(profile: DeploymentProfile): ReadinessEntry[] {
  const { sections } = profileReport(profile);
  const missing = new Set(sections.flatMap(({ notCaptured }) => notCaptured));
  return dataItemKeys().map((key) => ({ key, state: missing.has(key) ? 'absent' : 'captured' }));
}

function rowsOf(file: string, text: string): string[][] {
  try {
    // what a spreadsheet of another country writes between cells
    return parseCsv(text, {
      bom: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
    });
  } catch (error) {
    throw new UsageError(`${file}: this is no CSV: ${(error as Error).message}.`, { cause: error });
  }
}
