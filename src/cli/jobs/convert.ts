import {
  fromFhirBundle,
  fromQuestionnaireResponse,
  toFhirBundle,
  toQuestionnaireResponse,
  type FhirExportOptions,
  type FhirIssueSeverity,
} from '../../fhir.js';
import { fromOpenEhr, toOpenEhr, type OpenEhrExportOptions } from '../../openehr.js';
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

interface ToFlatOptions extends ConvertOptions {
  readonly openEhr: OpenEhrExportOptions;
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

/** From a plan to another format. What is wrong with the plan is told beside what it became. */
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

/** Of these there is no plan, not even one that says nothing. */
const NO_PLAN: ReadonlySet<string> = new Set([
  'not-a-bundle',
  'not-a-response',
  'not-flat',
  'other-template',
]);

/** To a plan. What of the other side is not in it is told. */
const toPlan = (
  convert: (value: unknown, locale?: Locale) => { plan: object; issues: readonly NotTaken[] },
  reads: Pick<Job<ConvertOptions>, 'readsFhir' | 'takesAnyShape'> = { readsFhir: true },
): Job<ConvertOptions> => ({
  ...reads,
  run: async (given: InputRecord, { isOnly, lang }): Promise<JobOutcome> => {
    const { plan, issues } = convert(given.value, await localeOf(lang));
    const count = (wanted: FhirIssueSeverity) =>
      issues.filter(({ severity = 'warning' }) => severity === wanted).length;
    const tell = teller(given, issues);
    const [errors, warnings] = [count('error'), count('warning')];
    return {
      out: issues.some(({ code }) => NO_PLAN.has(code)) ? undefined : asJson(plan, isOnly),
      stderr: issues.map((issue) => tell(issue.path, inWords(issue))).join(''),
      bad: errors + warnings > 0,
      errors,
      warnings,
    };
  },
});

/** Tells that the sex stayed here. What is sent of a plan is what the options say. */
const toldOfSex = <O extends ConvertOptions>(
  job: Job<O>,
  showsSex: (options: O) => boolean | undefined,
): Job<O> => ({
  async run(given, options) {
    const outcome = await job.run(given, options);
    const [sex, gender] = ['sex', 'gender'].map((key) =>
      valueAt(given.value, ['personDemographics', key]),
    );
    if (showsSex(options) || sex === undefined || gender === undefined) return outcome;
    const path = ['personDemographics', 'sex'];
    const words = 'warning sex-left-out: not sent beside gender without --sex-and-gender.';
    const stderr = (outcome.stderr ?? '') + teller(given, [{ path }])(path, words);
    return { ...outcome, stderr, warnings: (outcome.warnings ?? 0) + 1 };
  },
});

export const toBundle = toldOfSex(
  fromPlan<ToBundleOptions>((plan, { fhir }, { planLanguage }) =>
    toFhirBundle(plan, { ...fhir, ...(planLanguage && { planLanguage }) }),
  ),
  ({ fhir }) => fhir.showSexAndGender,
);

export const fromBundle = toPlan((value, locale) => fromFhirBundle(value, { locale }));

export const toFlat = toldOfSex(
  fromPlan<ToFlatOptions>((plan, { openEhr }, { planLanguage }) =>
    toOpenEhr(plan, { ...openEhr, ...(planLanguage && { planLanguage }) }),
  ),
  ({ openEhr }) => openEhr.showSexAndGender,
);

export const fromFlat = toPlan((value, locale) => fromOpenEhr(value, { locale }), {
  takesAnyShape: true,
});

export const toResponse = fromPlan<ConvertOptions>((plan, { flat }) =>
  toQuestionnaireResponse(plan, { flat }),
);
export const fromResponse = toPlan((value) => fromQuestionnaireResponse(value));
