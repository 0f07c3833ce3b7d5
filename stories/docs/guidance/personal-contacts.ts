import type { Guidance } from './guidance.js';

export const personalContacts: Guidance = {
  searchedAs: ['next of kin', 'family', 'carer', 'emergency contact', 'friends'],
  use: ['To say who belongs to the person’s own life, and who is to be told what, in their order.'],
  doNotUse: [
    'For anybody who is paid to support the person: those are professional contacts, `pcsp-professional-contacts`.',
  ],
  content: [
    'Who they are to the person, in the person’s words: “my sister”, not “relative”.',
    'When to get in touch, and when not, in the comments.',
  ],
  dos: ['Ask the person, and then the contact, before a number is recorded.'],
  donts: ['Do not order the list by the alphabet: the first is the one to call first.'],
  knownIssues: ['Names of relationships are in English only.'],
  since: '0.1.0',
};
