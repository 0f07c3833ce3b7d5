import {
  fromFhirBundle,
  fromQuestionnaireResponse,
  toFhirBundle,
  toQuestionnaireResponse,
  type FhirExportOptions,
  type FhirIssueSeverity,
} from '../../fhir.js';
import { valueAt, type Path } from '../../json/path.js';
import type { Plan } from '../../standard/plan-model.js';
import { validate } from '../../core/validate.js';
import { asJson, told, type Job, type JobOutcome } from './job.js';
import type { InputRecord } from '../input/records.js';

export interface ConvertOptions {
  /** answers in one list */
  readonly flat?: boolean;
  /** there is one value in all: indent it */
  readonly isOnly: boolean;
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

/** From a plan to FHIR. What is wrong with the plan is told beside what it became. */
const fromPlan = <O extends ConvertOptions>(
  convert: (plan: Plan, options: O) => unknown,
): Job<O> => ({
  run(given, options) {
    const { valid, issues } = validate('plan', given.value);
    const errors = issues.filter(({ severity }) => severity === 'error');
    return {
      out: asJson(convert(given.value as Plan, options), options.isOnly),
      stderr: errors
        .map(({ path, code, message }) => told(given, path, `error ${code}: ${message}`))
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

/** To a plan. What of the other side is not in it is told. */
const toPlan = (
  convert: (value: unknown) => { plan: object; issues: readonly NotTaken[] },
): Job<ConvertOptions> => ({
  readsXml: true,
  run: (given: InputRecord, { isOnly }): JobOutcome => {
    const { plan, issues } = convert(given.value);
    const count = (wanted: FhirIssueSeverity) =>
      issues.filter(({ severity = 'warning' }) => severity === wanted).length;
    const [errors, warnings] = [count('error'), count('warning')];
    return {
      out: asJson(plan, isOnly),
      stderr: issues.map((issue) => told(given, issue.path, inWords(issue))).join(''),
      bad: errors + warnings > 0,
      errors,
      warnings,
    };
  },
});

const bundleFromPlan = fromPlan<ToBundleOptions>((plan, { fhir }) => toFhirBundle(plan, fhir));

export const toBundle: Job<ToBundleOptions> = {
  async run(given, options) {
    const outcome = await bundleFromPlan.run(given, options);
    const [sex, gender] = ['sex', 'gender'].map((key) =>
      valueAt(given.value, ['personDemographics', key]),
    );
    if (options.fhir.showSexAndGender || sex === undefined || gender === undefined) return outcome;
    const words = 'warning sex-left-out: not sent beside gender without --sex-and-gender.';
    const stderr = (outcome.stderr ?? '') + told(given, ['personDemographics', 'sex'], words);
    return { ...outcome, stderr, warnings: (outcome.warnings ?? 0) + 1 };
  },
};

export const fromBundle = toPlan((value) => fromFhirBundle(value));
export const toResponse = fromPlan<ConvertOptions>((plan, { flat }) =>
  toQuestionnaireResponse(plan, { flat }),
);
export const fromResponse = toPlan(fromQuestionnaireResponse);
