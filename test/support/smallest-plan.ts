import type { FhirResource } from '../../src/fhir.js';
import type { Plan } from '../../src/standard/plan-model.js';

/** A valid plan with as little in it as the standard allows. */
export const smallestPlan = {
  personDemographics: {
    name: { firstName: 'Ana', familyName: 'Silva' },
    dateOfBirth: '1988-03-14',
    addresses: [{ line1: '1 High Street', postcode: 'LS1 4AP' }],
  },
  gpPractices: [{ practiceIdentifier: 'B86001' }],
} satisfies Plan;

/** The resources of a type in a bundle. */
export const resourcesOf = (
  { entry }: { readonly entry: readonly { readonly resource?: FhirResource }[] },
  type: string,
): Record<string, unknown>[] =>
  entry.flatMap(({ resource }) => (resource?.resourceType === type ? [resource] : []));
