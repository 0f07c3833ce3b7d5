import type { planChangesWords as english } from '../en-GB/plan-changes.js';
import type { Welsh } from './welsh.js';

export const planChangesWords = {
  label: 'Beth sydd wedi newid',
  none: 'Dim gwahaniaethau',
  tally: {
    added: 'Ychwanegwyd {{number}}',
    removed: 'Tynnwyd {{number}}',
    changed: 'Newidiwyd {{number}}',
    moved: 'Symudwyd {{number}}',
    archived: 'Archifwyd {{number}}',
    restored: 'Adferwyd {{number}}',
  },
  kind: {
    added: 'Ychwanegwyd',
    removed: 'Tynnwyd',
    changed: 'Newidiwyd',
    moved: 'Symudwyd',
    archived: 'Archifwyd',
    restored: 'Adferwyd',
  },
  was: 'Cynt',
  now: 'Nawr',
  removedWords: 'tynnwyd:',
  addedWords: 'ychwanegwyd:',
  endOfWords: 'diwedd y newid.',
  moved: 'Rhif {{from}} yn ei restr oedd hwn, a rhif {{to}} yw bellach.',
  movedAround: 'Newidiodd le gydag eraill yn ei restr.',
  archivedOn: 'Ar {{date}}',
  wasArchivedOn: 'Cafodd ei archifo ar {{date}}.',
  kept: 'Er mwyn diogelu preifatrwydd pobl, ni ddangosir rhyw na rhywedd yma.',
} satisfies Welsh<typeof english>;
