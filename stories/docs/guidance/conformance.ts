import type { Guidance } from './guidance.js';

export const conformance: Guidance = {
  searchedAs: ['compliance', 'standard coverage', 'PRSB assurance', 'mandatory', 'required', 'MRO'],
  use: [
    'For assessors and implementers: what of the standard a plan holds, and what a deployment captures.',
  ],
  doNotUse: [
    'As a score of somebody’s care: an empty element may be right.',
    'To tell a user what is missing before a save: the widgets do so by themselves.',
  ],
  content: ['Say of which plan or deployment it is, and which version of the standard.'],
  dos: ['Give the profile of your deployment, so that what you do not capture is told apart.'],
  donts: ['Do not call it a certificate: it counts, and nobody assessed it.'],
  knownIssues: ['What a supplier added is listed, and never counted.'],
  since: '0.1.0',
};
