import type { Guidance } from './guidance.js';

export const provider: Guidance = {
  searchedAs: ['settings', 'configuration', 'author', 'terminology', 'translations', 'welsh'],
  use: [
    'Once, around all widgets of a page: who is signed in, whom the words speak to, who looks codes up.',
  ],
  doNotUse: ['To hold a value: it shows nothing and stores nothing.'],
  content: ['Words of your own under `labels`, by the keys of the language files.'],
  dos: [
    'Set `author` to whoever is signed in, and take it away when they sign out.',
    'Set `audience="person"` where the person reads or types.',
  ],
  donts: ['Do not make one for each widget: settings would differ where nobody sees it.'],
  knownIssues: [
    'The nearest provider counts as a whole: what it does not set is not taken from one around it.',
  ],
  since: '0.1.0',
};
