import type { Plan } from 'pcsp-elements/core';
import { fromFhirBundle, toFhirBundle, type FhirBundle } from 'pcsp-elements/fhir';

/** Sends a plan to a FHIR server. `before`: what was sent of it last. Keep what comes back. */
export async function send(plan: Plan, server: string, before?: FhirBundle): Promise<FhirBundle> {
  const bundle = toFhirBundle(plan, { type: 'transaction', replaces: before });
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
