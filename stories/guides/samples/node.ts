import { readFile } from 'node:fs/promises';
import { conformanceReport, validate, type Plan } from 'pcsp-elements/core';
import { toFhirBundle } from 'pcsp-elements/fhir';

/** Refuses a plan that is not valid, and says why; else gives it with what a server may need. */
export async function accepted(file: string) {
  const { valid, value, issues } = validate('plan', JSON.parse(await readFile(file, 'utf8')));
  if (!valid) {
    const errors = issues.filter(({ severity }) => severity === 'error');
    throw new Error(errors.map(({ message }) => message).join('\n'));
  }
  const plan = value as Plan;
  return { plan, report: conformanceReport(plan), bundle: toFhirBundle(plan) };
}
