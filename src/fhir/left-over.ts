import { holds } from './step.js';
import { isHolder } from './position.js';
import type { Reader } from './reader.js';
import type { Json } from '../validation/empty.js';
import { DATA_ABSENT } from './systems.js';
import type { FhirIssue } from './types.js';

/** What a resource says of itself, and what says that nobody said anything. */
const SELF = new Set(['resourceType', 'id', 'meta', 'language', 'implicitRules']);

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

/** An issue for each part of a bundle that nothing read. */
export const leftOver = ({ entries, marks }: Reader): FhirIssue[] =>
  entries.flatMap(({ resource, path }) =>
    marks.left(resource, path, told).map((place): FhirIssue => {
      const where = place.slice(path.length).join('.');
      return {
        code: 'not-mapped',
        path: place,
        message: `${resource.resourceType}${where && `.${where}`} has no home in a plan.`,
      };
    }),
  );
