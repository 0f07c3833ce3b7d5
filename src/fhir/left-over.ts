import { valueAt, type Path } from '../standard/path.js';
import { isHolder, isRecord, type Json } from '../validation/empty.js';

import { isResource, type Entry, type Reader } from './reader.js';
import { holds } from './holds.js';
import { DATA_ABSENT } from './systems.js';
import type { FhirIssue, FhirIssueCode } from './types.js';

/** What a resource says of itself. */
const SELF = new Set(['resourceType', 'id', 'meta', 'language', 'implicitRules']);

/** Says that nobody said anything. */
const isAbsent = (value: unknown): boolean => holds(value, { extension: [{ url: DATA_ABSENT }] });

/** A narrative says in words what a resource, or the resources of a section, say in data. */
const isNarrative = (holder: Json): boolean =>
  isHolder(holder.text) &&
  'div' in holder.text &&
  ('resourceType' in holder || (Array.isArray(holder.entry) && holder.entry.length > 0));

function told(holder: object, key: string): boolean {
  const object = holder as Json;
  if ('resourceType' in object && SELF.has(key)) return true;
  if (key === 'text' && isNarrative(object)) return true;
  return isAbsent(object[key]) || isAbsent(object[`_${key}`]);
}

const messages: Readonly<Record<FhirIssueCode, (what: string) => string>> = {
  'not-a-bundle': () => 'Expected a FHIR Bundle, or a resource, as JSON.',
  'not-mapped': (what) => `${what} has no home in a plan.`,
  'missing-reference': (what) => `${what} refers to a resource that is not in the bundle.`,
  'other-patient': (what) => `${what} is about another person.`,
  'entered-in-error': (what) => `${what} was entered in error.`,
};

export const issue = (code: FhirIssueCode, path: Path, what = ''): FhirIssue => ({
  code,
  path,
  message: messages[code](what),
});

/** An issue for each part of a bundle that nothing read. */
export function leftOver(reader: Reader, bundle: Json): FhirIssue[] {
  const entries: unknown[] = Array.isArray(bundle.entry) ? bundle.entry : [];
  const strange = entries.flatMap((entry, index): FhirIssue[] =>
    isRecord(entry) && isResource(entry.resource)
      ? []
      : [issue('not-mapped', ['entry', index], 'An entry without a resource')],
  );
  return [...strange, ...reader.entries.flatMap((entry) => leftIn(entry, reader))];
}

function leftIn({ resource, path }: Entry, reader: Reader): FhirIssue[] {
  const { resourceType } = resource;
  const out = reader.whyLeftOut(resource);
  if (out) return [issue(out, path, resourceType)];
  const places = reader.marks.untouched(resource) ? [[]] : reader.marks.left(resource, [], told);
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
    return issue(leadsNowhere ? 'missing-reference' : 'not-mapped', [...path, ...place], what);
  });
}
