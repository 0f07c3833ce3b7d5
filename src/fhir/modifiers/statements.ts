import { isRecord, type Json } from '../../json/json.js';
import { listOf } from '../position.js';
import { extensionUrl } from '../systems.js';
import { fhirWords } from './fhir-words.js';

/** What says what a thing is: the first of these that is there, and in words all of them. */
const statements: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    Appointment: ['description'],
    'CarePlan.activity.detail': [
      'code',
      'productCodeableConcept',
      'productReference',
      'description',
    ],
    CarePlan: ['title', 'category', 'description'],
    ClinicalImpression: ['summary', 'description'],
    Condition: ['code'],
    Consent: ['policyRule', 'category'],
    Goal: ['description'],
    Observation: ['valueCodeableConcept', 'code'],
    Procedure: ['code'],
    ServiceRequest: ['code'],
    Task: ['code', 'description'],
  }),
);
const others = ['name', 'title', 'code', 'description', 'summary', 'value', 'text'];

const WHAT = extensionUrl('what');

/** The holders and keys of all that says what a thing is. */
function* placesIn(thing: Json, path: string): Generator<[Json, string]> {
  for (const key of statements.get(path) ?? others)
    if (thing[key] !== undefined) yield [thing, key];
  for (const one of listOf(thing.extension).filter(isRecord))
    if (one.url === WHAT) yield [one, 'valueCodeableConcept'];
}

/** What a thing says that it is, for people. */
export function statementOf(thing: unknown, path: string): string {
  if (!isRecord(thing)) return fhirWords(thing);
  for (const [holder, key] of placesIn(thing, path)) {
    const words = fhirWords(holder[key]);
    if (words) return words;
  }
  return isRecord(thing.code) || statements.has(path) ? '' : fhirWords(thing);
}

/**
 * Begins all that says what a thing is with some words. A code would go on saying the thing without
 * them, so it goes. `false` where there is nothing to say it of.
 */
export function sayOf(thing: Json, path: string, words: string): boolean {
  let said = false;
  for (const [holder, key] of placesIn(thing, path)) {
    const before = holder[key];
    const text = `${words}: ${fhirWords(before)}`;
    if (typeof before === 'string') holder[key] = text;
    else if (isRecord(before) && fhirWords(before)) holder[key] = { text };
    else if (Array.isArray(before) && fhirWords(before)) holder[key] = [{ text }];
    else delete holder[key];
    said ||= holder[key] !== undefined;
  }
  if (said || path !== 'CarePlan') return said;
  thing.title = words;
  return true;
}
