import { isRecord } from '../../json/json.js';
import { extensionUrl } from '../systems.js';
import type { Codec } from './codec.js';
import { extensionValue } from './coded.js';
import { stringCodec } from './primitive.js';

const AS_WRITTEN = extensionUrl('as-written');

/** The bodies that keep registers of professionals, and what FHIR calls their numbers. */
const REGISTERS = ['GMC', 'NMC', 'HCPC', 'GPhC', 'GDC', 'GOC'].map((body) => ({
  body,
  system: `https://fhir.hl7.org.uk/Id/${body.toLowerCase()}-number`,
}));

/** A number that says itself whose register it is in: `GMC 7654321`, `NMC PIN: 18A1234E`. */
const REGISTERED =
  /^(?<body>GMC|NMC|HCPC|GPhC|GDC|GOC)[ :.#-]{0,3}(?:(?:registration|number|no|pin)\b[ :.#]{0,3}){0,2}(?<number>(?=[A-Z]{0,3}\d)[A-Z\d]{4,10})$/iu;

/** The identifier of a professional, in the register's own system where it says which it is. */
export const registrationCodec: Codec = {
  type: 'Identifier',
  to(value) {
    const words = stringCodec.to(value);
    if (typeof words !== 'string') return undefined;
    const { body = '', number } = REGISTERED.exec(words)?.groups ?? {};
    const register = REGISTERS.find((one) => one.body.toLowerCase() === body.toLowerCase());
    if (!register || number === undefined) return { value: words };
    return {
      ...(words !== `${register.body} ${number}` && {
        extension: [{ url: AS_WRITTEN, valueString: words }],
      }),
      system: register.system,
      value: number,
    };
  },
  from(fhir) {
    const words = stringCodec.from(extensionValue(fhir, AS_WRITTEN, 'valueString'));
    if (words !== undefined || !isRecord(fhir)) return words;
    const number = stringCodec.from(fhir.value);
    const register = REGISTERS.find(({ system }) => system === fhir.system);
    return register && typeof number === 'string' ? `${register.body} ${number}` : number;
  },
};
