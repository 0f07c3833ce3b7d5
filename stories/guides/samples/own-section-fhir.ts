// where FHIR has a better place for an element than an extension
import {
  groupMapping,
  leafMapping,
  pathTo,
  sectionUnder,
  stringCodec,
  toResource,
} from 'pcsp-elements/fhir';

const code = { system: 'https://example.org/headings', code: 'sleep', display: 'Sleep diary' };

// FHIR has no Goal that does not say this
const inForce = { name: 'in force', made: { lifecycleStatus: 'active' } };

/** For `fhir` of `defineSection`: the aim is a Goal that the section lists. */
export const fhir = {
  code,
  mapping: groupMapping(sectionUnder(code), {
    aim: leafMapping(
      [...pathTo('entry', 0), toResource('Goal', inForce), ...pathTo('description', 'text')],
      stringCodec,
    ),
  }),
};
