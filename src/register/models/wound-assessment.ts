// Adds the section to the model: for servers, workers and the command line, which have no page.
import { woundAssessmentModel } from '../../sections/wound-assessment/wound-assessment.model.js';
import { woundAssessmentWords as welsh } from '../../sections/wound-assessment/wound-assessment.words.cy.js';
import { woundAssessmentWords } from '../../sections/wound-assessment/wound-assessment.words.en-GB.js';
import { defineSection } from '../../supplier/define-section.js';

export const woundAssessment = defineSection({
  namespace: 'prsb-wound-care',
  key: 'woundAssessment',
  tag: 'pcsp-wound-assessment',
  model: woundAssessmentModel,
  words: woundAssessmentWords,
  languages: { cy: welsh },
});
