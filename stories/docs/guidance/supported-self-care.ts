import type { Guidance } from './guidance.js';

export const supportedSelfCare: Guidance = {
  searchedAs: ['self-management', 'structured education', 'patient education', 'leaflets'],
  use: ['To record courses, advice and leaflets that help a person look after themselves.'],
  doNotUse: ['For goals and actions: they are in `pcsp-care-and-support-plan`.'],
  content: ['The elements of PRSB’s dataset, in plain words.'],
  dos: [
    'Import `pcsp-elements/register/supported-self-care` before the plan is drawn; on a server, `pcsp-elements/register/models/supported-self-care`.',
  ],
  donts: ['Do not count it as conformance to the PCSP standard: it is a section beside it.'],
  knownIssues: [
    'Lists of codes are not in PRSB’s dataset: a terminology service gives them, or words stand.',
  ],
  since: '0.1.0',
};
