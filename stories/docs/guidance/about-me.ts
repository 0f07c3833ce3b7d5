import type { Guidance } from './guidance.js';

export const aboutMe: Guidance = {
  searchedAs: ['one-page profile', 'what matters to me', 'patient passport', 'hospital passport'],
  use: [
    'Wherever somebody meets the person for the first time: a ward, a visit at home, a call.',
    'On the person’s own page of a portal, for them to write by themselves.',
  ],
  doNotUse: [
    'For what a professional thinks of the person: that is a formulation, `pcsp-formulation`.',
    'For what to do in a crisis: that is a contingency plan, `pcsp-contingency-plan`, which is read first.',
  ],
  content: [
    'In the first person, in the person’s own words, spelling and all. Whoever types for them says so under “Who helped me write this”.',
    'A few short sentences to a question. Empty questions are not shown to whoever reads.',
    'Leave out diagnoses and risks: the page is read by everybody who supports the person.',
  ],
  dos: [
    'Set `author` on `pcsp-provider`, so that a professional’s sentence is not taken for the person’s.',
    'Set `audience="person"` where the person types.',
    'Put it before everything clinical on your page.',
  ],
  donts: [
    'Do not fill it in from a letter or with the words of a template.',
    'Do not shorten it in a banner or a card: words that are cut mean something else.',
  ],
  knownIssues: [
    'The standard has room for one link to a film, picture or sound, and for no captions or description of it.',
  ],
  since: '0.1.0',
};
