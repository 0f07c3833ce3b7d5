import type { Guidance } from './guidance.js';

export const profileEditor: Guidance = {
  searchedAs: ['coverage', '40%', 'deployment profile', 'must-haves', 'conformance'],
  use: ['For a supplier who writes down what a deployment captures, and sees what that comes to.'],
  doNotUse: ['To switch anything off: it describes a deployment, and changes none.'],
  content: ['Say of which deployment it is.'],
  dos: [
    'Store the profile that its event gives, and give it to `pcsp-conformance` and `pcsp report`.',
  ],
  donts: ['Do not call it a certificate: it counts, and nobody assessed it.'],
  knownIssues: [
    'It is in no register of all elements: import `pcsp-elements/register/profile-editor`.',
  ],
  since: 'next',
};
