import type { Guidance } from './guidance.js';

export const guide: Guidance = {
  searchedAs: ['wizard', 'one question a page', 'questionnaire', 'step by step', 'task list'],
  use: [
    'Where the person writes for the first time, alone on a phone or with somebody at their side.',
    'Where a few questions are enough: `questions` says which, and in which order.',
  ],
  doNotUse: [
    'For somebody who works in a plan each day: `pcsp-plan` shows all of it at once.',
    'For codes, contacts and dates of a record: it asks what can be told in words.',
  ],
  content: [
    'A question in the person’s words, with why it is asked: set `audience="person"`.',
    'Say on your page how long it takes, and that they may stop at any time.',
  ],
  dos: ['Keep `place` from `pcsp-place`, so that somebody goes on where they stopped.'],
  donts: ['Do not make them answer: “Not now” is a way on.'],
  knownIssues: ['Which questions are asked of whom does not depend on answers.'],
  since: 'next',
};
