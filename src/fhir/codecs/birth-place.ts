import { isRecord } from '../../json/json.js';
import { countryOfBirth } from '../../value-sets/country-of-birth.js';
import { extensionUrl } from '../systems.js';
import type { Codec } from './codec.js';
import { codingCodec, extensionValue } from './coded.js';

const COUNTRY = extensionUrl('country-of-birth');

/** A country, as an address with nothing else in it. */
export const birthPlaceCodec: Codec = {
  type: 'Address',
  parts: {
    system: ' (country-of-birth).system',
    code: '.country',
    display: ' (country-of-birth).display',
  },
  to(value) {
    const valueCoding = codingCodec.to(value);
    if (!isRecord(valueCoding)) return undefined;
    return { extension: [{ url: COUNTRY, valueCoding }], country: valueCoding.code };
  },
  from(fhir) {
    const said = codingCodec.from(extensionValue(fhir, COUNTRY, 'valueCoding'));
    if (said) return said;
    const country = isRecord(fhir) ? fhir.country : undefined;
    return typeof country === 'string' && /^[A-Z]{3}$/.test(country)
      ? { system: countryOfBirth.system, code: country }
      : undefined;
  },
};
