import { checkCodes } from '../../core/check-codes.js';
import type { Path } from '../../json/path.js';
import type { WidgetKey } from '../../standard/plan-model.js';
import { fhirTerminology } from '../../terminology/fhir-client.js';
import type { TerminologyService } from '../../terminology/terminology.js';
import { elementOfKey, validate } from '../../core/validate.js';
import type { Issue, Severity } from '../../validation/issue.js';
import { editedPath } from '../../validation/stored-path.js';
import { linesIn, type Spot } from '../input/json-text.js';
import type { InputRecord, RecordPlace } from '../input/records.js';
import { asJson, placeOf, told, type Job } from './job.js';

export interface ValidateJobOptions {
  /** left out: what the value says that it is of, or a plan */
  readonly section?: WidgetKey;
  readonly strict: boolean;
  readonly json: boolean;
  /** address of a FHIR terminology server that is asked about codes */
  readonly terminology?: string;
}

interface Told {
  readonly path: Path;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly params?: Issue['params'];
}

const line = (place: RecordPlace & Partial<Spot>, issue: Told, json: boolean): string => {
  const { source: file, line, column } = place;
  const { path, code, severity, message, params } = issue;
  return json
    ? asJson({ file, line, column, path, code, severity, message, params }, false)
    : told(place, path, `${severity} ${code}: ${message}`);
};

/** one for all values: it remembers what it was told */
const services = new Map<string, TerminologyService>();

function serviceAt(url: string): TerminologyService {
  const service = services.get(url) ?? fhirTerminology({ url });
  services.set(url, service);
  return service;
}

/** Every issue of a value, with paths into the value as it was read. */
const issuesOf = ({ value }: InputRecord, section: WidgetKey, strict: boolean): Issue[] =>
  validate(section, value, { strict }).issues.map((issue) => ({
    ...issue,
    path: editedPath(elementOfKey(section).element, value, issue.path),
  }));

/** Checks plans against the standard. */
export const validateJob: Job<ValidateJobOptions> = {
  section: ({ section }) => section,

  async run(given, options) {
    const section = options.section ?? given.section ?? 'plan';
    const issues = issuesOf(given, section, options.strict);
    let unchecked = '';
    if (options.terminology !== undefined) {
      try {
        const service = serviceAt(options.terminology);
        issues.push(...(await checkCodes(section, given.value, service)));
      } catch (error) {
        unchecked = told(given, [], `Its codes were not checked: ${(error as Error).message}`);
      }
    }
    const severe = (severity: Severity) => issues.filter((one) => one.severity === severity).length;
    const shown = options.json ? issues : issues.filter(({ severity }) => severity !== 'info');
    const lineOf = given.isDocument
      ? linesIn(
          given.text,
          shown.map(({ path }) => [...given.root, ...path]),
        )
      : () => given.line;
    const errors = severe('error');
    return {
      out: shown
        .map((issue) =>
          line({ ...given, line: lineOf([...given.root, ...issue.path]) }, issue, options.json),
        )
        .join(''),
      stderr: unchecked,
      bad: errors > 0,
      failed: unchecked !== '',
      errors,
      warnings: severe('warning'),
    };
  },

  lossy: (given, { json }) => ({
    out: given.losses
      .map((loss) => line(placeOf(given, loss), { ...loss, severity: 'warning' }, json))
      .join(''),
    bad: false,
    warnings: given.losses.length,
  }),

  unreadable(what, { json }) {
    const { unreadable: code, message } = what;
    return {
      out: line(what, { path: [], code, severity: 'error', message }, json),
      bad: true,
      errors: 1,
    };
  },
};
