import type { Guidance } from './guidance.js';

export const importText: Guidance = {
  searchedAs: ['paste', 'Word', 'legacy', 'migration', 'free text', 'old plan', 'transcribe'],
  use: [
    'For somebody who has a plan in a letter, an email or a word processor, and brings it into a record.',
    'To look at what a migration of documents would make, before it is done to many.',
  ],
  doNotUse: ['For records of another system: read FHIR (`fromFhirBundle`).'],
  content: ['Give `document-name`, so that the plan says which document its words are from.'],
  dos: [
    'Take `value` as a draft of a plan, show it to fill in, and have it saved by a person.',
    'Keep `unplaced`, or the document: it holds what was left out.',
  ],
  donts: [
    'Do not write over a plan that is there: join the two with `mergePlans`.',
    'Do not call the plan agreed or up to date because the document was.',
  ],
  knownIssues: [
    'A document under headings does not say of which need a goal is: goals have a need without words.',
    'A table whose headings stand in a row is one part, for somebody to type.',
    'It is in no register of all elements: import `pcsp-elements/register/import-text`.',
  ],
  since: 'next',
};
