import {
  fromFhirBundle,
  fromQuestionnaireResponse,
  toFhirBundle,
  toQuestionnaireResponse,
  type FhirExportOptions,
  type FhirIssueSeverity,
} from '../../fhir.js';
import { valueAt, type Path } from '../../json/path.js';
import type { Locale } from '../../i18n/locale.js';
import { planModel, type Plan } from '../../standard/plan-model.js';
import { editedPath } from '../../validation/stored-path.js';
import { validate } from '../../core/validate.js';
import { localeOf } from '../language.js';
import { asDeveloperReads } from '../shape.js';
import { asJson, linesOf, told, type Job, type JobOutcome } from './job.js';
import type { InputRecord } from '../input/records.js';

export interface ConvertOptions {
  /** answers in one list */
  readonly flat?: boolean;
  /** there is one value in all: indent it */
  readonly isOnly: boolean;
  /** the language of messages */
  readonly lang: string;
}

interface ToBundleOptions extends ConvertOptions {
  readonly fhir: FhirExportOptions;
}

interface NotTaken {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly severity?: FhirIssueSeverity;
  readonly value?: string;
}

/** Tells of issues, each with the line that its path leads to. */
function teller(given: InputRecord, issues: readonly { readonly path: Path }[]) {
  const lineOf = linesOf(
    given,
    issues.map(({ path }) => path),
  );
  return (path: Path, words: string): string =>
    told({ source: given.source, line: lineOf(path) }, path, words);
}

/** From a plan to FHIR. What is wrong with the plan is told beside what it became. */
const fromPlan = <O extends ConvertOptions>(
  convert: (plan: Plan, options: O, given: InputRecord) => unknown,
): Job<O> => ({
  async run(given, options) {
    const { lang } = options;
    const { valid, issues } = validate('plan', given.value, { locale: await localeOf(lang) });
    const errors = issues
      .filter(({ severity }) => severity === 'error')
      .map((issue) => ({ ...issue, path: editedPath(planModel, given.value, issue.path) }))
      .map((issue) => asDeveloperReads(issue, 'plan', given.value, lang));
    const tell = teller(given, errors);
    return {
      out: asJson(convert(given.value as Plan, options, given), options.isOnly),
      stderr: errors
        .map(({ path, code, message }) => tell(path, `error ${code}: ${message}`))
        .join(''),
      bad: !valid,
      errors: errors.length,
    };
  },
});

const inWords = ({ severity, code, message, value }: NotTaken): string =>
  [`${severity ? `${severity} ` : ''}${code}: ${message}`, value && `It says: ${value}`]
    .filter(Boolean)
    .join(' ');

const NO_FHIR: ReadonlySet<string> = new Set(['not-a-bundle', 'not-a-response']);

/** To a plan. What of the other side is not in it is told. */
const toPlan = (
  convert: (value: unknown, locale?: Locale) => { plan: object; issues: readonly NotTaken[] },
): Job<ConvertOptions> => ({
  readsFhir: true,
  run: async (given: InputRecord, { isOnly, lang }): Promise<JobOutcome> => {
    const { plan, issues } = convert(given.value, await localeOf(lang));
    const count = (wanted: FhirIssueSeverity) =>
      issues.filter(({ severity = 'warning' }) => severity === wanted).length;
    const tell = teller(given, issues);
    const [errors, warnings] = [count('error'), count('warning')];
    return {
      // of what is no FHIR at all there is no plan, not even one that says nothing
      out: issues.some(({ code }) => NO_FHIR.has(code)) ? undefined : asJson(plan, isOnly),
      stderr: issues.map((issue) => tell(issue.path, inWords(issue))).join(''),
      bad: errors + warnings > 0,
      errors,
      warnings,
    };
  },
});

const bundleFromPlan = fromPlan<ToBundleOptions>((plan, { fhir }, { planLanguage }) =>
  toFhirBundle(plan, { ...fhir, ...(planLanguage && { planLanguage }) }),
);

export const toBundle: Job<ToBundleOptions> = {
  async run(given, options) {
    const outcome = await bundleFromPlan.run(given, options);
    const [sex, gender] = ['sex', 'gender'].map((key) =>
      valueAt(given.value, ['personDemographics', key]),
    );
    if (options.fhir.showSexAndGender || sex === undefined || gender === undefined) return outcome;
    const path = ['personDemographics', 'sex'];
    const words = 'warning sex-left-out: not sent beside gender without --sex-and-gender.';
    const stderr = (outcome.stderr ?? '') + teller(given, [{ path }])(path, words);
    return { ...outcome, stderr, warnings: (outcome.warnings ?? 0) + 1 };
  },
};

export const fromBundle = toPlan((value, locale) => fromFhirBundle(value, { locale }));
export const toResponse = fromPlan<ConvertOptions>((plan, { flat }) =>
  toQuestionnaireResponse(plan, { flat }),
);
export const fromResponse = toPlan((value) => fromQuestionnaireResponse(value));
