import { valueAt, type Path } from '../json/path.js';
import { isObjectOrList, isRecord, type Json } from '../json/json.js';

import { isResource, type BundleEntry, type BundleReader } from './bundle-reader.js';
import { matchesPattern } from './matches-pattern.js';
import { DATA_ABSENT, RESOURCE_ID } from './systems.js';
import type { FhirIssue, FhirIssueCode } from './types.js';

/** What a resource says of itself. */
const SELF = new Set(['resourceType', 'id', 'meta', 'language', 'implicitRules']);

/** Says that nobody said anything. */
const isAbsent = (value: unknown): boolean =>
  matchesPattern(value, { extension: [{ url: DATA_ABSENT }] });

/** A narrative says in words what a resource, or the resources of a section, say in data. */
const isNarrative = (holder: Json): boolean =>
  isObjectOrList(holder.text) &&
  'div' in holder.text &&
  ('resourceType' in holder || (Array.isArray(holder.entry) && holder.entry.length > 0));

/** What we call a resource of ours, and nothing else. */
const isOwnIdentifier = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0 && value.every(isOwnIdentifier)
    : isRecord(value) && value.system === RESOURCE_ID;

function isSaidOtherwise(holder: object, key: string): boolean {
  const object = holder as Json;
  if ('resourceType' in object && SELF.has(key)) return true;
  if (key === 'text' && isNarrative(object)) return true;
  if (isOwnIdentifier(object[key])) return true;
  return isAbsent(object[key]) || isAbsent(object[`_${key}`]);
}

const messages: Readonly<Record<FhirIssueCode, (what: string) => string>> = {
  'not-a-bundle': () => 'Expected a FHIR Bundle, or a resource, as JSON.',
  'not-mapped': (what) => `${what} has no home in a plan.`,
  'too-deep': (what) => `${what} is nested too deep to be read.`,
  'missing-reference': (what) => `${what} refers to a resource that is not in the bundle.`,
  'other-patient': (what) => `${what} is about another person.`,
  'entered-in-error': (what) => `${what} was entered in error.`,
};

export const fhirIssue = (code: FhirIssueCode, path: Path, what = ''): FhirIssue => ({
  code,
  path,
  message: messages[code](what),
});

/** An issue for each part of a bundle that nothing read. */
export function unmappedIssues(reader: BundleReader, bundle: Json): FhirIssue[] {
  const entries: unknown[] = Array.isArray(bundle.entry) ? bundle.entry : [];
  const strange = entries.flatMap((entry, index): FhirIssue[] =>
    isRecord(entry) && isResource(entry.resource)
      ? []
      : [fhirIssue('not-mapped', ['entry', index], 'An entry without a resource')],
  );
  return [...strange, ...reader.entries.flatMap((entry) => unmappedIn(entry, reader))];
}

function unmappedIn({ resource, path }: BundleEntry, reader: BundleReader): FhirIssue[] {
  const { resourceType } = resource;
  const out = reader.exclusionOf(resource);
  if (out) return [fhirIssue(out, path, resourceType)];
  if (Object.keys(resource).every((key) => SELF.has(key) || isOwnIdentifier(resource[key])))
    return [];
  const places = reader.consumed.isUnconsumed(resource)
    ? [[]]
    : reader.consumed.unconsumed(resource, [], isSaidOtherwise);
  return places.map((place) => {
    const leadsNowhere = [place, place.slice(0, -1)].some((at) => {
      const value = valueAt(resource, at);
      return (
        at.length > 0 &&
        isRecord(value) &&
        typeof value.reference === 'string' &&
        !reader.resolve(value, { resource })
      );
    });
    const what = [resourceType, ...place].join('.');
    return fhirIssue(leadsNowhere ? 'missing-reference' : 'not-mapped', [...path, ...place], what);
  });
}
