import type { Guidance } from './guidance.js';

export const planChanges: Guidance = {
  searchedAs: ['diff', 'compare versions', 'history', 'audit', 'what is new'],
  use: [
    'Before a save, where somebody else saved first; after one, for whoever has to read it again.',
    'In a review, to see what became of the plan since the last one.',
  ],
  doNotUse: ['As an audit trail: who opened what is your record’s to say.'],
  content: ['Say above it which two versions they are, and when each was saved.'],
  dos: ['Give the earlier version as it was stored, not as it is shown.'],
  donts: ['Do not leave it at “changed”: the words that went are what matters.'],
  knownIssues: [
    'An entry without the `id` that it had, and in other words, counts as removed and added.',
  ],
  since: '0.1.0',
};
