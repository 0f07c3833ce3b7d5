import { maritalStatus } from '../../value-sets/index.js';
import { isRecord, type Json } from '../../json/json.js';
import { codingInConceptCodec, onlyFrom } from '../../fhir/codecs/coded.js';
import type { Codec } from '../../fhir/codecs/codec.js';

const HL7 = 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus';

/** HL7's statuses of which ours has one that means the same. */
const sameStatuses: Readonly<Record<string, string>> = { D: 'D', L: 'P', M: 'M', S: 'S', W: 'W' };

/** Words that only say what a code says. */
function saidAlready(fhir: unknown, value: unknown): unknown {
  const text = isRecord(fhir) ? fhir.text : undefined;
  const codings = [...codingsIn(fhir), ...(isRecord(value) ? [value] : [])] as Json[];
  return codings.some(({ code, display }) => text === code || text === display) ? text : undefined;
}

const codingsIn = (fhir: unknown): { system?: unknown; code?: unknown }[] =>
  isRecord(fhir) && Array.isArray(fhir.coding) ? fhir.coding.filter(isRecord) : [];

/** A code of the standard's list: any other would be an error in a plan. */
export const maritalStatusCodec = onlyFrom(maritalStatus, codingInConceptCodec);

/** The same as HL7 codes it, where both lists mean the same. */
export const hl7MaritalStatusCodec: Codec = {
  ...codingInConceptCodec,
  said: (fhir, value) => ({
    coding: codingsIn(fhir).map((one) => (one.system === HL7 ? one : undefined)),
    text: saidAlready(fhir, value),
  }),
  from(fhir) {
    const { code } = codingsIn(fhir).find(({ system }) => system === HL7) ?? {};
    const same =
      typeof code === 'string' && Object.hasOwn(sameStatuses, code)
        ? maritalStatus.concepts?.find((one) => one.code === sameStatuses[code])
        : undefined;
    return same && { ...same };
  },
};
