import type { Guidance } from './guidance.js';

export const crisisPage: Guidance = {
  searchedAs: ['emergency', 'safety plan on paper', 'fridge', 'A4', 'print', 'ambulance', '999'],
  use: [
    'For the person, whoever is with them, and whoever answers the call: on a phone, on paper, as a file.',
  ],
  doNotUse: [
    'To write or change anything: that is `pcsp-contingency-plan`.',
    'As a summary for professionals: that is `pcsp-plan-summary`.',
  ],
  content: [
    'What is on it comes from the contingency plans: short steps, in order, with numbers that answer.',
  ],
  dos: [
    'Link to it where it is seen first, in no more than one press.',
    'Let people save it as a file: it needs no network then.',
  ],
  donts: [
    'Do not put it behind a second log-in on a device that is the person’s own.',
    'Do not hide 999 and 111 behind something of your page’s.',
  ],
  knownIssues: [
    'Each plan prints on one side of A4, in smaller type where it is long; what fits on no side at a size that can be read goes on to a second.',
  ],
  since: '0.1.0',
};
