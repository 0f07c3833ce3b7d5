import type { Guidance } from './guidance.js';

export const professionalContacts: Guidance = {
  searchedAs: ['key worker', 'care team', 'care coordinator', 'who looks after'],
  use: ['To say who looks after somebody’s care, where they work, and whom to ask first.'],
  doNotUse: [
    'For family and friends: those are personal contacts, `pcsp-personal-contacts`.',
    'For whom to call in a crisis: they are named in the contingency plan, in the order to try them.',
  ],
  content: [
    'Names as they are used in a conversation, and a role that somebody outside the service understands.',
    'A telephone number that somebody answers, with the hours where it is not always.',
  ],
  dos: [
    'Give `people` to `pcsp-provider`: whoever types a name is offered your staff.',
    'Record when somebody stopped, rather than removing them.',
  ],
  donts: ['Do not name more than one key worker: each reader asks the wrong one.'],
  knownIssues: ['Names of job roles are in English only.'],
  since: '0.1.0',
};
