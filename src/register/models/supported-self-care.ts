// Adds the section to the model: for servers, workers and the command line, which have no page.
import { supportedSelfCareModel } from '../../sections/supported-self-care/supported-self-care.model.js';
import { supportedSelfCareWords as welsh } from '../../sections/supported-self-care/supported-self-care.words.cy.js';
import { supportedSelfCareWords } from '../../sections/supported-self-care/supported-self-care.words.en-GB.js';
import { defineSection } from '../../supplier/define-section.js';

export const supportedSelfCare = defineSection({
  namespace: 'prsb-wound-care',
  key: 'supportedSelfCare',
  tag: 'pcsp-supported-self-care',
  model: supportedSelfCareModel,
  words: supportedSelfCareWords,
  languages: { cy: welsh },
});
