import { isObjectOrList, isRecord, type Json } from '../../json/json.js';
import type { Path } from '../../json/path.js';
import { IMPORT_NOTE } from '../../model/import-note.js';
import { isResource, type BundleReader } from '../bundle-reader.js';
import type { FhirResource } from '../types.js';
import { allFhirWords, fhirWords, wordsOfKey } from './fhir-words.js';
import { statementOf } from './statements.js';

/** What is for those who make records, and not for those who care for somebody. */
const TECHNICAL = new Set([
  ...['basedOn', 'coding', 'created', 'encounter'],
  ...['id', 'implicitRules', 'instantiatesCanonical', 'instantiatesUri'],
  ...['language', 'managingOrganization', 'meta', 'partOf', 'patient', 'photo', 'rank'],
  ...['recorder', 'recordedDate', 'replaces', 'resourceType', 'subject'],
  ...['system', 'use', 'userSelected', 'version'],
]);

/** The resources whose entries take notes. */
const NOTED = new Set([
  ...['Appointment', 'CarePlan', 'CareTeam', 'ClinicalImpression', 'Condition', 'Consent', 'Goal'],
  ...['Medication', 'Patient', 'Procedure', 'QuestionnaireResponse', 'RelatedPerson'],
  ...['ServiceRequest', 'Substance', 'Task'],
]);

/** What a document says of itself. Who wrote it is for those who care, too. */
const OF_DOCUMENT = new Set<unknown>([
  ...['category', 'custodian', 'date', 'identifier', 'relatesTo', 'title', 'type'],
]);

/** Whether a place in a resource is nothing to those who care for somebody. */
export const isTechnical = (type: string, place: Path): boolean =>
  place.some((key) => typeof key === 'string' && TECHNICAL.has(key)) ||
  /^(?:display|reference|_.*)$/.test(String(place.at(-1))) ||
  // people are known by their identifiers, records are not
  (type !== 'Patient' && place.includes('identifier')) ||
  (type === 'Composition' && OF_DOCUMENT.has(place[0]));

/** Collects what has no element in a plan, and writes it beside the entry that it came with. */
export class ImportNotes {
  readonly #reader: BundleReader;
  readonly #lines = new Map<Json, string[]>();

  constructor(reader: BundleReader) {
    this.#reader = reader;
  }

  /** Takes what stands in one place of a resource. `false` where it has no words or no entry. */
  take(resource: FhirResource, place: Path): boolean {
    if (isTechnical(resource.resourceType, place)) return false;
    // a resource by itself is no part of what contains it
    if (place[0] === 'contained' && place.length <= 2) return false;
    const { home, value, type, keys, inside } = this.#homeOf(resource, place);
    if (!home || !NOTED.has(type) || !['string', 'undefined'].includes(typeof home[IMPORT_NOTE]))
      return false;
    const parts = Array.isArray(value) ? (value as unknown[]) : [value];
    const label = keys
      .filter((key) => typeof key === 'string' && key !== 'extension')
      .map((key) => wordsOfKey(String(key)))
      .map((words, index) => (index ? words.toLowerCase() : words));
    const lines = parts
      .map((part) => this.#wordsOf(part, inside))
      .filter(Boolean)
      .map((words) => (label.length > 0 ? `${label.join(', ')}: ${words}` : words));
    if (lines.length === 0) return false;
    const before = this.#lines.get(home);
    if (before) for (const line of lines) before.push(line);
    else this.#lines.set(home, lines);
    return true;
  }

  /** Writes all that was taken. */
  write(): void {
    for (const [home, lines] of this.#lines) {
      const before = home[IMPORT_NOTE];
      home[IMPORT_NOTE] = [...(typeof before === 'string' ? [before] : []), ...lines].join('\n');
    }
  }

  /** The entry that a place came with, what stands there, in which resource, and the keys to it. */
  #homeOf(resource: FhirResource, place: Path) {
    let home = this.#reader.homes.of(resource);
    let type = resource.resourceType;
    let inside = resource;
    let keys: Path = place;
    let value: unknown = resource;
    for (const [index, key] of place.entries()) {
      value = isObjectOrList(value) ? (value as Json)[key] : undefined;
      if (!isRecord(value)) continue;
      if (isResource(value)) {
        inside = value;
        type = value.resourceType;
      }
      const found = this.#reader.homes.of(value);
      if (!found) continue;
      home = found;
      keys = place.slice(index + 1);
    }
    return { home, type, keys, value, inside };
  }

  /** What only is referred to is called by what it is: a condition, a goal, the person's doctor. */
  #wordsOf(part: unknown, inside: FhirResource): string {
    const words = fhirWords(part);
    const found = words ? undefined : this.#reader.resolve(part, { resource: inside });
    const isKnown =
      found &&
      ['Condition', 'Goal', 'Practitioner'].includes(found.resourceType) &&
      this.#isRead(found);
    return allFhirWords(part, isKnown ? statementOf(found, found.resourceType) : words);
  }

  #isRead(resource: FhirResource): boolean {
    return this.#reader.exclusionOf(resource) === undefined && resource.active !== false;
  }
}
