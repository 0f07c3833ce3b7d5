import { isRecord, type Json } from '../../validation/empty.js';
import type { Concept } from '../../standard/value-sets/value-set.js';
import { extensionUrl, ODS } from '../systems.js';
import type { Codec } from './codec.js';
import { code, string, uri } from './primitive.js';

/** An object without the keys that hold nothing; `undefined` without any. */
export function present(object: Json): Json | undefined {
  const kept = Object.entries(object).filter(([, value]) => value !== undefined);
  return kept.length ? Object.fromEntries(kept) : undefined;
}

const partOf = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);

export const ENTRY_ID_EXTENSION = extensionUrl('entry-id');

const idExtension = (id: unknown): Json[] | undefined => {
  const valueString = string.to(id);
  return valueString === undefined ? undefined : [{ url: ENTRY_ID_EXTENSION, valueString }];
};

export function extensionValue(fhir: unknown, url: string, key: string): unknown {
  const all = partOf(fhir, 'extension');
  return Array.isArray(all)
    ? partOf(
        all.find((one: unknown) => partOf(one, 'url') === url),
        key,
      )
    : undefined;
}

const idOf = (fhir: unknown) =>
  string.from(extensionValue(fhir, ENTRY_ID_EXTENSION, 'valueString'));

export const coding: Codec = {
  type: 'Coding',
  parts: { system: '.system', code: '.code', display: '.display' },
  to(value) {
    const [system, its] = [uri.to(partOf(value, 'system')), code.to(partOf(value, 'code'))];
    if (system === undefined || its === undefined) return undefined;
    const display = string.to(partOf(value, 'display'));
    return present({ system, code: its, display });
  },
  from(fhir) {
    const [system, its] = [uri.from(partOf(fhir, 'system')), code.from(partOf(fhir, 'code'))];
    if (system === undefined || its === undefined) return undefined;
    return present({ system, code: its, display: string.from(partOf(fhir, 'display')) });
  },
};

/** A coding where FHIR wants a CodeableConcept. */
export const codingInConcept: Codec = {
  type: 'CodeableConcept',
  parts: coding.parts,
  to(value) {
    const inner = coding.to(value);
    return inner === undefined ? undefined : { coding: [inner] };
  },
  from: (fhir) => usualCoding(fhir),
};

/** The first coding that says what system it is of. */
function usualCoding(fhir: unknown): unknown {
  const all = partOf(fhir, 'coding');
  for (const one of Array.isArray(all) ? all : []) {
    const value = coding.from(one);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A coded text. */
export const concept: Codec = {
  type: 'CodeableConcept',
  parts: { coding: '.coding[0]', text: '.text' },
  to(value) {
    const inner = coding.to(partOf(value, 'coding'));
    const text = string.to(partOf(value, 'text'));
    if (inner === undefined && text === undefined) return undefined;
    return present({
      extension: idExtension(partOf(value, 'id')),
      coding: inner && [inner],
      text,
    });
  },
  from(fhir) {
    const usual = usualCoding(fhir);
    const first = firstOf(partOf(fhir, 'coding'));
    const named = usual ? undefined : (partOf(first, 'display') ?? partOf(first, 'code'));
    const text = string.from(partOf(fhir, 'text') ?? named);
    if (usual === undefined && text === undefined) return undefined;
    return present({ id: idOf(fhir), coding: usual, text });
  },
};

const CONCEPT_EXTENSION = extensionUrl('concept');

/** The words of a coded text, for people. */
export const wordsOf = (value: unknown): string | undefined =>
  string.to(partOf(value, 'text') ?? partOf(partOf(value, 'coding'), 'display')) as
    string | undefined;

/** A coded text where FHIR wants a Reference, without claiming that the thing is there. */
export const conceptReference: Codec = {
  type: 'Reference',
  parts: { coding: ' (concept).coding[0]', text: ' (concept).text' },
  to(value) {
    const valueCodeableConcept = concept.to(value);
    if (valueCodeableConcept === undefined) return undefined;
    return present({
      extension: [{ url: CONCEPT_EXTENSION, valueCodeableConcept }],
      display: wordsOf(value),
    });
  },
  from(fhir) {
    const said = extensionValue(fhir, CONCEPT_EXTENSION, 'valueCodeableConcept');
    return concept.from(said ?? { text: partOf(fhir, 'display') });
  },
};

/** An organisation or place: its code as the identifier, its name as the display. */
export const organisation: Codec = {
  type: 'Reference',
  parts: { coding: '.identifier', text: '.display' },
  to(value) {
    const inner = coding.to(partOf(value, 'coding'));
    const whole = concept.to(value);
    if (whole === undefined) return undefined;
    const plain = present({
      identifier: inner && { system: partOf(inner, 'system'), value: partOf(inner, 'code') },
      display: wordsOf(value),
    });
    const isPlain =
      partOf(value, 'id') === undefined && !(inner && partOf(value, 'text') !== undefined);
    if (isPlain) return plain;
    return { extension: [{ url: CONCEPT_EXTENSION, valueCodeableConcept: whole }], ...plain };
  },
  from(fhir) {
    const whole = extensionValue(fhir, CONCEPT_EXTENSION, 'valueCodeableConcept');
    if (whole !== undefined) return concept.from(whole);
    const identifier = partOf(fhir, 'identifier');
    const display = partOf(fhir, 'display');
    const [system, value] = [partOf(identifier, 'system'), partOf(identifier, 'value')];
    const inner = coding.from({ system, code: value, display });
    return inner ? { coding: inner } : concept.from({ text: display });
  },
};

/** An organisation as a resource of another system: read only. */
export const organisationResource: Codec = {
  type: 'Organization',
  to(value) {
    const { system, code: its } = (partOf(value, 'coding') ?? {}) as Json;
    return { name: wordsOf(value), identifier: [{ system, value: its }] };
  },
  from(fhir) {
    const all = partOf(fhir, 'identifier');
    const ods: unknown = Array.isArray(all)
      ? all.find((one) => partOf(one, 'system') === ODS)
      : undefined;
    const display = string.from(partOf(fhir, 'name'));
    const inner = coding.from({ system: ODS, code: partOf(ods, 'value'), display });
    return inner ? { coding: inner } : concept.from({ text: display });
  },
};

/** The words of something that FHIR holds as words alone, as a coded text. */
export const onlyWords: Codec = {
  type: 'String',
  to: (value) => wordsOf(value),
  from: (fhir) => concept.from({ text: fhir }),
};

/** Codings of one system, where FHIR has a code for each: pairs of ours and FHIR's. */
export const codeFor = (pairs: readonly (readonly [Concept, string])[]): Codec => ({
  type: 'Code',
  to: (value) =>
    pairs.find(
      ([{ system, code: its }]) =>
        partOf(value, 'system') === system && partOf(value, 'code') === its,
    )?.[1],
  from(fhir) {
    const found = pairs.find(([, its]) => its === fhir)?.[0];
    return found && { ...found };
  },
});
