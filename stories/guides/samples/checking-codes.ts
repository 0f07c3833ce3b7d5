import { checkCodes, fhirTerminology, TerminologyError, type Issue } from 'pcsp-elements/core';

const service = fhirTerminology({ url: 'https://ontology.example.org/fhir' });

/** What there is to say of a plan's codes; `undefined` where the server gave no answer. */
export async function codesOf(plan: unknown): Promise<Issue[] | undefined> {
  try {
    return await checkCodes('plan', plan, service);
  } catch (error) {
    if (error instanceof TerminologyError) return undefined;
    throw error;
  }
}
