import type { Path } from '../../json/path.js';
import { version } from '../../core/version.js';
import type { Issue, Severity } from '../../validation/issue.js';
import type { Spot } from '../input/json-text.js';
import type { RecordPlace } from '../input/records.js';
import { number } from '../number.js';
import { printable } from '../printable.js';
import type { Totals } from '../totals.js';
import { asJson, told, written } from './job.js';

export const validateFormats = ['text', 'json', 'junit', 'sarif'] as const;

export type ValidateFormat = (typeof validateFormats)[number];

/** What is told of a value, and where in its file. */
export interface PlacedIssue {
  readonly place: RecordPlace & Partial<Spot>;
  readonly path: Path;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly params?: Issue['params'];
}

/** How the issues of many values are written. */
interface ValidateWriter {
  /** before all of them, by the name of the command */
  start(command: string): string;
  /** those of one value, which is at a place */
  value(place: RecordPlace, issues: readonly PlacedIssue[]): string;
  /** after all of them */
  end(totals: Totals): string;
  /** the end is a summary, which nobody needs who wants errors alone */
  readonly endsWithSummary?: true;
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

const inWords = ({ place, path, severity, code, message }: PlacedIssue): string =>
  told(place, path, `${severity} ${code}: ${message}`);

const text: ValidateWriter = {
  start: () => '',
  value: (_place, issues) =>
    issues
      .filter(({ severity }) => severity !== 'info')
      .map(inWords)
      .join(''),
  end: ({ records, bad, errors, warnings }) =>
    `${counted(records, 'value')}: ${records - bad ? counted(records - bad, 'valid', 'valid') : 'none valid'}` +
    `${bad ? `, ${counted(bad, 'not valid', 'not valid')}` : ''}` +
    ` (${counted(errors, 'error')}, ${counted(warnings, 'warning')})\n`,
  endsWithSummary: true,
};

const json: ValidateWriter = {
  start: () => '',
  value: (_place, issues) =>
    issues
      .map(({ place: { source: file, line, column }, path, code, severity, message, params }) =>
        asJson({ file, line, column, path, code, severity, message, params }, false),
      )
      .join(''),
  end: ({ records, bad, errors, warnings, failed }) =>
    asJson(
      { summary: { records, valid: records - bad, invalid: bad, errors, warnings, failed } },
      false,
    ),
  endsWithSummary: true,
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML cannot hold is written as it is for a terminal. */
const xml = (given: string): string =>
  printable(given)
    .replace(/[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"]/g, (one) => ESCAPES[one] ?? one);

const NOT_ALL_READ = 'Something could not be read or checked: standard error says what.';

/** A test for each value: it fails where one of its issues is an error. */
const junit: ValidateWriter = {
  start: (command) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n<testsuite name="pcsp ${command}">\n`,
  value({ source, line }, issues) {
    const inXml = (issue: PlacedIssue) => xml(inWords(issue).trimEnd());
    const failures = issues
      .filter(({ severity }) => severity === 'error')
      .map(
        (issue) =>
          `<failure type="${xml(issue.code)}" message="${xml(issue.message)}">${inXml(issue)}</failure>\n`,
      );
    const warnings = issues.filter(({ severity }) => severity === 'warning').map(inXml);
    const said = warnings.length ? `<system-out>${warnings.join('\n')}</system-out>\n` : '';
    return `<testcase classname="${xml(source)}" name="${xml(`${source}:${line}`)}">\n${failures.join('')}${said}</testcase>\n`;
  },
  end: ({ failed }) =>
    (failed
      ? `<testcase classname="pcsp" name="everything was read">\n<error message="${NOT_ALL_READ}"/>\n</testcase>\n`
      : '') + '</testsuite>\n</testsuites>\n',
};

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const driver = { name: 'pcsp', version };

/** Each result begins with a comma: whoever writes takes away the first. */
const sarif: ValidateWriter = {
  start: () =>
    `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"results":[\n`,
  value: (_place, issues) =>
    issues
      .map(({ place: { source, line, column }, path, code, severity, message }) => {
        const physicalLocation = {
          artifactLocation: { uri: encodeURI(source.replaceAll('\\', '/')) },
          region: { startLine: line, startColumn: column },
        };
        const logicalLocations = [{ fullyQualifiedName: written(path) || 'the whole' }];
        return `,${asJson(
          {
            ruleId: code,
            level: LEVELS[severity],
            message: { text: message },
            locations: [{ physicalLocation, logicalLocations }],
          },
          false,
        )}`;
      })
      .join(''),
  end({ failed }) {
    const invocation = failed
      ? {
          executionSuccessful: false,
          toolExecutionNotifications: [{ level: 'error', message: { text: NOT_ALL_READ } }],
        }
      : { executionSuccessful: true };
    return `],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
  },
};

export const validateWriters: Readonly<Record<ValidateFormat, ValidateWriter>> = {
  text,
  json,
  junit,
  sarif,
};
