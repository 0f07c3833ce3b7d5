import { isRecord, type Json } from '../../json/json.js';
import { activityStatus } from '../../sections/care-and-support-plan/care-and-support-plan.fhir.js';
import { genderCodec } from '../../sections/person-demographics/person-demographics.fhir.js';
import { birthPlaceCodec } from '../codecs/birth-place.js';
import { codingCodec, conceptCodec, organisationCodec } from '../codecs/coded.js';
import { registrationCodec } from '../codecs/registration.js';
import { matchesPattern } from '../matches-pattern.js';
import { listOf } from '../position.js';
import { extensionUrl, OURS } from '../systems.js';
import { isOurPlaceholder } from './our-placeholders.js';

/**
 * Our extensions that have whole what FHIR has a part of beside them, and what we write there with
 * each. Who changes such a part knows nothing of the extension.
 */
const besides: Readonly<Record<string, (extension: Json) => Json>> = {
  [extensionUrl('action-status')]: ({ valueCodeableConcept }) => ({
    status: activityStatus.to(conceptCodec.from(valueCodeableConcept)),
  }),
  [extensionUrl('stated-gender')]: ({ valueCoding }) => ({
    gender: genderCodec.to(codingCodec.from(valueCoding)),
  }),
  [extensionUrl('concept')]: ({ valueCodeableConcept }) =>
    written(organisationCodec.to(conceptCodec.from(valueCodeableConcept))),
  [extensionUrl('country-of-birth')]: ({ valueCoding }) =>
    written(birthPlaceCodec.to(codingCodec.from(valueCoding))),
  [extensionUrl('as-written')]: ({ valueString }) => written(registrationCodec.to(valueString)),
};

function written(fhir: unknown): Json {
  const { extension: _, ...others } = isRecord(fhir) ? fhir : {};
  return others;
}

/** Read by nothing, and said in a note under this name. */
const EARLIER = `${OURS}:Earlier`;

/** An element that says otherwise than it did when we wrote an extension beside it. */
interface Changed {
  readonly key: string;
  readonly extension: Json;
}

/** Has FHIR count, where somebody changed it and left our extension beside it as it was. Gives what they changed. */
export function passOverStaleExtensions(thing: {
  readonly name: string;
  readonly value: Json;
}): Changed[] {
  const { value } = thing;
  return listOf(value.extension)
    .filter(isRecord)
    .flatMap((extension) => {
      const { url } = extension;
      if (typeof url !== 'string' || !Object.hasOwn(besides, url)) return [];
      const changed = Object.entries(besides[url]!(extension))
        .filter(([key]) => value[key] !== undefined && value[key] !== null)
        .filter(([key]) => !isOurPlaceholder(thing, key))
        .filter(([key, ours]) => !matchesPattern(value[key], ours));
      if (changed.length > 0) extension.url = EARLIER;
      return changed.map(([key]) => ({ key, extension }));
    });
}
