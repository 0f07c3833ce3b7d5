import { isRecord, type Json } from '../json/json.js';
import { canonicalJson } from '../json/canonical-json.js';
import { sendableJson } from '../json/sendable-json.js';
import { listOf } from './position.js';
import { factsOf, resourceOf, type RoleFacts } from './role-facts.js';
import { extensionUrl } from './systems.js';
import type { FhirResource } from './types.js';

const AS_NAMED = extensionUrl('as-named');

/** What one mention of somebody says otherwise than their role does, or leaves out. */
export function asNamed(mention: RoleFacts, role: RoleFacts): Json | undefined {
  const without = [...role.keys()].filter((key) => !mention.has(key));
  const others = [...mention].filter(
    ([key, fact]) => canonicalJson(fact) !== canonicalJson(role.get(key)),
  );
  if (without.length + others.length === 0) return undefined;
  return {
    url: AS_NAMED,
    extension: [
      ...without.map((valueString) => ({ url: 'without', valueString })),
      ...(others.length
        ? [{ url: 'with', valueString: sendableJson(Object.fromEntries(others)) }]
        : []),
    ],
  };
}

/** A role as one mention of somebody has it. */
export interface NamedRole {
  readonly role: FhirResource;
  /** what of the whole role stands otherwise in the mention */
  readonly replaced: readonly string[];
  readonly extension: Json;
}

/** Reads what `asNamed` wrote: `undefined` where a reference says the same as the role. */
export function roleAsNamed(
  reference: Json,
  role: FhirResource,
  practitioner: FhirResource | undefined,
): NamedRole | undefined {
  const extension = listOf(reference.extension)
    .filter(isRecord)
    .find(({ url }) => url === AS_NAMED);
  if (!extension) return undefined;
  const parts = listOf(extension.extension).filter(isRecord);
  const other = parts.find(({ url }) => url === 'with')?.valueString;
  let replacing: unknown = {};
  try {
    if (other !== undefined) replacing = JSON.parse(other as string);
  } catch {
    return undefined;
  }
  if (!isRecord(replacing)) return undefined;
  const facts = new Map(factsOf(role));
  facts.delete('practitioner');
  const name = listOf(practitioner?.name).find(isRecord)?.text;
  if (name !== undefined) facts.set('practitioner', { display: name });
  if (practitioner?.identifier !== undefined) facts.set('identifier', practitioner.identifier);
  for (const { url, valueString } of parts)
    if (url === 'without') facts.delete(String(valueString));
  for (const [key, fact] of Object.entries(replacing)) facts.set(key, fact);
  return {
    role: { resourceType: role.resourceType, ...resourceOf(facts) },
    replaced: Object.keys(replacing),
    extension,
  };
}
