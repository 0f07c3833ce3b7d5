import { checkCodes } from '../../core/check-codes.js';
import type { WidgetKey } from '../../standard/plan-model.js';
import { fhirTerminology } from '../../terminology/fhir-client.js';
import type { TerminologyService } from '../../terminology/terminology.js';
import { elementOfKey, validate } from '../../core/validate.js';
import type { Issue, Severity } from '../../validation/issue.js';
import { editedPath } from '../../validation/stored-path.js';
import type { InputRecord } from '../input/records.js';
import { localeOf } from '../language.js';
import { asDeveloperReads } from '../shape.js';
import { linesOf, placeOf, told, type Job } from './job.js';
import { validateWriters, type PlacedIssue, type ValidateFormat } from './validate-formats.js';

export interface ValidateJobOptions {
  /** left out: what the value says that it is of, or a plan */
  readonly section?: WidgetKey;
  readonly strict: boolean;
  readonly format: ValidateFormat;
  /** errors alone */
  readonly quiet: boolean;
  /** the language of messages */
  readonly lang: string;
  /** address of a FHIR terminology server that is asked about codes */
  readonly terminology?: string;
}

/** one for all values: it remembers what it was told */
const services = new Map<string, TerminologyService>();

function serviceAt(url: string): TerminologyService {
  const service = services.get(url) ?? fhirTerminology({ url });
  services.set(url, service);
  return service;
}

/** Every issue of a value, with paths into the value as it was read. */
async function issuesOf(
  { value }: InputRecord,
  section: WidgetKey,
  { strict, lang }: ValidateJobOptions,
): Promise<Issue[]> {
  const locale = await localeOf(lang);
  return validate(section, value, { strict, locale }).issues.map((issue) => {
    const path = editedPath(elementOfKey(section).element, value, issue.path);
    return asDeveloperReads({ ...issue, path }, section, value, lang);
  });
}

const shownOf = (issues: readonly PlacedIssue[], quiet: boolean): readonly PlacedIssue[] =>
  quiet ? issues.filter(({ severity }) => severity === 'error') : issues;

/** Checks plans against the standard. */
export const validateJob: Job<ValidateJobOptions> = {
  section: ({ section }) => section,
  takesAnyShape: true,

  async run(given, options) {
    const section = options.section ?? given.section ?? 'plan';
    const issues = await issuesOf(given, section, options);
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
    const lineOf = linesOf(
      given,
      issues.map(({ path }) => path),
    );
    const lost = given.losses.map((loss) => ({
      ...loss,
      place: placeOf(given, loss),
      severity: 'warning' as const,
    }));
    const found = issues.map((issue) => ({
      ...issue,
      place: { source: given.source, line: lineOf(issue.path) },
    }));
    const errors = severe('error');
    return {
      out: validateWriters[options.format].value(
        given,
        shownOf([...lost, ...found], options.quiet),
      ),
      stderr: unchecked,
      bad: errors > 0,
      failed: unchecked !== '',
      errors,
      warnings: severe('warning') + lost.length,
    };
  },

  // told with what is wrong with the value
  lossy: () => ({ bad: false }),

  unreadable(what, { format }) {
    const { unreadable: code, message } = what;
    return {
      out: validateWriters[format].value(what, [
        { place: what, path: [], code, severity: 'error', message },
      ]),
      bad: true,
      errors: 1,
    };
  },
};
