import type { Guidance } from './guidance.js';

export const gpPractice: Guidance = {
  searchedAs: ['surgery', 'doctor', 'ODS code', 'registered practice'],
  use: [
    'To record where the person is registered, or that they are not, or that nobody knows: the standard asks every plan for one of these.',
  ],
  doNotUse: [
    'For a GP as somebody to call: that is a professional contact, `pcsp-professional-contacts`.',
    'Where your record knows the practice: give it in `value` and leave the section out, or keep it to read.',
  ],
  content: [
    'The practice by the name that is over its door, with a telephone number.',
    '“Not known” is an answer, and better than a guess.',
  ],
  dos: ['Give the practice’s code where you have it: others find the practice by it.'],
  donts: ['Do not fill in a practice that nobody confirmed.'],
  knownIssues: ['A code is checked for its form only: no list of practices is asked.'],
  since: '0.1.0',
};
