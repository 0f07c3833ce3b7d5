import { isRecord, type Json } from '../json/json.js';
import { listOf } from './position.js';
import { RAW } from './systems.js';
import type { FhirResource } from './types.js';

/** What a PractitionerRole says, by its elements; each extension is one of its own. */
export type RoleFacts = ReadonlyMap<string, unknown>;

const EXTENSION = 'extension ';

/** What the plan says of somebody, in the role that was written for one mention of them. */
export function factsOf(role: FhirResource): RoleFacts {
  const { resourceType: _, meta: __, extension, ...elements } = role;
  const facts = new Map<string, unknown>(Object.entries(elements));
  for (const one of listOf(extension).filter(isRecord)) {
    const key = one.url === RAW ? 'raw' : EXTENSION + String(one.url);
    facts.set(key, [...listOf(facts.get(key)), one]);
  }
  return facts;
}

/** The elements that facts came from. */
export function resourceOf(facts: RoleFacts): Json {
  const elements: Json = {};
  const extension: unknown[] = [];
  for (const [key, fact] of facts) {
    if (key === 'raw' || key.startsWith(EXTENSION)) extension.push(...listOf(fact));
    else elements[key] = fact;
  }
  return { ...elements, ...(extension.length && { extension }) };
}
