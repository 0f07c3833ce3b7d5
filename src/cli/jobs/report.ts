import { csvRow } from '../../conformance/csv.js';
import type { ProfileReport } from '../../conformance/profile.js';
import { conformanceReport, type ConformanceReport } from '../../conformance/report.js';
import type { Mro } from '../../model/element.js';
import { standard } from '../../standard/standard.js';
import type { InputRecord } from '../input/records.js';
import { printable } from '../printable.js';
import { asJson, nameOfInput, type Job } from './job.js';
import { reportAsHtml, coverageAsHtml, htmlEnd, htmlStart } from './report-html.js';
import { reportAsText, coverageAsText } from './report-text.js';

export const reportFormats = ['text', 'json', 'csv', 'html'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export interface ReportOptions {
  readonly format: ReportFormat;
}

/** The obligation of each element, by its key. */
const mroOf = (): ReadonlyMap<string, Mro> =>
  new Map(standard.elements().map(({ key, mro }) => [key, mro]));

/** How a report is written in a format. */
interface Writer {
  /** before all reports */
  readonly start: string;
  /** after all of them */
  readonly end: string;
  plan(given: InputRecord, report: ConformanceReport): string;
  coverage(report: ProfileReport): string;
}

/** A row of CSV. Tabs and line breaks are written as `\u0009`. */
const csv = (...cells: readonly (string | number)[]): string =>
  csvRow(cells.map((cell) => printable(String(cell))));

export const writers: Readonly<Record<ReportFormat, Writer>> = {
  text: {
    start: '',
    end: '',
    plan: (given, report) => reportAsText(nameOfInput(given), report),
    coverage: coverageAsText,
  },
  json: {
    start: '',
    end: '',
    plan: ({ source: file, line }, report) => asJson({ file, line, report }, false),
    coverage: (coverage) => asJson({ coverage }, false),
  },
  csv: {
    start: csv('file', 'line', 'section', 'key', 'mro', 'state', 'coding'),
    end: '',
    plan: ({ source, line }, { sections }) =>
      sections
        .flatMap(({ section, elements }) =>
          elements.map(({ key, mro, state, coding = '' }) =>
            csv(source, line, section, key, mro, state, coding),
          ),
        )
        .join(''),
    coverage: ({ name, sections }) =>
      sections
        .flatMap(({ section, notCaptured }) =>
          notCaptured.map((key) =>
            csv(name, '', section, key, mroOf().get(key) ?? '', 'notCaptured', ''),
          ),
        )
        .join(''),
  },
  html: {
    start: htmlStart,
    end: htmlEnd,
    plan: (given, report) => reportAsHtml(nameOfInput(given), report),
    coverage: coverageAsHtml,
  },
};

/** What plans hold of the standard. */
export const reportJob: Job<ReportOptions> = {
  run(given, { format }) {
    const report = conformanceReport(given.value);
    const errors = report.missing.length + report.unusable.length;
    return { out: writers[format].plan(given, report), bad: errors > 0, errors };
  },
};
