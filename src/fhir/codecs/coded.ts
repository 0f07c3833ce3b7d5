import { isRecord, type Json } from '../../json/json.js';
import { accepts, type Concept, type ValueSet } from '../../value-sets/value-set.js';
import { extensionUrl, ODS } from '../systems.js';
import type { Codec } from './codec.js';
import { codeCodec, stringCodec, uriCodec } from './primitive.js';

/** An object without the keys that hold nothing; `undefined` without any. */
export function isPresent(object: Json): Json | undefined {
  const kept = Object.entries(object).filter(([, value]) => value !== undefined);
  return kept.length ? Object.fromEntries(kept) : undefined;
}

const partOf = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);

export const ENTRY_ID_EXTENSION = extensionUrl('entry-id');

const idExtension = (id: unknown): Json[] | undefined => {
  const valueString = stringCodec.to(id);
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
  stringCodec.from(extensionValue(fhir, ENTRY_ID_EXTENSION, 'valueString'));

/** The same for an entry of a list, whose id goes beside what the type holds. */
export const withIdOfEntry = (codec: Codec): Codec => ({
  ...codec,
  to(value) {
    const written = codec.to(value);
    const extension = idExtension(partOf(value, 'id'));
    if (!isRecord(written) || !extension) return written;
    const others = Array.isArray(written.extension) ? written.extension : [];
    return { ...written, extension: [...extension, ...(others as unknown[])] };
  },
  from(fhir) {
    const [value, id] = [codec.from(fhir), idOf(fhir)];
    return isRecord(value) && id !== undefined ? { id, ...value } : value;
  },
});

/** Words, where nobody found a code for them. */
const isUncoded = (value: unknown): boolean =>
  partOf(value, 'system') === undefined && partOf(value, 'code') === undefined;

export const codingCodec: Codec = {
  type: 'Coding',
  parts: { system: '.system', code: '.code', display: '.display' },
  to(value) {
    const [system, its] = [
      uriCodec.to(partOf(value, 'system')),
      codeCodec.to(partOf(value, 'code')),
    ];
    const display = stringCodec.to(partOf(value, 'display'));
    if (isUncoded(value)) return isPresent({ display });
    return system === undefined || its === undefined
      ? undefined
      : isPresent({ system, code: its, display });
  },
  from(fhir) {
    const [system, its] = [
      uriCodec.from(partOf(fhir, 'system')),
      codeCodec.from(partOf(fhir, 'code')),
    ];
    const display = stringCodec.from(partOf(fhir, 'display'));
    if (isUncoded(fhir)) return isPresent({ display });
    return system === undefined || its === undefined
      ? undefined
      : isPresent({ system, code: its, display });
  },
};

/** A coding where FHIR wants a CodeableConcept. */
export const codingInConceptCodec: Codec = {
  type: 'CodeableConcept',
  parts: codingCodec.parts,
  to(value) {
    const inner = codingCodec.to(value);
    return inner === undefined ? undefined : { coding: [inner] };
  },
  from: (fhir) => usualCoding(fhir) ?? codingCodec.from(firstOf(partOf(fhir, 'coding'))),
};

/** The first coding that says what system it is of. */
function usualCoding(fhir: unknown): unknown {
  const all = partOf(fhir, 'coding');
  for (const one of Array.isArray(all) ? all : []) {
    const value = codingCodec.from(one);
    if (value !== undefined && !isUncoded(one)) return value;
  }
  return undefined;
}

/**
 * Where FHIR binds an element to a list and to nothing else: a code that is not on it stays out, and goes
 * along as what it is, data that FHIR has no place for.
 */
export function onlyFrom(set: ValueSet, codec: Codec): Codec {
  const isOfList = (value: unknown): boolean => {
    const [system, code] = [partOf(value, 'system'), partOf(value, 'code')];
    return isText(system) && isText(code) && accepts(set, { system, code });
  };
  return {
    ...codec,
    to: (value) => (isOfList(value) ? codec.to(value) : undefined),
    from(fhir) {
      const value = codec.from(fhir);
      return isOfList(value) ? value : undefined;
    },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A coded text. */
export const conceptCodec: Codec = {
  type: 'CodeableConcept',
  parts: { coding: '.coding[0]', text: '.text' },
  to(value) {
    const inner = codingCodec.to(partOf(value, 'coding'));
    const text = stringCodec.to(partOf(value, 'text'));
    if (inner === undefined && text === undefined) return undefined;
    return isPresent({
      extension: idExtension(partOf(value, 'id')),
      coding: inner && [inner],
      text,
    });
  },
  from(fhir) {
    const usual = usualCoding(fhir);
    const first = firstOf(partOf(fhir, 'coding'));
    const named = usual ? undefined : (partOf(first, 'display') ?? partOf(first, 'code'));
    const text = stringCodec.from(partOf(fhir, 'text') ?? named);
    if (usual === undefined && text === undefined) return undefined;
    return isPresent({ id: idOf(fhir), coding: usual, text });
  },
};

const CONCEPT_EXTENSION = extensionUrl('concept');

/** The words of a coded text, for people. */
export const textOfCodedText = (value: unknown): string | undefined =>
  stringCodec.to(partOf(value, 'text') ?? partOf(partOf(value, 'coding'), 'display')) as
    string | undefined;

/** A coded text where FHIR wants a Reference, without claiming that the thing is there. */
export const conceptReferenceCodec: Codec = {
  type: 'Reference',
  parts: { coding: ' (concept).coding[0]', text: ' (concept).text' },
  to(value) {
    const valueCodeableConcept = conceptCodec.to(value);
    if (valueCodeableConcept === undefined) return undefined;
    return isPresent({
      extension: [{ url: CONCEPT_EXTENSION, valueCodeableConcept }],
      display: textOfCodedText(value),
    });
  },
  from(fhir) {
    const said = extensionValue(fhir, CONCEPT_EXTENSION, 'valueCodeableConcept');
    return conceptCodec.from(said ?? { text: partOf(fhir, 'display') });
  },
};

/** An organisation or place: its code as the identifier, its name as the display. */
export const organisationCodec: Codec = {
  type: 'Reference',
  parts: { coding: '.identifier', text: '.display' },
  to(value) {
    const inner = codingCodec.to(partOf(value, 'coding'));
    const whole = conceptCodec.to(value);
    if (whole === undefined) return undefined;
    const plain = isPresent({
      identifier: isUncoded(inner)
        ? undefined
        : { system: partOf(inner, 'system'), value: partOf(inner, 'code') },
      display: textOfCodedText(value),
    });
    const isPlain =
      partOf(value, 'id') === undefined && !(inner && partOf(value, 'text') !== undefined);
    if (isPlain) return plain;
    return { extension: [{ url: CONCEPT_EXTENSION, valueCodeableConcept: whole }], ...plain };
  },
  from(fhir) {
    const whole = extensionValue(fhir, CONCEPT_EXTENSION, 'valueCodeableConcept');
    if (whole !== undefined) return conceptCodec.from(whole);
    const identifier = partOf(fhir, 'identifier');
    const display = partOf(fhir, 'display');
    const [system, value] = [partOf(identifier, 'system'), partOf(identifier, 'value')];
    const coding = { system, code: value, display };
    const inner = isUncoded(coding) ? undefined : codingCodec.from(coding);
    return inner ? { coding: inner } : conceptCodec.from({ text: display });
  },
};

/** An organisation as a resource of another system: read only. */
export const organisationResourceCodec: Codec = {
  type: 'Organization',
  to(value) {
    const { system, code: its } = (partOf(value, 'coding') ?? {}) as Json;
    return { name: textOfCodedText(value), identifier: [{ system, value: its }] };
  },
  from(fhir) {
    const all = partOf(fhir, 'identifier');
    const ods: unknown = Array.isArray(all)
      ? all.find((one) => partOf(one, 'system') === ODS)
      : undefined;
    const display = stringCodec.from(partOf(fhir, 'name'));
    const inner = codingCodec.from({ system: ODS, code: partOf(ods, 'value'), display });
    return inner ? { coding: inner } : conceptCodec.from({ text: display });
  },
};

/** The words of something that FHIR holds as words alone, as a coded text. */
export const textOnlyCodec: Codec = {
  type: 'String',
  to: (value) => textOfCodedText(value),
  from: (fhir) => conceptCodec.from({ text: fhir }),
};

/** Codings of one system, where FHIR has a code for each: pairs of ours and FHIR's. */
export const codeCodecFor = (pairs: readonly (readonly [Concept, string])[]): Codec => ({
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
