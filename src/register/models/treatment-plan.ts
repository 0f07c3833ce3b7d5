// Adds the section to the model: for servers, workers and the command line, which have no page.
import { treatmentPlanModel } from '../../sections/treatment-plan/treatment-plan.model.js';
import { treatmentPlanWords as welsh } from '../../sections/treatment-plan/treatment-plan.words.cy.js';
import { treatmentPlanWords } from '../../sections/treatment-plan/treatment-plan.words.en-GB.js';
import { defineSection } from '../../supplier/define-section.js';

export const treatmentPlan = defineSection({
  namespace: 'prsb-wound-care',
  key: 'treatmentPlan',
  tag: 'pcsp-treatment-plan',
  model: treatmentPlanModel,
  words: treatmentPlanWords,
  languages: { cy: welsh },
});
