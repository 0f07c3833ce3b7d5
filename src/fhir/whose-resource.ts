import { isRecord, type Json } from '../json/json.js';
import { isNhsNumber } from '../validation/formats.js';
import { listOf } from './position.js';
import { plainAddress } from './resource-addresses.js';
import { kindOf, resourceKinds, type ResourceType } from './resource-kinds.js';
import { NHS_NUMBER } from './systems.js';
import type { FhirResource } from './types.js';

/** Where resources say whom they are about. A version of FHIR has one where another has the other. */
const PERSON_KEYS = ['subject', 'patient', 'for'];

/**
 * Where a resource says whom it is about: the key of that element, and the reference in it. The key
 * that R4 has counts first.
 */
export function personReferenceOf(
  resource: FhirResource,
): { key: string; reference: Json } | undefined {
  const { resourceType } = resource;
  const own = Object.hasOwn(resourceKinds, resourceType)
    ? kindOf(resourceType as ResourceType).patient
    : undefined;
  for (const key of own === undefined ? PERSON_KEYS : [own, ...PERSON_KEYS]) {
    const reference = resource[key];
    if (isRecord(reference)) return { key, reference };
  }
  return undefined;
}

/** A name is written in one way or another, and a number in groups or not. */
const plain = (text: unknown): string =>
  typeof text === 'string' ? text.replace(/\s+/g, ' ').trim().toLowerCase() : '';
const withoutSpaces = (text: unknown): string => plain(text).replaceAll(' ', '');

const identifierText = ({ system, value }: Json): string =>
  `${plain(system)}|${withoutSpaces(value)}`;

/** Whom a reference names, as text that is the same for the same person; `undefined` for nobody known. */
export function personNamed({ reference, identifier }: Json): string | undefined {
  if (typeof reference === 'string') return plainAddress(reference).split('/').slice(-2).join('/');
  return isRecord(identifier) && withoutSpaces(identifier.value)
    ? identifierText(identifier)
    : undefined;
}

/** Whether somebody has an identifier. */
export const hasIdentifier = (patient: FhirResource, identifier: Json): boolean =>
  listOf(patient.identifier)
    .filter(isRecord)
    .some((own) => withoutSpaces(own.value) && identifierText(own) === identifierText(identifier));

/** Whether an identifier is an NHS number that somebody can have: a placeholder is everybody's. */
export const tellsPerson = ({ system, value }: Json): boolean =>
  system === NHS_NUMBER && isNhsNumber(withoutSpaces(value));

/**
 * Whether an identifier says that somebody is another than who has some: none is like it, and another
 * is of the same system.
 */
export function contradicts(identifiers: unknown, identifier: unknown): boolean {
  if (!isRecord(identifier) || !withoutSpaces(identifier.value)) return false;
  const { system } = identifier;
  if (system === NHS_NUMBER && !tellsPerson(identifier)) return false;
  const own = listOf(identifiers).filter(isRecord);
  return (
    own.some((one) => plain(one.system) === plain(system) && withoutSpaces(one.value)) &&
    !own.some((one) => identifierText(one) === identifierText(identifier))
  );
}

/** Whether two records of people have one NHS number. */
export const haveOneNhsNumber = (one: FhirResource, other: FhirResource): boolean =>
  listOf(one.identifier)
    .filter(isRecord)
    .some((own) => tellsPerson(own) && hasIdentifier(other, own));

const wordsIn = (text: unknown): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether a name is one of somebody's: all of it, or the first and the family name. */
export function isCalled(patient: FhirResource, name: string): boolean {
  const said = wordsIn(name);
  const has = (all: readonly string[], words: readonly string[]) =>
    words.length > 1 && words.every((word) => all.includes(word));
  return listOf(patient.name)
    .filter(isRecord)
    .some(({ text, given, family }) => {
      const [whole, short] = [wordsIn(text), [listOf(given)[0], family].flatMap(wordsIn)];
      return (
        has(said, short) || has(said, whole) || has(whole, said) || plain(text) === plain(name)
      );
    });
}
