import type { Guidance } from './guidance.js';

export const proceduresAndTherapies: Guidance = {
  searchedAs: ['operations', 'treatment history', 'surgery', 'therapy', 'anaesthetic'],
  use: [
    'To say which treatments and therapies somebody had, and what to know of them now.',
    'Where what went wrong once, as with an anaesthetic, has to be found again.',
  ],
  doNotUse: [
    'For what is planned: that is an action in `pcsp-care-and-support-plan`.',
    'As the whole history of a record: it is what matters to this plan.',
  ],
  content: ['What it was in plain words first; the code beside it is for systems.'],
  dos: ['Give a terminology service, so that what is typed can have its code.'],
  donts: ['Do not leave the side of the body out where it has one.'],
  knownIssues: [
    'The section is of PRSB’s Core Information Standard, which the plan standard names as a part of a plan.',
  ],
  since: '0.1.0',
};
