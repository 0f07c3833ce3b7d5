import type { Guidance } from './guidance.js';

export const planSummary: Guidance = {
  searchedAs: ['overview', 'dashboard', 'one page', 'handover', 'discharge summary'],
  use: ['For whoever has a minute: a handover, a visit, the first page of a record.'],
  doNotUse: [
    'In the place of the plan: it says what is most important, not all.',
    'In a crisis: that is `pcsp-crisis-page`.',
  ],
  content: ['It is written by the plan alone. What is missing there is missing here, and is said.'],
  dos: ['Link from it to the plan.'],
  donts: ['Do not cut it to fit a card.'],
  knownIssues: ['It shows up to three goals, the most important first.'],
  since: 'next',
};
