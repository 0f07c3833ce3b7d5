import type { Plan } from 'pcsp-elements/core';
import { fromFhirBundle, toFhirBundle, type FhirBundle } from 'pcsp-elements/fhir';

interface Sending {
  server: string;
  /** the id of the person's record with you */
  personId: string;
  /** what was sent of the plan last */
  before?: FhirBundle;
}

/** Sends a plan to a FHIR server. Keep what comes back. */
export async function send(plan: Plan, { server, personId, before }: Sending): Promise<FhirBundle> {
  const bundle = toFhirBundle(plan, { type: 'transaction', personId, replaces: before });
  const response = await fetch(server, {
    method: 'POST',
    headers: { 'content-type': 'application/fhir+json' },
    body: JSON.stringify(bundle),
  });
  if (!response.ok) throw new Error(`The server took nothing: ${response.status}.`);
  return bundle;
}

/** The plan that resources of one person are, wherever they were found. */
export const planOf = (found: readonly object[]) =>
  fromFhirBundle({
    resourceType: 'Bundle',
    type: 'collection',
    entry: found.map((resource) => ({ resource })),
  });
