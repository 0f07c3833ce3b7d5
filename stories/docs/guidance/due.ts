import type { Guidance } from './guidance.js';

export const due: Guidance = {
  searchedAs: ['overdue', 'caseload', 'work list', 'reviews', 'reminders', 'calendar'],
  use: [
    'For a team to see whose review or action is overdue, and for a person to see what comes next.',
  ],
  doNotUse: ['To send reminders: `caseloadDue` gives your server the same as data.'],
  content: ['Say whose list it is, and as of when, above it.'],
  dos: ['Give `now` to `pcsp-provider` where your server’s clock counts.'],
  donts: ['Do not leave out what has no date: nobody would see that it has none.'],
  knownIssues: [
    'Of a caseload of hundreds, the first fifty rows are shown, and the rest at a press.',
  ],
  since: 'next',
};
