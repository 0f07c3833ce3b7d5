import type { Guidance } from './guidance.js';

export const woundAssessment: Guidance = {
  searchedAs: [
    'wound care',
    'leg ulcer',
    'pressure ulcer',
    'body map',
    'photographs',
    'measurements',
  ],
  use: [
    'To record a wound from visit to visit: where it is, how large it is, how it looks, and what is done.',
  ],
  doNotUse: [
    'For a wound that nobody treats: that is a problem in the plan, or a procedure in `pcsp-procedures-and-therapies`.',
  ],
  content: ['The elements of PRSB’s dataset, in plain words.'],
  dos: [
    'Import `pcsp-elements/register/wound-assessment` before the plan is drawn; on a server, `pcsp-elements/register/models/wound-assessment`.',
  ],
  donts: ['Do not count it as conformance to the PCSP standard: it is a section beside it.'],
  knownIssues: [
    'Lists of codes are not in PRSB’s dataset: a terminology service gives them, or words stand.',
  ],
  since: '0.1.0',
};
