import type { Guidance } from './guidance.js';

export const additionalSupportPlan: Guidance = {
  searchedAs: ['other plans', 'epilepsy plan', 'diet plan', 'treatment plan', 'discharge plan'],
  use: [
    'To share a plan that another service made: what others need to know of it, or where it is kept.',
  ],
  doNotUse: [
    'For what to do in a crisis: that is a contingency plan, `pcsp-contingency-plan`, which readers find first.',
  ],
  content: [
    'The name that the service gives it, then what somebody else has to do or not to do.',
    'Where the whole plan is kept, with a number to ask.',
  ],
  dos: [
    'Answer `mayEdit` from your own access rules, and check them on the server, too.',
    'Record when it is to be reviewed.',
  ],
  donts: ['Do not unlock another service’s plan because somebody may see it.'],
  knownIssues: ['A plan is text: the standard has no structure for what is in it.'],
  since: '0.1.0',
};
