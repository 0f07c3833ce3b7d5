import type { Guidance } from './guidance.js';

export const treatmentPlan: Guidance = {
  searchedAs: ['preferences', 'treatment objectives', 'wound care plan'],
  use: [
    'To record what the person wants of a treatment, and how treatments and equipment before it went.',
  ],
  doNotUse: [
    'For goals, actions and emergencies: PRSB’s treatment plan has these, too, and a plan has them in `pcsp-care-and-support-plan` and `pcsp-contingency-plan`.',
  ],
  content: ['The elements of PRSB’s dataset, in plain words.'],
  dos: [
    'Import `pcsp-elements/register/treatment-plan` before the plan is drawn; on a server, `pcsp-elements/register/models/treatment-plan`.',
  ],
  donts: ['Do not count it as conformance to the PCSP standard: it is a section beside it.'],
  knownIssues: [
    'Lists of codes are not in PRSB’s dataset: a terminology service gives them, or words stand.',
  ],
  since: '0.1.0',
};
