import type { Guidance } from './guidance.js';

export const goalProgress: Guidance = {
  searchedAs: ['chart', 'graph', 'outcomes over time', 'confidence score', 'importance score'],
  use: ['In a review, to look together at how a goal went since the last one.'],
  doNotUse: [
    'To compare people or teams: the scores are one person’s own.',
    'To see what else changed: that is `pcsp-plan-changes`.',
  ],
  content: ['The words under each chart say what it shows: keep them.'],
  dos: ['Give it every version that you saved, oldest first.'],
  donts: ['Do not show it with one version: there is nothing to compare.'],
  knownIssues: [
    'A goal that was written anew, without the `id` that it had, may count as another one.',
  ],
  since: 'next',
};
